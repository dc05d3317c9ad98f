import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'groups of errors: which class they are, what they refuse, how they are divided',
    typescript(log) {
      const group = new asyncio.BaseExceptionGroup('outer', [
        new RangeError('a'),
        new asyncio.BaseExceptionGroup('inner', [new RangeError('b'), new TypeError('c')]),
        new asyncio.RuntimeError('d'),
      ]);
      const show = (one: unknown) => log(one === undefined ? undefined : told(one));
      show(group);
      show(group.subgroup(RangeError));
      show(group.subgroup([TypeError, asyncio.RuntimeError]));
      show(group.subgroup(asyncio.CancelledError));
      for (const half of group.split(TypeError)) show(half);
      for (const half of group.split((error) => !(error instanceof asyncio.BaseExceptionGroup))) show(half);
      log(group.subgroup(Error) === group);
      show(new asyncio.BaseExceptionGroup('base', [new asyncio.CancelledError()]));
      for (const act of [
        () => new asyncio.BaseExceptionGroup('empty', []),
        () => new asyncio.ExceptionGroup('base', [new asyncio.CancelledError()]),
      ]) {
        try {
          act();
        } catch (error) {
          log(told(error));
        }
      }
    },
    python: `
      def main(log):
          group = BaseExceptionGroup('outer', [
              ValueError('a'),
              BaseExceptionGroup('inner', [ValueError('b'), TypeError('c')]),
              RuntimeError('d'),
          ])
          def show(one): log(None if one is None else told(one))
          show(group)
          show(group.subgroup(ValueError))
          show(group.subgroup((TypeError, RuntimeError)))
          show(group.subgroup(asyncio.CancelledError))
          for half in group.split(TypeError): show(half)
          for half in group.split(lambda error: not isinstance(error, BaseExceptionGroup)): show(half)
          log(group.subgroup(Exception) is group)
          show(BaseExceptionGroup('base', [asyncio.CancelledError()]))
          for act in [lambda: BaseExceptionGroup('empty', []),
                      lambda: ExceptionGroup('base', [asyncio.CancelledError()])]:
              try:
                  act()
              except (ValueError, TypeError) as error:
                  log(told(error))
    `,
    gives: [
      'ExceptionGroup: outer [RangeError: a, ExceptionGroup: inner [RangeError: b, TypeError: c], RuntimeError: d] @0',
      'ExceptionGroup: outer [RangeError: a, ExceptionGroup: inner [RangeError: b]] @0',
      'ExceptionGroup: outer [ExceptionGroup: inner [TypeError: c], RuntimeError: d] @0',
      'None @0',
      'ExceptionGroup: outer [ExceptionGroup: inner [TypeError: c]] @0',
      'ExceptionGroup: outer [RangeError: a, ExceptionGroup: inner [RangeError: b], RuntimeError: d] @0',
      'ExceptionGroup: outer [RangeError: a, ExceptionGroup: inner [RangeError: b, TypeError: c], RuntimeError: d] @0',
      'None @0',
      'True @0',
      'BaseExceptionGroup: base [CancelledError] @0',
      'RangeError: second argument (exceptions) must be a non-empty sequence @0',
      'TypeError: Cannot nest BaseExceptions in an ExceptionGroup @0',
    ],
  },
];
