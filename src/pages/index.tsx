import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import lock from '@examples/primitives/lock.json';
import lockRuns from '@recordings/primitives/lock.json';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import Example from '../components/Example';
import StructuredData from '../components/StructuredData';
import styles from './index.module.css';

const POINTS = [
  {
    title: 'Every program runs',
    text: 'Press Run, change a number, run again. A program of ten seconds takes a millisecond: its time is virtual, its order is exact.',
  },
  {
    title: 'Three spellings of each',
    text: 'TypeScript on a library that is asyncio, step for step; plain Python beside it; and what native promises make of the same.',
  },
  {
    title: 'What it says is checked',
    text: 'Each output on a page was printed by its program, in both languages, before the page was built. Mistakes fail as they fail in Python.',
  },
];

/** Whoever comes with something in mind finds it from here. */
const WAYS = [
  {
    to: '/guide/going-further/side-by-side',
    label: 'You know promises',
    text: 'the two languages side by side',
  },
  { to: '/guide/mistakes', label: 'Something hangs or gets lost', text: 'mistakes, by their messages' },
  { to: '/guide/use-case/web-scraping', label: 'You have pages to fetch', text: 'a crawler, step by step' },
  { to: '/guide/practice', label: 'You learn by doing', text: 'exercises that check themselves' },
];

/** The landing page: what this is, and the thing itself to try. */
export default function Home(): ReactNode {
  const url = useBaseUrl('/', { absolute: true });
  return (
    <Layout description="A guide to Python’s asyncio in which every program runs, in TypeScript and in Python.">
      <StructuredData type="WebSite" about={{ name: 'Inside asyncio', url }} />
      <main className={styles.page}>
        <header className={styles.opening}>
          <Heading as="h1" className={styles.title}>
            Python’s asyncio, from the inside
          </Heading>
          <p className={styles.promise}>
            A guide that runs. Read a page, run its program, change it, and watch how tasks, locks and queues
            take turns on one thread.
          </p>
          <p className={styles.ways}>
            <Link className={styles.start} to="/guide/introduction">
              Start reading
            </Link>
            <Link className={styles.browse} to="/guide/contents">
              All chapters
            </Link>
          </p>
        </header>
        <div className={styles.block}>
          <Example of="primitives/lock" data={lock} recordings={lockRuns} plays />
        </div>
        <ul className={styles.points}>
          {POINTS.map(({ title, text }) => (
            <li key={title}>
              <Heading as="h2" className={styles.point}>
                {title}
              </Heading>
              <p>{text}</p>
            </li>
          ))}
        </ul>
        <nav className={styles.from} aria-labelledby="from">
          <Heading as="h2" id="from" className={styles.point}>
            Or begin where you are
          </Heading>
          <ul>
            {WAYS.map(({ to, label, text }) => (
              <li key={to}>
                <Link to={to}>
                  <strong>{label}</strong> {text}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </main>
    </Layout>
  );
}
