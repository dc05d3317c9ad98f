import PlaygroundProvider from '@theme/Playground/Provider';
import { type KeyboardEvent, memo, type ReactNode, useEffect, useRef, useState } from 'react';
import { LiveEditor } from 'react-live';
import { codeTheme } from '../../css/codeTheme';
import { placeCaret } from './caret';
import { replacesSelections } from './replaceSelection';

export interface Props {
  /** The text to begin with; from then on the editor owns it and tells of each change. */
  source: string;
  language: string;
  label: string;
  /** Where the reader pointed to open the editor; without it the editor leaves the focus where it is. */
  caret?: number;
  onChange(source: string): void;
  onRun(): void;
}

/**
 * The theme's provider evaluates what its `transformCode` gives, on this page, at every change. A program is run in a worker and only when asked:
 * a promise that nobody resolves gives the provider nothing to evaluate, ever.
 */
const evaluateNothing = () => new Promise<never>(() => {});

/** The playground's editor. Its module brings react-live with it, so it is only ever imported on demand. */
function CodeEditor({ source, language, label, caret, onChange, onRun }: Props): ReactNode {
  const [initial] = useState(source);
  const root = useRef<HTMLDivElement>(null);
  const leaving = useRef(false);

  useEffect(() => {
    const area = root.current?.querySelector('pre');
    if (!area) return;
    describe(area, label);
    if (caret !== undefined) placeCaret(area, caret);
    const undo = [replacesSelections(area), flushInput(area)];
    return () => {
      for (const remove of undo) remove();
    };
  }, [label, caret]);

  // Captured, because the editor takes Tab and Enter for itself wherever they come from.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      onRun();
    }
    if (event.key === 'Tab' && leaving.current) event.stopPropagation();
    else if (event.key !== 'Shift') leaving.current = event.key === 'Escape';
  };

  return (
    <PlaygroundProvider code={initial} transformCode={evaluateNothing}>
      <div ref={root} onKeyDownCapture={onKeyDown}>
        <LiveEditor language={language} theme={codeTheme} onChange={onChange} />
      </div>
    </PlaygroundProvider>
  );
}

function describe(area: HTMLElement, label: string): void {
  area.setAttribute('role', 'textbox');
  // At its first change the editor is not editable for a moment, and only this keeps the focus where it is.
  area.tabIndex = 0;
  area.setAttribute('aria-multiline', 'true');
  area.setAttribute('aria-label', label);
  area.setAttribute(
    'aria-description',
    'Control or Command with Enter runs it. Escape, then Tab, leaves the editor.',
  );
  for (const nuisance of ['autocapitalize', 'autocorrect', 'autocomplete'])
    area.setAttribute(nuisance, 'off');
}

/** The editor takes changes in when a key is released. Text also comes without keys: dictated, dropped, cut from a menu, put by a test. */
function flushInput(area: HTMLElement): () => void {
  const flush = (event: Event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    area.dispatchEvent(new globalThis.KeyboardEvent('keyup', { bubbles: false }));
  };
  area.addEventListener('input', flush);
  area.addEventListener('compositionend', flush);
  return () => {
    area.removeEventListener('input', flush);
    area.removeEventListener('compositionend', flush);
  };
}

export default memo(CodeEditor);
