/**
 * A second parent for a class of errors. Python's classes may have several, and aiohttp's do: a SocketTimeoutError is a
 * ClientError and a TimeoutError. A class of JavaScript has one parent by birth, and is adopted by the others here, so that
 * `instanceof` holds of all of them.
 */

type ErrorClass = abstract new (...args: never[]) => Error;

const adopted = new Map<ErrorClass, ErrorClass[]>();

/** From now on an instance of `child` is one of `parent` too, and of all that `parent` descends from. */
export function adopt(child: ErrorClass, parent: ErrorClass): void {
  adopted.set(child, [...(adopted.get(child) ?? []), parent]);
}

/** What `instanceof` says, adoptions counted. */
export function isInstance(ancestor: object, value: unknown): boolean {
  if (!(value instanceof Error)) return false;
  if (Object.prototype.isPrototypeOf.call(prototypeOf(ancestor), value)) return true;
  for (const [child, parents] of adopted) {
    if (Object.prototype.isPrototypeOf.call(child.prototype, value) && parents.some(descends)) return true;
  }
  return false;

  function descends(parent: ErrorClass): boolean {
    return parent === ancestor || Object.prototype.isPrototypeOf.call(ancestor, parent);
  }
}

function prototypeOf(ancestor: object): object {
  return 'prototype' in ancestor ? Object(ancestor.prototype) : {};
}

/** A bundler may rename a class; the name that readers see must not change. */
export function named(errorClass: ErrorClass, name: string): void {
  Object.defineProperty(errorClass.prototype, 'name', { value: name, configurable: true, writable: true });
}
