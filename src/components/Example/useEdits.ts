import { useCallback, useState } from 'react';
import type { ShownExample } from '../../plugins/examples/data';
import type { Language } from '../../recording/format';
import { type Edit, type EditAction, reduceEdit } from './edits';

type Edits = Record<Language, Edit>;

/** What the reader made of each spelling of an example. */
export function useEdits({ files }: ShownExample): {
  edits: Edits;
  dispatch(language: Language, action: EditAction): void;
} {
  const begin = (language: Language): Edit => ({ text: files[language]?.source ?? '', version: 0 });
  const [edits, setEdits] = useState<Edits>(() => ({
    typescript: begin('typescript'),
    python: begin('python'),
    promises: begin('promises'),
  }));
  const dispatch = useCallback((language: Language, action: EditAction) => {
    setEdits((all) => ({ ...all, [language]: reduceEdit(all[language], action) }));
  }, []);
  return { edits, dispatch };
}
