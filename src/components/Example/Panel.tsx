import { type ReactNode, useCallback, useMemo } from 'react';
import type { ShownExample } from '../../plugins/examples/data';
import type { Language, Recording } from '../../recording/format';
import Program from '../Program';
import WhenNeeded from '../WhenNeeded';
import type { Edit, EditAction } from './edits';

interface Props {
  id: string;
  tabId: string;
  hidden: boolean;
  data: ShownExample;
  recordings: string;
  plays: boolean;
  veiled: boolean;
  onLift(): void;
  language: Language;
  edit: Edit;
  dispatch(language: Language, action: EditAction): void;
  onRan?: OnRan;
}

/** Hears of each run that is over, and of the text that was run. */
export type OnRan = (language: Language, recording: Recording, source: string) => void;

/** The panel of one tab. Without scripts all of them are shown; a panel that was shown once stays alive and keeps its run. */
export default function Panel({
  id,
  tabId,
  hidden,
  data,
  recordings,
  plays,
  veiled,
  onLift,
  language,
  edit,
  dispatch,
  onRan,
}: Props): ReactNode {
  const onChange = useCallback(
    (text: string) => dispatch(language, { type: 'write', text }),
    [dispatch, language],
  );
  const onRun = useMemo(
    () => onRan && ((recording: Recording, source: string) => onRan(language, recording, source)),
    [onRan, language],
  );
  const file = data.files[language];
  if (!file) return null;
  return (
    <div id={id} role="tabpanel" aria-labelledby={tabId} hidden={hidden} data-example-panel={language}>
      <WhenNeeded needed={!hidden}>
        <Program
          name={data.name}
          language={language}
          path={file.path}
          original={file.source}
          output={data.output[language] ?? []}
          neverEnds={data.neverEnds}
          shown={data.runs[language]}
          recordings={recordings}
          hidden={hidden}
          plays={plays}
          veiled={veiled}
          onLift={onLift}
          onRan={onRun}
          source={edit.text}
          version={edit.version}
          onChange={onChange}
        />
      </WhenNeeded>
    </div>
  );
}
