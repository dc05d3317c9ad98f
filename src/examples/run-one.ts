/** `npm run example NAME`: one example, in real time as the file runs by itself, or at once on virtual time. */
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { errorLine, type Language, printsOf, type Recording, type RunEvent } from '../recording/format';
import { describeRequests, summariseRequests } from '../recording/requests';
import { drawTimeline } from '../recording/text';
import { ProgramRunner } from '../runtimes/node';
import { programArguments } from '../site/program-arguments';
import { serveSite } from '../site/server';
import { SIMULATED_ORIGIN, SIMULATED_ROOT } from '../site/simulated';
import { type Arguments, parseProgramArguments } from './arguments';
import { chooseExample, type Example, findPrograms } from './catalogue';
import { CannotRun, needsSockets, pythonWithAiohttp } from './real-python';
import { readsSite, runExample } from './run-example';

const HELP = `npm run example NAME [-- OPTIONS] [arguments of the program]

  NAME         full, primitives/gather, or the last part of it
  --virtual    at once, on virtual time; programs that scrape then have a network that is simulated
  --timeline   the same, drawn as a timeline; with --steps by the steps of the loop instead of time
  --python     its twin in Python, on CPython
  --promises   the same with native promises
  --list       what examples there are

Programs that scrape read the small site of this repository, served on loopback, unless an address is given.
Behind the name of a program that has options of its own, scraping/crawler, all options but --python are the program's.
`;

/** Loaded before a program in real time, to count its requests. */
const MEASURE = new URL('./measure.ts', pathToFileURL(__filename)).href;

const PASSED_ON = ['SIGINT', 'SIGTERM'] as const;

/** A day: in real time, a program may take its time. */
const NO_LIMIT = 86_400;

export async function runOne(args: string[], env: Record<string, string | undefined>): Promise<number> {
  const examples = findPrograms();
  const hasOptions = (word: string) =>
    examples.some((example) => example.hasParts && example.answersTo(word));
  const { flags, words } = parseProgramArguments(args, env, hasOptions);
  if (flags.has('list')) {
    for (const { name, languages } of examples) console.log(`${name.padEnd(44)} ${languages.join(' ')}`);
    return 0;
  }
  const [name, ...given] = words;
  if (flags.has('help') || name === undefined) {
    console.log(HELP);
    return flags.has('help') ? 0 : 1;
  }
  const example = chooseExample(examples, name);
  const language = languageOf(flags);
  if (!example.languages.includes(language)) {
    console.error(`${example.name} has no ${language} program, only: ${example.languages.join(', ')}`);
    return 1;
  }
  const drawn = flags.has('timeline') || flags.has('steps');
  if (drawn || flags.has('virtual')) return runVirtually(example, language, given, flags);
  if (!readsSite(example) || given.some(isAddress)) return runForReal(example, language, given);
  const site = await serveSite();
  try {
    return await runForReal(example, language, [...programArguments(example.name, site.root), ...given]);
  } finally {
    site.close();
  }
}

function isAddress(word: string): boolean {
  return /^https?:/i.test(word);
}

function languageOf(flags: Arguments['flags']): Language {
  if (flags.has('python')) return 'python';
  return flags.has('promises') ? 'promises' : 'typescript';
}

async function runVirtually(
  example: Example,
  language: Language,
  given: string[],
  flags: Arguments['flags'],
): Promise<number> {
  const elsewhere = given.find((word) => isAddress(word) && !word.startsWith(`${SIMULATED_ORIGIN}/`));
  if (elsewhere !== undefined || example.hasParts) {
    const why = elsewhere ? `on virtual time there is only ${SIMULATED_ROOT}` : 'it runs in real time only';
    console.error(`${example.name} cannot be run: ${why}.`);
    return 1;
  }
  const site = given.some(isAddress) ? [] : programArguments(example.name, SIMULATED_ROOT);
  const runner = new ProgramRunner();
  try {
    const recording = await runExample(example, language, runner, [...site, ...given]);
    if (flags.has('timeline') || flags.has('steps')) printTimeline(recording, flags.has('steps'));
    else {
      printEvents(recording.events);
      printRequests(recording);
    }
    return printEnd(recording);
  } finally {
    runner.close();
  }
}

async function runForReal(example: Example, language: Language, args: string[]): Promise<number> {
  const file = example.path(language);
  if (language !== 'python') {
    // A program with options of its own says itself how it gets on.
    const measure = readsSite(example) && !example.hasParts ? ['--import', MEASURE] : [];
    return runFile(process.execPath, ['--import', 'tsx', ...measure, file, ...args]);
  }
  const source = example.source(language);
  if (example.hasParts || needsSockets(source)) {
    try {
      return await runFile(await pythonWithAiohttp(), [file, ...args]);
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      console.error(`${example.name} cannot be run: ${error.message}.`);
      return 1;
    }
  }
  const runner = new ProgramRunner();
  try {
    const request = { language, source, name: `${example.shortName}.py`, argv: args, realTime: true };
    return printEnd(await runner.run({ ...request, limits: { seconds: NO_LIMIT } }, printEvents));
  } finally {
    runner.close();
  }
}

/** The program has the terminal to itself, and its end is ours. */
function runFile(command: string, args: string[]): Promise<number> {
  const child = spawn(command, args, { stdio: 'inherit' });
  const passOn = (signal: NodeJS.Signals) => {
    // A terminal's Ctrl+C has reached the program too, and to some a second one means more than the first.
    const typed = signal === 'SIGINT' && process.stdin.isTTY;
    if (!typed) child.kill(signal);
  };
  for (const signal of PASSED_ON) process.on(signal, passOn);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const signal of PASSED_ON) process.off(signal, passOn);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}

function printTimeline(recording: Recording, bySteps: boolean): void {
  const { columns = 80, isTTY } = process.stdout;
  const colour = isTTY === true && !process.env.NO_COLOR;
  // Where no time passed, all would stand at one place.
  const by = bySteps || recording.duration === 0 ? 'step' : 'time';
  console.log(drawTimeline(recording, { columns, colour, by }));
}

function printEvents(events: RunEvent[]): void {
  for (const { stream, text } of printsOf(events)) process[stream].write(`${text}\n`);
}

/** Apart from what the program prints. */
function printRequests({ events, duration }: Recording): void {
  const summary = summariseRequests(events, duration);
  if (summary) console.error(describeRequests(summary));
}

function printEnd({ end }: Recording): number {
  if (end.reason === 'finished') return 0;
  if (end.reason === 'failed') {
    for (const frame of end.error.stack ?? []) console.error(`  at ${frame}`);
    console.error(errorLine(end.error));
  } else if (end.reason === 'blocked') console.error(`The program never ends: ${end.message}`);
  else console.error(end.reason === 'limit' ? end.message : 'Stopped.');
  return 1;
}
