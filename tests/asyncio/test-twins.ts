import { expect, test } from 'vitest';
import { record, type Twin } from './twin';

/** Makes a test of the TypeScript half of each twin. */
export function testTwins(twins: readonly Twin[]): void {
  for (const twin of twins) {
    test(twin.name, () => {
      expect(record(twin.typescript)).toEqual(twin.gives);
    });
  }
}
