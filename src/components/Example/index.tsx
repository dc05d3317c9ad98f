import ErrorBoundary from '@docusaurus/ErrorBoundary';
import type { ReactNode } from 'react';
import type { ShownExample } from '../../plugins/examples/data';
import type { Language } from '../../recording/format';
import Block from './Block';
import Broken from './Broken';

export interface Props {
  /** The example's name, as in `<Example of="primitives/lock" />`. */
  of: string;
  /** The spelling that is shown first. */
  show?: Language;
  /** Its files: put in by the build plugin from the name, and by nobody else. */
  data: ShownExample;
  /** The address of its runs, put in likewise. */
  recordings: string;
  /** Put in likewise: the page asks for what it prints, and shows it afterwards. */
  predicted?: boolean;
  /** Plays the run without being asked. */
  plays?: boolean;
}

/** An example as a page shows it: every spelling, to read, to change and to run. */
export default function Example({ of: _, ...props }: Props): ReactNode {
  return (
    <ErrorBoundary
      fallback={({ error, tryAgain }) => <Broken what="example" error={error} tryAgain={tryAgain} />}
    >
      <Block {...props} kind="example" />
    </ErrorBoundary>
  );
}
