import { createContext, type ReactNode, useContext, useState } from 'react';

interface Props {
  /** Whether somebody can see or use it. */
  needed: boolean;
  children: ReactNode;
}

/** Whether only those read it who read without scripts; in HTML, that is never within itself. */
const ForNoScripts = createContext(false);

/**
 * A part of a page that nobody can see or use yet. The build writes all of it, for those who read without scripts; for a browser that runs them it is mere text,
 * which costs next to nothing, until it is needed for the first time.
 */
export default function WhenNeeded({ needed, children }: Props): ReactNode {
  const inside = useContext(ForNoScripts);
  const [wasNeeded, setNeeded] = useState(needed);
  if (needed && !wasNeeded) setNeeded(true);
  if (inside || needed || wasNeeded) return children;
  return (
    <noscript>
      <ForNoScripts value={true}>{children}</ForNoScripts>
    </noscript>
  );
}
