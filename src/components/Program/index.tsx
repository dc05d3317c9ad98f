import useBaseUrl from '@docusaurus/useBaseUrl';
import clsx from 'clsx';
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { PLAYER_KEYS, takesKeys } from '../../input/player-keys';
import type { ShownRun } from '../../plugins/examples/data';
import type { Language, Recording, TaskId } from '../../recording/format';
import { prepare as prepareWorker } from '../../runtimes/client';
import { programArguments } from '../../site/program-arguments';
import CodeFrame from '../CodeFrame';
import EditableCode from '../EditableCode';
import { type Mark, marksOf } from '../Ending/describe';
import { LABELS, PRISM_LANGUAGES } from '../Example/languages';
import Inspector from '../Inspector';
import Output from '../Output';
import { linesOfEvents, linesOfPage, linesOfRecording } from '../Output/lines';
import type { Mode } from '../Player/playback';
import type { TaskLine } from '../Player/player';
import Prelude from '../Prelude';
import Timeline, { type Picked } from '../Timeline';
import { EVERYTHING, type Window } from '../Timeline/geometry';
import { NO_ZOOM } from '../Timeline/zoom';
import Transport from '../Transport';
import Measured from './Measured';
import RunButtons from './RunButtons';
import Said from './Said';
import Status from './Status';
import styles from './styles.module.css';
import { useLive } from './useLive';
import { usePlayer } from './usePlayer';
import { useRun } from './useRun';
import Veil from './Veil';

export interface Props {
  /** The example's name: `primitives/lock`. */
  name: string;
  language: Language;
  path: string;
  original: string;
  /** What the page says it prints. */
  output: string[];
  neverEnds: boolean;
  /** How it ran when the page was built. */
  shown: ShownRun | undefined;
  /** Where all of that run is to be found. */
  recordings: string;
  /** Another spelling is shown. */
  hidden: boolean;
  /** Plays by itself once it is there. */
  plays: boolean;
  /** What it prints is kept from the reader, who is asked to predict it. */
  veiled: boolean;
  /** The reader runs it, plays it or asks to see. */
  onLift(): void;
  /** It is the beginning of an exercise: what is to be said of a run is said by whoever hears of it. */
  onRan?: (recording: Recording, source: string) => void;
  source: string;
  version: number;
  onChange(source: string): void;
}

const NO_TASKS: TaskLine[] = [];
const NO_MARKS: Mark[] = [];

