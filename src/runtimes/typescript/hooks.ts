/** The names under which a program finds what the runtime hands it; chosen so that the program uses none of them. */
export interface Hooks {
  /** `guard(line)`, called on entry to each function and at each turn of a loop. */
  guard: string;
  /** `made(value)`, called with what may be as long as one likes; it gives the value back. */
  made: string;
  /** `outcome(value)`, called with what a top-level call gives: nobody else looks at it. */
  outcome: string;
  /** `enter(name, line, arguments)`, called as a generator begins; it gives what is named `call` there. */
  enter: string;
  /** `at(call, line, value)`, called with what a generator yields. */
  at: string;
  /** `leave(call)`, called as a generator ends. */
  leave: string;
  call: string;
  /** An expression for a function's arguments. */
  args: string;
}

export function chooseHooks(source: string): Hooks {
  const name = (wanted: string) => unused(`__${wanted}`, source);
  return {
    ...{ guard: name('guard'), made: name('made'), outcome: name('outcome') },
    ...{ enter: name('enter'), at: name('at'), leave: name('leave'), call: name('call') },
    // A program that has a variable of this name means that one.
    args: /\barguments\b/.test(source) ? '[]' : 'arguments',
  };
}

function unused(name: string, source: string): string {
  return source.includes(name) ? unused(`${name}_`, source) : name;
}
