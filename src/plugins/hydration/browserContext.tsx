import { createContext, type ReactNode, startTransition, useEffect, useState } from 'react';

/** Whether this is a browser, for those who render something else there. */
export const Context = createContext(false);

/**
 * In place of Docusaurus' own. A page is taken over as the build left it; then everything that looks different in a browser is rendered once
 * more. Docusaurus does so in one piece, a tenth of a second on a phone, in which no key and no touch is answered; as a transition it is done
 * in small pieces, between which the reader comes first.
 */
export function BrowserContextProvider({ children }: { children: ReactNode }): ReactNode {
  const [isBrowser, setIsBrowser] = useState(false);
  useEffect(() => startTransition(() => setIsBrowser(true)), []);
  return <Context.Provider value={isBrowser}>{children}</Context.Provider>;
}
