import { useCallback, useEffect, useRef, useState } from 'react';
import type { ShownExample } from '../../plugins/examples/data';
import type { Language } from '../../recording/format';
import { type Edit, type EditAction, reduceEdit } from './edits';
import { LANGUAGES } from './languages';
import { keepEdit, readEdit } from './storedEdits';

type Edits = Record<Language, Edit>;

/** What the reader made of each spelling of an example, on this visit and the last. */
export function useEdits({ name, files }: ShownExample): {
  edits: Edits;
  dispatch(language: Language, action: EditAction): void;
} {
  const begin = (language: Language): Edit => ({ text: files[language]?.source ?? '', version: 0 });
  const [edits, setEdits] = useState<Edits>(() => ({
    typescript: begin('typescript'),
    python: begin('python'),
    promises: begin('promises'),
  }));
  const latest = useRef(edits);

  const dispatch = useCallback(
    (language: Language, action: EditAction) => {
      const edit = reduceEdit(latest.current[language], action);
      latest.current = { ...latest.current, [language]: edit };
      setEdits(latest.current);
      // What came from elsewhere is not the reader's own until it is changed.
      if (action.type !== 'put') keepEdit(name, language, edit.text, files[language]?.source ?? '');
    },
    [name, files],
  );

  // The server knows of no edits: they come in once the page is the reader's.
  useEffect(() => {
    for (const language of LANGUAGES) {
      const text = files[language] && readEdit(name, language);
      if (text !== undefined) dispatch(language, { type: 'put', text });
    }
  }, [name, files, dispatch]);

  return { edits, dispatch };
}
