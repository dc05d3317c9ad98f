import { type ReactNode, useId } from 'react';
import type { PickQuestion } from '../../plugins/examples/question';
import styles from './styles.module.css';

interface Props {
  question: PickQuestion;
  /** The lines to choose from, the right one among them. */
  choices: readonly string[];
  label: string;
  picked: string | undefined;
  onPick(text: string): void;
}

/** One line to be picked, after those that come before it. */
export default function Pick({ question, choices, label, picked, onPick }: Props): ReactNode {
  const name = useId();
  return (
    <>
      {question.before.length > 0 && (
        <pre className={styles.before}>
          <code>{question.before.join('\n')}</code>
        </pre>
      )}
      <div role="radiogroup" aria-label={label} className={styles.lines}>
        {choices.map((text) => (
          <label key={text} className={styles.line}>
            <input type="radio" name={name} checked={picked === text} onChange={() => onPick(text)} />
            <code className={styles.text}>{text}</code>
          </label>
        ))}
      </div>
    </>
  );
}
