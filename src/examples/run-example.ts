/** Runs an example on virtual time, whatever it's written in: those that scrape on a network that is simulated too. */
import type { Language, Recording } from '../recording/format';
import type { ProgramRunner } from '../runtimes/node';
import { programArguments } from '../site/program-arguments';
import { SIMULATED_ROOT } from '../site/simulated';
import type { Example } from './catalogue';

export function runExample(
  example: Example,
  language: Language,
  runner: ProgramRunner,
  argv: string[] = programArguments(example.name, SIMULATED_ROOT),
): Promise<Recording> {
  const source = example.source(language);
  const name = example.path(language).split('/').at(-1) ?? example.name;
  return runner.run({ language, source, name, argv, simulate: readsSite(example) });
}

/** The scraping examples read whatever pages they are told to. */
export function readsSite(example: Example): boolean {
  return programArguments(example.name, SIMULATED_ROOT).length > 0 && !example.hasParts;
}
