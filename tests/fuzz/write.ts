/** The two spellings of a program. Both leave what happened in `out`, a list of lines. */

import type { Program } from './programs';
import { KINDS } from './statements';
import type { Lines, Statement } from './statements/spelling';

function writeBody(body: readonly Statement[]): Lines {
  const lines = body.map((statement) => KINDS[statement.kind].write(statement, writeBody));
  return { ts: lines.flatMap(({ ts }) => ts), py: lines.flatMap(({ py }) => py) };
}

const indent = (lines: readonly string[]): string => lines.map((line) => `  ${line}\n`).join('');

/** The functions that are called from somewhere, with their names. */
function reachable({ functions, runs }: Program): { name: string; lines: Lines }[] {
  const written = functions.map((body, i) => ({ name: `f${i}`, lines: writeBody(body) }));
  const calls = written.flatMap(({ lines }) => lines.ts).join('\n');
  return written.filter(({ name }, i) => i < runs || calls.includes(`${name}()`));
}

/** In TypeScript (JavaScript, in fact). */
export function writeTypeScript(program: Program): string {
  const functions = reachable(program).map(
    ({ name, lines }) =>
      `function* ${name}() {\n  const me = begin('${name}'), mine = []\n${indent(lines.ts)}  log(me, 'ends')\n  return '${name}'\n}`,
  );
  const run =
    program.runs === 1
      ? `try { out.push('result ' + show(asyncio.runVirtual(main()))) }`
      : `const runner = new asyncio.Runner({ loopFactory: () => asyncio.newEventLoop({ virtual: true }) })
try {
  try {
    out.push('result ' + show(runner.runNow(main())))
    out.push('result ' + show(runner.runNow(f1())))
  } finally { runner.closeNow() }
}`;
  return `import * as asyncio from 'asyncio'
const out = []
let count = 0, tally = 0
class Boom extends Error { name = 'Boom' }
const variable = new asyncio.ContextVar('variable', { default: 0 }), home = asyncio.copyContext()
let locks, sems, events, queues, cond, shared, barrier, futures, all
const log = (me, what) => { out.push(asyncio.getRunningLoop().time().toFixed(3) + ' ' + me + ' ' + what) }
const begin = (f) => { const me = f + '#' + ++count; log(me, 'begins'); return me }
const boom = (what) => { throw new Boom(what) }
const spawn = (mine, coro, options) => { const t = asyncio.createTask(coro, options); mine.push(t); all.push(t) }
const isBase = (e) => e instanceof asyncio.CancelledError || (e instanceof asyncio.BaseExceptionGroup && !(e instanceof asyncio.ExceptionGroup))
const NAMES = { RangeError: 'ValueError' }
function show(v) {
  if (v === undefined) return 'None'
  if (Array.isArray(v)) return '[' + v.map(show).join(', ') + ']'
  if (v instanceof asyncio.BaseExceptionGroup) return v.name + show([...v.exceptions])
  if (v instanceof Error) return (NAMES[v.name] ?? v.name) + (v.name === 'Boom' || v.name === 'CancelledError' ? '(' + v.message + ')' : '')
  return v === true ? 'True' : v === false ? 'False' : String(v)
}
const state = (t) => t.cancelled() ? 'cancelled' : t.exception() !== undefined ? show(t.exception()) : show(t.result())
const pending = (tasks) => tasks.filter((t) => !t.done())
const counts = ([done, pending]) => done.size + ' done ' + pending.size + ' pending'
class Ticker {
  constructor(n, delay) { this.n = n; this.delay = delay; this.at = 0 }
  aiter() { return this }
  *anext() {
    yield* asyncio.sleep(this.delay)
    return this.at === this.n ? { done: true, value: undefined } : { done: false, value: this.at++ }
  }
}
${functions.join('\n')}
function* main() {
  const loop = asyncio.getRunningLoop()
  loop.setExceptionHandler((loop, context) => { if (!/never retrieved|destroyed/.test(context.message)) out.push('handler ' + show(context.exception)) })
${program.eager ? '  loop.setTaskFactory(asyncio.eagerTaskFactory)\n' : ''}\
  locks = [new asyncio.Lock(), new asyncio.Lock()]
  sems = [new asyncio.Semaphore(1), new asyncio.Semaphore(2), new asyncio.BoundedSemaphore(1)]
  events = [new asyncio.Event(), new asyncio.Event()]
  queues = [new asyncio.Queue(), new asyncio.Queue(1), new asyncio.PriorityQueue(2), new asyncio.LifoQueue()]
  cond = new asyncio.Condition()
  shared = new asyncio.Condition(locks[1])
  barrier = new asyncio.Barrier(2)
  futures = [loop.createFuture(), loop.createFuture(), loop.createFuture()]
  all = [asyncio.currentTask()]
  return yield* f0()
}
${run}
catch (e) { out.push('raised ' + (e instanceof asyncio.DeadlockError ? 'Deadlock' : show(e))) }
`;
}

