import { expect, test } from 'vitest';
import { type Listed, TaskList } from '../../src/asyncio/task-list';

class Member implements Listed {
  _place = -1;

  constructor(readonly number: number) {}
}

function listOf(count: number): { list: TaskList<Member>; members: Member[] } {
  const list = new TaskList<Member>();
  const members = Array.from({ length: count }, (_, number) => new Member(number));
  for (const member of members) list.add(member);
  return { list, members };
}

const numbers = (list: TaskList<Member>): number[] => [...list].map(({ number }) => number);

test('members come in the order in which they were added, whoever left', () => {
  const { list, members } = listOf(5);
  list.remove(members[1]);
  list.remove(members[4]);
  expect(numbers(list)).toEqual([0, 2, 3]);
  list.remove(members[1]);
  expect(numbers(list)).toEqual([0, 2, 3]);
  list.add(members[1]);
  expect(numbers(list)).toEqual([0, 2, 3, 1]);
});

test.each([
  ['the oldest first', (place: number) => place],
  ['the youngest first', (place: number) => 999 - place],
  ['from all over', (place: number) => (place * 617) % 1000],
])('places are closed up, and members still found: %s', (_, pick) => {
  const { list, members } = listOf(1000);
  const left = new Set(members.map(({ number }) => number));
  for (let i = 0; i < 990; i++) {
    list.remove(members[pick(i)]);
    left.delete(pick(i));
    if (i % 90 === 0) expect(numbers(list)).toEqual([...left]);
  }
  expect(numbers(list)).toEqual([...left]);
  expect(Math.max(...[...list].map(({ _place }) => _place))).toBeLessThan(1000);
});

test('who goes through the list while members leave sees those that were there', () => {
  const { list, members } = listOf(200);
  const seen: number[] = [];
  for (const member of list) {
    seen.push(member.number);
    list.remove(member);
  }
  expect(seen).toEqual(members.map(({ number }) => number));
  expect(numbers(list)).toEqual([]);
});
