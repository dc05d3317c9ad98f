import type { ReactNode } from 'react';
import { SHORTCUTS } from './shortcuts';
import styles from './styles.module.css';

/** What can be done without a pointer. */
export default function Keys(): ReactNode {
  return (
    <dl className={styles.keys}>
      {SHORTCUTS.map(({ shown, does }) => (
        <Row key={does} shown={shown} does={does} />
      ))}
      <Row shown={['Ctrl', 'wheel']} does="over the timeline, or two fingers: larger or smaller" />
      <Row shown={['?']} does="show or hide these" />
      <Row shown={['Ctrl', 'Enter']} does="in the editor: run" />
      <Row shown={['Esc', 'Tab']} does="leave the editor" />
    </dl>
  );
}

function Row({ shown, does }: { shown: string[]; does: string }): ReactNode {
  return (
    <div>
      <dt>
        {shown.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