/** One program: its code, what runs and plays it, what it prints and how it ends. */
export default function Program(props: Props): ReactNode {
  const { name, language, path, original, output, neverEnds, shown, recordings, plays, source, version } =
    props;
  const { veiled, onLift, onRan } = props;
  const siteRoot = useBaseUrl('/site/');
  const { run, start, stop } = useRun();
  const latest = useRef(source);
  latest.current = source;
  const { module, player, mode, view, failed, command, prepare } = usePlayer(
    recordings,
    language,
    run?.fresh,
  );
  const act = useCallback<typeof command>(
    (order) => {
      onLift();
      setTouched(true);
      command(order);
    },
    [onLift, command],
  );
  const [window, setWindow] = useState<Window>(EVERYTHING);
  const [keysShown, showKeys] = useState(false);
  // Until somebody runs or plays it, there is nothing to say of its tasks but that all of them are done.
  const [touched, setTouched] = useState(plays);
  const area = useRef<HTMLDivElement>(null);

  const onRun = useCallback(() => {
    onLift();
    setTouched(true);
    const argv = programArguments(name, new URL(siteRoot, globalThis.location.origin).href);
    start({ language, source: latest.current, name: path.slice(path.lastIndexOf('/') + 1), argv });
  }, [onLift, start, language, name, path, siteRoot]);
  const onPrepare = useCallback(() => prepareWorker(language), [language]);
  // Whoever turns to the code may run it next. Python is large: it waits for those who are about to.
  const onApproach = language === 'python' ? undefined : onPrepare;
  const onTask = useCallback((task: TaskId) => act((loaded) => loaded.goToTask(task)), [act]);
  const onLine = useCallback((line: number) => act((loaded) => loaded.goToPrint(line)), [act]);
  const onZoom = useCallback((factor: number) => act((loaded) => loaded.zoomBy(factor)), [act]);
  const onKeys = useCallback(() => {
    prepare();
    showKeys((are) => !are);
  }, [prepare]);
  const onPick = useCallback(
    (picked: Picked) =>
      act((loaded) => {
        if ('seq' in picked) loaded.playback.goToEvent(picked.seq);
        else if ('task' in picked) loaded.goToTask(picked.task);
        else loaded.goToValue(picked.value);
      }),
    [act],
  );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || takesKeys(event.target, event.key)) return;
    if (event.key === '?') onKeys();
    else if (!PLAYER_KEYS.test(event.key)) return;
    else act((loaded, { shortcutFor }) => shortcutFor(event.key)?.act(loaded));
    event.preventDefault();
  };

  useEffect(() => {
    if (plays && shown && !globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches)
      act(({ playback }) => playback.play());
  }, [plays, shown, act]);

  useEffect(() => {
    if (props.hidden) player?.playback.pause();
  }, [props.hidden, player]);

  useEffect(() => {
    if (run?.recording && !run.running) onRan?.(run.recording, run.source);
  }, [run, onRan]);

  const recording = run?.recording;
  // While a program runs, the player still has the run before.
  const shows = run?.running ? undefined : view;
  const isOfThisText = (run ? run.source : original) === source;
  const end = recording && !run.running && isOfThisText ? recording.end : undefined;
  const marks = useMemo(() => (end ? marksOf(end) : NO_MARKS), [end]);
  const lines = useMemo(() => {
    if (!run) return linesOfPage(output, shown);
    return run.recording ? linesOfRecording(run.recording) : linesOfEvents(run.events);
  }, [run, output, shown]);
  // Until the player has the run, what was seen of it stays.
  const live = useLive(run?.running || !player ? run?.live : undefined);
  const layout = live?.layout ?? player?.layout ?? shown?.layout;
  const inspection = live?.inspection ?? view?.inspection ?? shown?.inspection;
  const { playing, speed, axis, zoom } = mode ?? stillOf(layout);
  const file = path.slice(path.lastIndexOf('/') + 1);
  const inspected =
    inspection !== undefined && (inspection.tasks.length > 0 || inspection.requests !== undefined);
  const canPlay = layout !== undefined || lines.length > 0;
  const playhead = useMemo(
    () =>
      module &&
      player && (
        <module.Playhead key={player.id} {...{ player, area, axis }} zoom={zoom[axis]} onWindow={setWindow} />
      ),
    [module, player, axis, zoom],
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is inside has roles; the keys are shortcuts
    <div
      className={styles.program}
      data-running={run?.running ? '' : undefined}
      data-lanes={layout && layout.lanes.length > 0 ? '' : undefined}
      data-inspected={inspected ? '' : undefined}
      data-veiled={veiled ? '' : undefined}
      data-untouched={touched ? undefined : ''}
      onKeyDown={onKeyDown}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: nothing is done by it, only made ready */}
      <div className={styles.code} onPointerEnter={onApproach} onFocus={onApproach}>
        <CodeFrame
          lines={source.split('\n').length}
          marks={marks}
          tasks={isOfThisText && shows ? shows.lines : NO_TASKS}
        >
          <EditableCode
            source={source}
            language={PRISM_LANGUAGES[language]}
            label={`${LABELS[language]} program, ${path}`}
            version={version}
            onChange={props.onChange}
            onRun={onRun}
          />
        </CodeFrame>
      </div>
      <div className={styles.transport} data-interactive="" onPointerEnter={prepare}>
        <RunButtons running={run?.running ?? false} onRun={onRun} onStop={stop} onPrepare={onPrepare} />
        {canPlay && (
          <Transport
            player={player}
            {...{ playing, speed, axis }}
            duration={player?.moments.duration ?? layout?.duration ?? 0}
            label={`Play the run of ${file}`}
            keysShown={keysShown}
            act={act}
            onKeys={onKeys}
          />
        )}
      </div>
      <Veil veiled={veiled} onLift={onLift}>
        <div className={styles.played} onPointerEnter={prepare}>
          {keysShown && module && <module.Keys />}
          <p
            className={clsx(styles.why, view && styles.live)}
            data-interactive=""
            aria-live={playing ? 'off' : 'polite'}
          >
            {failed && 'The player could not be loaded. Is the connection gone?'}
            {!failed && !live && (view?.why ?? (layout && summary(layout)))}
            {!failed && live && 'It runs: this is what has happened so far.'}
          </p>
          {layout && (
            <Timeline
              {...{ layout, axis, zoom, onPick, onZoom, area }}
              window={player && !live ? window : undefined}
            >
              {!live && (playhead ?? (plays && <Prelude duration={layout.duration} />))}
            </Timeline>
          )}
          <Measured requests={layout?.requests} live={live !== undefined} />
        </div>
        <Output
          lines={lines}
          label={`Output of ${path}`}
          reached={shows && !shows.atEnd ? shows.printed : undefined}
          timed={plays && !module}
          onLine={canPlay ? onLine : undefined}
        />
        <Said run={run} lines={lines} />
        <Status {...{ run, original, output, neverEnds, shown }} isStart={onRan !== undefined} />
      </Veil>
      {inspected && (
        <div className={styles.inspector} data-interactive="">
          <Inspector inspection={inspection} onTask={onTask} />
        </div>
      )}
    </div>
  );
}

/** How a run is shown that nobody has played so far. */
function stillOf(layout: ShownRun['layout'] | undefined): Mode {
  return { playing: false, speed: 1, axis: layout?.duration === 0 ? 'step' : 'time', zoom: NO_ZOOM };
}

function summary({ steps, lanes }: ShownRun['layout']): string {
  if (lanes.length === 0) return 'No tasks of asyncio here. Play it to see when each line comes.';
  const of = `${steps} ${steps === 1 ? 'step' : 'steps'} of ${lanes.length} ${lanes.length === 1 ? 'task' : 'tasks'}`;
  return `${of}. Play it, or go from step to step, to see why each came when it did.`;
}
