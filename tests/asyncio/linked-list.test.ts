import { expect, test } from 'vitest';
import { type Linked, LinkedList } from '../../src/asyncio/linked-list';

class Member implements Linked<Member> {
  _previous: Member | undefined = undefined;
  _next: Member | undefined = undefined;

  constructor(readonly name: string) {}
}

function listOf(names: string): { list: LinkedList<Member>; members: Member[] } {
  const list = new LinkedList<Member>();
  const members = [...names].map((name) => new Member(name));
  for (const member of members) list.append(member);
  return { list, members };
}

function names(list: LinkedList<Member>): string {
  return [...list].map(({ name }) => name).join('');
}

test('members come in the order in which they were appended', () => {
  const { list } = listOf('abc');
  expect([names(list), list.first?.name, list.empty]).toEqual(['abc', 'a', false]);
});

test.each([
  ['a', 'bcd'],
  ['b', 'acd'],
  ['d', 'abc'],
])('%s is removed from wherever it is, and may be appended again', (name, rest) => {
  const { list, members } = listOf('abcd');
  const member = members.find((one) => one.name === name) as Member;
  list.remove(member);
  expect(names(list)).toBe(rest);
  list.remove(member);
  expect(names(list)).toBe(rest);
  list.append(member);
  expect(names(list)).toBe(rest + name);
});

test('shift empties the list from the front', () => {
  const { list } = listOf('ab');
  expect([list.shift()?.name, list.shift()?.name, list.shift(), list.empty]).toEqual([
    'a',
    'b',
    undefined,
    true,
  ]);
});

test('a member may be removed while the list is gone through', () => {
  const { list } = listOf('abc');
  const seen: string[] = [];
  for (const member of list) {
    seen.push(member.name);
    list.remove(member);
  }
  expect([seen.join(''), list.empty]).toEqual(['abc', true]);
});
