import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { type ReactNode, useState } from 'react';
import type { Edit, EditAction } from './edits';
import styles from './styles.module.css';

interface Props {
  path: string;
  edit: Edit;
  original: string;
  dispatch(action: EditAction): void;
}

/** Where the program lies, and what can be done with its text. */
export default function Actions({ path, edit, original, dispatch }: Props): ReactNode {
  const edited = edit.text !== original;
  const undoes = !edited && edit.undone !== undefined;
  return (
    <div className={styles.actions}>
      <FilePath path={path} />
      <button
        type="button"
        className={styles.button}
        disabled={!edited && !undoes}
        onClick={() => dispatch(undoes ? { type: 'undo' } : { type: 'reset', original })}
      >
        {undoes ? 'Undo reset' : 'Reset'}
      </button>
      <CopyButton text={edit.text} />
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
  const [said, say] = useState<string>();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => say('Copied'),
      () => say('Not allowed'),
    );
  return (
    <button type="button" className={styles.button} onClick={copy} aria-live="polite">
      {said === undefined ? (
        'Copy'
      ) : (
        // How long it is said is the style sheet's to know.
        <span key={said} className={styles.said} onAnimationEnd={() => say(undefined)}>
          {said}
        </span>
      )}
    </button>
  );
}