/** In Python. It needs what harness.py gives it: a list class `Log`, a `loop_factory`, and its ways of ordering. */
export function writePython(program: Program): string {
  const functions = reachable(program).map(
    ({ name, lines }) =>
      `async def ${name}():\n  me = begin('${name}'); mine = []\n${indent(lines.py)}  log(me, 'ends')\n  return '${name}'`,
  );
  const run =
    program.runs === 1
      ? `try: out.append('result ' + show(asyncio.run(main(), loop_factory=loop_factory)))`
      : `try:
  with asyncio.Runner(loop_factory=loop_factory) as runner:
    out.append('result ' + show(runner.run(main())))
    out.append('result ' + show(runner.run(f1())))`;
  return `import asyncio, contextvars
out = Log()
count = 0
tally = 0
class Boom(Exception): pass
variable = contextvars.ContextVar('variable', default=0); home = contextvars.copy_context()
def log(me, what): out.append(f'{asyncio.get_running_loop().time():.3f} {me} {what}')
def begin(f):
  global count
  count += 1
  me = f + '#' + str(count); log(me, 'begins'); return me
def boom(what): raise Boom(what)
def bump():
  global tally
  tally += 1
def spawn(mine, coro, **options): t = asyncio.create_task(coro, **options); mine.append(t); all.append(t)
def show(v):
  if v is None: return 'None'
  if isinstance(v, (list, tuple)): return '[' + ', '.join(map(show, v)) + ']'
  if isinstance(v, BaseExceptionGroup): return type(v).__name__ + show(v.exceptions)
  if isinstance(v, BaseException): return type(v).__name__ + (f'({v})' if type(v).__name__ in ('Boom', 'CancelledError') else '')
  return str(v)
def state(t): return 'cancelled' if t.cancelled() else show(t.exception()) if t.exception() is not None else show(t.result())
def pending(tasks): return [t for t in tasks if not t.done()]
def counts(pair): return f'{len(pair[0])} done {len(pair[1])} pending'
def handler(loop, context):
  if 'never retrieved' not in context['message'] and 'destroyed' not in context['message']: out.append('handler ' + show(context.get('exception')))
class Ticker:
  def __init__(self, n, delay): self.n = n; self.delay = delay; self.at = 0
  def __aiter__(self): return self
  async def __anext__(self):
    await asyncio.sleep(self.delay)
    if self.at == self.n: raise StopAsyncIteration
    self.at += 1
    return self.at - 1
${functions.join('\n')}
async def main():
  global locks, sems, events, queues, cond, shared, barrier, futures, all
  loop = asyncio.get_running_loop()
  loop.set_exception_handler(handler)
${program.eager ? '  loop.set_task_factory(asyncio.eager_task_factory)\n' : ''}\
  locks = [asyncio.Lock(), asyncio.Lock()]
  sems = [asyncio.Semaphore(1), asyncio.Semaphore(2), asyncio.BoundedSemaphore(1)]
  events = [asyncio.Event(), asyncio.Event()]
  queues = [asyncio.Queue(), asyncio.Queue(1), asyncio.PriorityQueue(2), asyncio.LifoQueue()]
  cond = asyncio.Condition()
  shared = asyncio.Condition(locks[1])
  barrier = asyncio.Barrier(2)
  futures = [loop.create_future(), loop.create_future(), loop.create_future()]
  all = [asyncio.current_task()]
  return await f0()
${run}
except BaseException as e: out.append('raised ' + (type(e).__name__ if type(e).__name__ == 'Deadlock' else show(e)))
`;
}
