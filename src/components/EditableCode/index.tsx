import { type ComponentType, type FocusEvent, type ReactNode, useRef, useState } from 'react';
import Code from '../Code';
import type { Props as EditorProps } from '../CodeEditor';
import { caretIn } from '../CodeEditor/caret';

interface Props extends Omit<EditorProps, 'caret'> {
  /** Another version is another text to begin with: the editor starts anew. */
  version: number;
}

const loadEditor = () => import('../CodeEditor');

/**
 * Code that becomes an editor where it stands once the reader turns to it: with a click, at the place clicked, or with the keyboard's focus.
 * Until then it costs a page nothing but its text. Text that is being selected is left alone.
 */
export default function EditableCode({ version, ...props }: Props): ReactNode {
  const [Editor, setEditor] = useState<ComponentType<EditorProps>>();
  const [caret, setCaret] = useState<{ version: number; offset: number }>();
  const root = useRef<HTMLDivElement>(null);

  const open = (offset: number) => {
    setCaret({ version, offset });
    // Where it cannot be loaded the code stays readable, can be run, and the next click tries again.
    loadEditor().then(
      (module) => setEditor(() => module.default),
      () => {},
    );
  };
  const onClick = () => {
    const area = root.current?.querySelector('pre');
    const offset = area ? caretIn(area) : undefined;
    if (offset !== undefined) open(offset);
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    if (event.target.matches(':focus-visible')) open(0);
  };

  if (Editor) {
    return <Editor key={version} {...props} caret={caret?.version === version ? caret.offset : undefined} />;
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is inside has the role and the focus
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard opens it by focus
    <div
      ref={root}
      onClick={onClick}
      onFocus={onFocus}
      onPointerEnter={() => void loadEditor().catch(() => {})}
    >
      <Code source={props.source} language={props.language} label={props.label} />
    </div>
  );
}
