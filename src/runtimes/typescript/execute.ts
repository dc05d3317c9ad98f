/**
 * Runs a program to its end: the same in a browser's worker, in a thread of Node and in a test. It has no side but
 * the host it is given, so that whoever runs a program sees all that the program does.
 */
import type { End, RunEvent } from '../../recording/format';
import { EventLog } from '../../recording/log';
import type { RunRequest } from '../protocol';
import { turn } from '../real-time';
import { Transcript } from '../transcript';
import { type Compiled, compile } from './compile';
import { createConsole } from './console';
import { createGuard, LimitReached } from './guard';
import type { Hooks } from './hooks';
import { importsOf, loadModules, requireFrom } from './modules';
import { Outcomes } from './outcomes';
import { createProcess } from './process';
import type { Stage, StageOptions } from './stage';
import { describeThrown, isInstance } from './thrown';

export interface Host {
  /** The host decides when the code for a stage is loaded. */
  createStage(language: 'typescript' | 'promises', options: StageOptions): Promise<Stage>;
  emit(event: RunEvent): void;
  /** The program is over; called once, and at once even if the program is still on the stack. */
  end(end: End, duration: number): void;
  /** Called now and then while the program waits in real time. */
  alive(): void;
  /** Hears of errors that nobody caught: rejections and exceptions. The function it returns ends that. */
  onUncaught(listener: (thrown: unknown) => void): () => void;
}

type Program = Pick<RunRequest, 'language' | 'source' | 'name' | 'argv' | 'limits'>;

export async function execute(program: Program, host: Host): Promise<void> {
  const { language, source, limits } = program;
  if (language === 'python') {
    const message = 'A program in Python needs CPython, which is not what this worker runs.';
    return host.end({ reason: 'failed', error: { name: '', message } }, 0);
  }
  const compiled = compile(source, language);
  if ('error' in compiled) return host.end({ reason: 'failed', error: compiled.error }, 0);

  const sourceName = `program/${program.name.replace(/[^\w.-]/g, '_')}`;
  let wakeUp = () => {};
  const over = new Promise<void>((resolve) => {
    wakeUp = resolve;
  });
  const lines = source.split('\n').length;
  let state: 'running' | 'ending' | 'over' = 'running';
  const finish = (end: End) => {
    if (state !== 'running') return;
    state = 'ending';
    try {
      if (end.reason !== 'limit') transcript.flush();
    } catch {
      // Its last words were more than it may print.
    }
    state = 'over';
    wakeUp();
    host.end(end, stage.time());
  };
  const isOver = () => state === 'over';
  const describeError = (error: unknown) => describeThrown(error, { sourceName, lines });
  const fail = (thrown: unknown) => {
    if (isInstance(thrown, LimitReached)) return;
    finish(stage.explain(thrown) ?? { reason: 'failed', error: describeError(thrown) });
  };

  const log = new EventLog({
    time: () => stage.time(),
    emit: (event) => state !== 'over' && host.emit(event),
    limit: limits.events,
    onLimit: () => guard.end(tooManySteps(guard.line)),
  });
  const imports = importsOf(compiled.code);
  const more = await loadModules(imports);
  const stage = await host.createStage(language, {
    imports,
    argv: program.argv,
    fail,
    isOver,
    describeError,
    add: (event) => log.add(event),
  });
  const guard = createGuard(limits.seconds, finish);
  const transcript = new Transcript({
    limits,
    add(event) {
      const task = stage.currentTask();
      log.add(task === undefined ? event : { ...event, task });
    },
    onLimit: (end) => guard.trip({ ...end, line: guard.line }),
  });
  const outcomes = new Outcomes(fail);
  const restore = [
    replace('console', createConsole(transcript, stage.time)),
    replace('stackTraceLimit', 50, Error),
    host.onUncaught(fail),
  ];
  try {
    evaluate(compiled, sourceName, {
      ...stage.globals,
      exports: {},
      require: (name: string) => requireFrom({ ...stage.modules, ...more }, name),
      process: createProcess(program, transcript, guard),
      [compiled.hooks.guard]: guard.enter,
      [compiled.hooks.made]: guard.made,
      ...frameHooks(compiled.hooks, stage),
      [compiled.hooks.outcome]: outcomes.add,
    });
  } catch (error) {
    fail(error);
  }
  if (state === 'running') {
    const quiet = stage.quiet(() => {
      guard.rewind();
      host.alive();
    });
    await Promise.race([quiet, over]);
    // Hosts report unhandled rejections a turn after they happened.
    for (let turns = 0; turns < 2 && !isOver(); turns++) await turn();
    finish(outcomes.pending() ?? { reason: 'finished' });
  }
  for (const undo of restore) undo();
  stage.dispose();
}

// biome-ignore lint/security/noGlobalEval: to run a program is what this is for.
const indirectEval = eval; // Called by another name it sees globals alone, nothing of ours.

/** The program sees what it is handed as globals: a function around it lets it declare the same names. */
function evaluate(
  compiled: Compiled & { code: string },
  sourceName: string,
  scope: Record<string, unknown>,
): void {
  const names = Object.keys(scope);
  const text = `(function(${names}){(function(){${compiled.code}\n})()})\n//# sourceURL=${sourceName}`;
  const program: unknown = indirectEval(text);
  if (typeof program === 'function') program(...Object.values(scope));
}

function frameHooks({ enter, at, leave }: Hooks, { frames }: Stage): Record<string, unknown> {
  return { [enter]: frames.enter, [at]: frames.at, [leave]: frames.leave };
}

function tooManySteps(line: number): End {
  const message = `The program did more than can be shown, was in line ${line}, and was stopped.`;
  return { reason: 'limit', limit: 'steps', message, line };
}

function replace(key: string, value: unknown, target: object = globalThis): () => void {
  const before = Object.getOwnPropertyDescriptor(target, key);
  Object.defineProperty(target, key, { value, configurable: true, writable: true });
  return () => before && Object.defineProperty(target, key, before);
}
