import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { type ReactNode, useState } from 'react';
import type { Language } from '../../recording/format';
import type { Edit, EditAction } from './edits';
import type { Shared } from './share';
import styles from './styles.module.css';

interface Props {
  name: string;
  language: Language;
  path: string;
  edit: Edit;
  original: string;
  dispatch(action: EditAction): void;
}

/** Where the program lies, and what can be done with its text. */
export default function Actions({ name, language, path, edit, original, dispatch }: Props): ReactNode {
  const edited = edit.text !== original;
  const undoes = edit.undone !== undefined;
  return (
    <div className={styles.actions}>
      <FilePath path={path} />
      <button
        type="button"
        className={styles.button}
        data-interactive=""
        disabled={!edited && !undoes}
        onClick={() => dispatch(undoes ? { type: 'undo' } : { type: 'reset', original })}
      >
        {undoes ? (edited ? 'Undo' : 'Undo reset') : 'Reset'}
      </button>
      <CopyButton text={edit.text} />
      <ShareButton name={name} language={language} text={edit.text} />
    </div>
  );
}

function FilePath({ path }: { path: string }): ReactNode {
  const { repository } = useDocusaurusContext().siteConfig.customFields ?? {};
  if (typeof repository !== 'string') return <span className={styles.path}>{path}</span>;
  return (
    <a className={styles.path} href={`${repository}/blob/main/${path}`}>
      {path}
    </a>
  );
}

function CopyButton({ text }: { text: string }): ReactNode {
  return <Saying label="Copy" act={() => navigator.clipboard.writeText(text).then(() => 'Copied')} />;
}

/** The address of the page with the program in it: into the clipboard or, where that is not allowed, into the address bar. */
function ShareButton(shared: Shared): ReactNode {
  const share = async () => {
    const { toFragment } = await import('./share');
    const address = new URL(await toFragment(shared), window.location.href);
    try {
      await navigator.clipboard.writeText(address.href);
      return 'Address copied';
    } catch {
      window.history.replaceState(window.history.state, '', address);
      return 'In the address bar';
    }
  };
  return <Saying label="Share" act={share} />;
}

/** A button that says for a moment what it did. */
function Saying({ label, act }: { label: string; act(): Promise<string> }): ReactNode {
  const [said, say] = useState<string>();
  // A press from before the page was alive is no press any more to a browser that allows things only then.
  const refused = () => say(navigator.userActivation?.isActive === false ? 'Press again' : 'Not allowed');
  const onClick = () => act().then(say, refused);
  return (
    <button type="button" className={styles.button} data-interactive="" onClick={onClick} aria-live="polite">
      {said === undefined ? (
        label
      ) : (
        // How long it is said is the style sheet's to know.
        <span key={said} className={styles.said} onAnimationEnd={() => say(undefined)}>
          {said}
        </span>
      )}
    </button>
  );
}
