import ErrorBoundary from '@docusaurus/ErrorBoundary';
import { type ReactNode, useCallback, useId, useRef, useState } from 'react';
import type { ShownExample } from '../../plugins/examples/data';
import type { Language } from '../../recording/format';
import { liftVeil, useVeil } from '../Predict/veils';
import Tabs from '../Tabs';
import Actions from './Actions';
import { LABELS, LANGUAGES } from './languages';
import Panel from './Panel';
import styles from './styles.module.css';
import { useEdits } from './useEdits';
import { useSharedAddress } from './useSharedAddress';

export interface Props {
  /** The example's name, as in `<Example of="primitives/lock" />`. */
  of: string;
  /** The spelling that is shown first. */
  show?: Language;
  /** Its files: put in by the build plugin from the name, and by nobody else. */
  data: ShownExample;
  /** The address of its runs, put in likewise. */
  recordings: string;
  /** Put in likewise: the page asks for what it prints, and shows it afterwards. */
  predicted?: boolean;
  /** Plays the run without being asked. */
  plays?: boolean;
}

/** An example as a page shows it: every spelling, to read, to change and to run. */
export default function Example(props: Props): ReactNode {
  return (
    <ErrorBoundary fallback={({ error, tryAgain }) => <Broken error={error} tryAgain={tryAgain} />}>
      <Block {...props} />
    </ErrorBoundary>
  );
}

function Block(props: Props): ReactNode {
  const { data, recordings, predicted = false, plays = false, show = 'typescript' } = props;
  const id = useId();
  const languages = LANGUAGES.filter((language) => data.files[language]);
  const [selected, select] = useState<Language>(languages.includes(show) ? show : 'typescript');
  const { edits, dispatch } = useEdits(data);
  const block = useRef<HTMLElement>(null);
  const notice = useSharedAddress(data.name, block, ({ language, text }) => {
    dispatch(language, { type: 'put', text });
    select(language);
  });
  const veiled = useVeil(data.name, predicted);
  const onLift = useCallback(() => liftVeil(data.name), [data.name]);
  const file = data.files[selected] ?? data.files.typescript;
  const tabs = languages.map((key) => ({
    key,
    label: LABELS[key],
    id: `${id}-tab-${key}`,
    panelId: `${id}-panel-${key}`,
  }));

  return (
    <section
      ref={block}
      className={styles.example}
      data-example={data.name}
      data-predicted={predicted ? '' : undefined}
      aria-label={`Example ${data.name}`}
    >
      <div className={styles.header}>
        <Tabs
          tabs={tabs}
          selected={selected}
          label="Language"
          onSelect={(key) => select(languages.find((language) => language === key) ?? selected)}
        />
        <Actions
          name={data.name}
          language={selected}
          path={file.path}
          edit={edits[selected]}
          original={file.source}
          dispatch={(action) => dispatch(selected, action)}
        />
      </div>
      <p className={styles.notice} role="status">
        {notice}
      </p>
      {tabs.map(({ key, id, panelId }) => (
        <Panel
          key={key}
          id={panelId}
          tabId={id}
          hidden={key !== selected}
          data={data}
          recordings={recordings}
          plays={plays && key === 'typescript'}
          language={key}
          veiled={veiled}
          onLift={onLift}
          edit={edits[key]}
          dispatch={dispatch}
        />
      ))}
    </section>
  );
}

function Broken({ error, tryAgain }: { error: Error; tryAgain(): void }): ReactNode {
  return (
    <div className={styles.broken} role="alert">
      <p>This example could not be shown: {error.message}</p>
      <button type="button" className={styles.button} onClick={tryAgain}>
        Try again
      </button>
    </div>
  );
}
