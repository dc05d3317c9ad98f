import { expect, test } from 'vitest';
import { DamagedAddress, fromFragment, sharedName, toFragment } from '../../src/components/Example/share';

const program = {
  name: 'primitives/lock',
  language: 'python' as const,
  text: 'print("héllo 🧵")\n'.repeat(40),
};

test('a program survives its address, and is shorter there', async () => {
  const fragment = await toFragment(program);
  expect(sharedName(fragment)).toBe('primitives/lock');
  expect(fragment).toMatch(/^#[\w=/.-]+$/);
  expect(fragment.length).toBeLessThan(program.text.length / 2);
  expect(await fromFragment(fragment)).toEqual(program);
});

test('an address that lost or changed a letter is damaged, never another program', async () => {
  const fragment = await toFragment(program);
  const start = fragment.indexOf('.') + 1;
  for (let at = start; at < fragment.length; at++) {
    await expect(fromFragment(fragment.slice(0, at))).rejects.toThrow(DamagedAddress);
    const other = fragment[at] === 'A' ? 'B' : 'A';
    const changed = fragment.slice(0, at) + other + fragment.slice(at + 1);
    const read = await fromFragment(changed).catch((error: unknown) => error);
    // The last letter holds bits that belong to nothing.
    if (!(read instanceof DamagedAddress)) expect(read).toEqual(program);
  }
  await expect(fromFragment('#code=cobol/primitives/lock.eJw')).rejects.toThrow(DamagedAddress);
  await expect(fromFragment('#code=')).rejects.toThrow(DamagedAddress);
});

test('an address that unpacks to far more than a program is refused', async () => {
  const fragment = await toFragment({ ...program, text: 'a'.repeat(5_000_000) });
  await expect(fromFragment(fragment)).rejects.toThrow(DamagedAddress);
});

test('other fragments are not ours', () => {
  expect(sharedName('#what-happens')).toBeUndefined();
});
