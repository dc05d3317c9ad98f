import { type ReactNode, useCallback, useId, useRef, useState } from 'react';
import type { ShownExample } from '../../plugins/examples/data';
import type { Language } from '../../recording/format';
import { liftVeil, useVeil } from '../Predict/veils';
import Tabs from '../Tabs';
import Actions from './Actions';
import type { Edit, EditAction } from './edits';
import { LABELS, LANGUAGES } from './languages';
import Panel, { type OnRan } from './Panel';
import styles from './styles.module.css';
import { useEdits } from './useEdits';
import { useSharedAddress } from './useSharedAddress';

/** What stands in a block: to whoever adds to it. */
export interface Standing {
  language: Language;
  edit: Edit;
  dispatch(action: EditAction): void;
}

interface Props {
  kind: 'example' | 'exercise';
  data: ShownExample;
  recordings: string;
  predicted?: boolean;
  plays?: boolean;
  show?: Language;
  onRan?: OnRan;
  /** What comes below the program. */
  children?: (standing: Standing) => ReactNode;
}

/** A program in all its spellings, one at a time. */
export default function Block(props: Props): ReactNode {
  const { kind, data, recordings, predicted = false, plays = false, show = 'typescript', onRan } = props;
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
      {...{ [`data-${kind}`]: data.name }}
      data-predicted={predicted ? '' : undefined}
      aria-label={`${kind === 'example' ? 'Example' : 'Exercise'} ${data.name}`}
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
      {/* Its name, for the search, which reads pages as text. */}
      <p hidden>{data.name}</p>
      <p className={styles.notice} data-interactive="" role="status">
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
          onRan={onRan}
        />
      ))}
      {props.children?.({
        language: selected,
        edit: edits[selected],
        dispatch: (action) => dispatch(selected, action),
      })}
    </section>
  );
}
