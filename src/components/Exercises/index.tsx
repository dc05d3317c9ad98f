import Link from '@docusaurus/Link';
import exercises from '@exercises/list.json';
import type { ReactNode } from 'react';
import { GRADES, type Grade } from '../../exercises/definition';
import { useProgress } from '../Progress/useProgress';
import styles from './styles.module.css';

/** All exercises, grade by grade, with what each practises and whether the reader has solved it. */
export default function Exercises(): ReactNode {
  const solved = new Set(useProgress().exercise);
  const done = exercises.filter(({ name }) => solved.has(name)).length;
  return (
    <>
      <p className={styles.count} role="status">
        {done} of {exercises.length} solved.
      </p>
      {GRADES.map((grade) => (
        <Table key={grade} grade={grade} solved={solved} />
      ))}
    </>
  );
}

function Table({ grade, solved }: { grade: Grade; solved: ReadonlySet<string> }): ReactNode {
  return (
    <table className={styles.table}>
      <caption>
        <Link to={`/guide/practice/${grade}`}>{grade.charAt(0).toUpperCase() + grade.slice(1)}</Link>
      </caption>
      <thead>
        <tr>
          <th scope="col">Exercise</th>
          <th scope="col">Practises</th>
          <th scope="col">Solved</th>
        </tr>
      </thead>
      <tbody>
        {exercises
          .filter((exercise) => exercise.grade === grade)
          .map(({ name, title, chapter }) => (
            <tr key={name} data-listed={name}>
              <th scope="row">
                <Link to={`/guide/practice/${grade}#${name}`}>{title}</Link>
              </th>
              <td>
                <Link to={`/guide/${chapter.path}`}>{chapter.label}</Link>
              </td>
              <td className={styles.mark}>
                {solved.has(name) ? (
                  <span className={styles.solved}>
                    <span aria-hidden="true">✓</span> yes
                  </span>
                ) : (
                  'not yet'
                )}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
