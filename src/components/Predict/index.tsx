import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { ShownExample } from '../../plugins/examples/data';
import { type Asked, NOTHING_MORE, questionOf } from '../../plugins/examples/question';
import { progress } from '../../progress/store';
import Answer from './Answer';
import Arrange from './Arrange';
import { judgeOrder, judgePick, type Verdict } from './answers';
import { mixed } from './order';
import Pick from './Pick';
import styles from './styles.module.css';
import { liftVeil } from './veils';
import { watch } from './watch';

export interface Props extends Asked {
  /** The example's name, as in `<Predict of="primitives/lock" />`. The example stands on the same page. */
  of: string;
  /** The question, where the usual one does not say it. */
  ask?: string;
  /** Put in by the build plugin from the name, and by nobody else. */
  data: ShownExample;
}

/** Asks for what an example prints before the page shows it; then shows it, and what was right. */
export default function Predict({ data, ask, lines, line, wrong }: Props): ReactNode {
  const { name, output } = data;
  const [question, choices] = useMemo(() => {
    const asked = questionOf(output.typescript ?? [], { lines, line, wrong });
    const all = asked.kind === 'order' ? asked.truth : [asked.truth, ...asked.wrong];
    return [asked, mixed(all, name).map((place) => ({ place, text: all[place] ?? NOTHING_MORE }))];
  }, [output, lines, line, wrong, name]);
  const [order, setOrder] = useState(() => choices.map(({ place }) => place));
  const [picked, pick] = useState<string>();
  const [verdict, setVerdict] = useState<Verdict>();
  const summary = useRef<HTMLParagraphElement>(null);

  const check = () => {
    if (question.kind === 'order') setVerdict(judgeOrder(question, order));
    else if (picked !== undefined) setVerdict(judgePick(question, picked));
    progress.add('prediction', name);
    liftVeil(name);
  };
  const again = () => {
    setOrder(choices.map(({ place }) => place));
    pick(undefined);
    setVerdict(undefined);
  };
  // The button that was pressed is gone; and the verdict is what is to be read next.
  useEffect(() => {
    if (verdict) summary.current?.focus();
  }, [verdict]);

  const title = ask ?? usualQuestion(question.kind, question.kind === 'order' && question.more, line);
  return (
    <section
      className={styles.predict}
      data-interactive=""
      data-predict={name}
      aria-label={`Prediction of ${name}`}
    >
      <p className={styles.question}>
        <strong>Predict.</strong> {title}
      </p>
      {verdict ? (
        <Answer lines={verdict.lines} />
      ) : question.kind === 'order' ? (
        <Arrange truth={question.truth} order={order} onOrder={(next) => setOrder([...next])} />
      ) : (
        <Pick
          question={question}
          choices={choices.map(({ text }) => text)}
          label={title}
          picked={picked}
          onPick={pick}
        />
      )}
      <div className={styles.foot}>
        {verdict ? (
          <>
            <p ref={summary} tabIndex={-1} className={styles.summary}>
              {verdict.summary}
            </p>
            <button type="button" className={styles.primary} onClick={() => watch(name)}>
              Watch why
            </button>
            <button type="button" className={styles.button} onClick={again}>
              Again
            </button>
          </>
        ) : (
          <button
            type="button"
            className={styles.primary}
            disabled={question.kind === 'pick' && picked === undefined}
            onClick={check}
          >
            Check
          </button>
        )}
      </div>
    </section>
  );
}

function usualQuestion(kind: 'order' | 'pick', more: boolean, line = 1): string {
  if (kind === 'pick') return line === 1 ? 'What does it print first?' : 'Which line comes next?';
  return more
    ? 'In which order does it print its first lines?'
    : 'The program below prints these lines. In which order?';
}
