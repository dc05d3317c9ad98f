import { createContext } from 'react';

/** Whether what the layout holds is to be put into a main landmark, because it brings none. */
export const InMain = createContext(false);
