/** Vitest knows how long a file takes once it has run it. On a fresh machine it would begin the longest ones last, and wait for them alone. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Those that go through all pages or all programs, the longest first. */
const LONG = ['blocks', 'accessible', 'pages', 'hostile', 'firefox', 'states'];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`/e2e/${name}.test.ts`));
      return at === -1 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}
