import { type ChangeEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { formatProgress, NOTHING_DONE } from '../../progress/format';
import { progress } from '../../progress/store';
import { countNew, FILE_NAME, MOST_BYTES, merged, readFile } from '../../progress/transfer';
import styles from './styles.module.css';

interface Said {
  text: string;
  bad?: boolean;
}

/** Takes progress to another device, brings it back, and forgets it. */
export default function Transfer({ nothing }: { nothing: boolean }): ReactNode {
  const [said, say] = useState<Said>();
  const [asking, ask] = useState(false);
  const id = useId();
  const keep = useRef<HTMLButtonElement>(null);

  const onImport = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    say(await take(file));
    // Choosing the same file once more shall be heard, too.
    currentTarget.value = '';
  };
  const clear = () => {
    progress.replace(NOTHING_DONE);
    ask(false);
    say({ text: 'All of it is forgotten.' });
  };
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);

  return (
    <div className={styles.transfer}>
      <div className={styles.buttons}>
        <button type="button" className={styles.button} disabled={nothing} onClick={() => say(exportFile())}>
          Export
        </button>
        <label className={styles.button} htmlFor={id}>
          Import
        </label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          className={styles.file}
          onChange={onImport}
        />
        {asking ? (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
          <span role="group" aria-label="Clear" className={styles.buttons}>
            <span>Forget all of it?</span>
            <button type="button" className={styles.danger} onClick={clear}>
              Yes, clear
            </button>
            <button ref={keep} type="button" className={styles.button} onClick={() => ask(false)}>
              No, keep it
            </button>
          </span>
        ) : (
          <button type="button" className={styles.button} disabled={nothing} onClick={() => ask(true)}>
            Clear
          </button>
        )}
      </div>
      <p role="status" className={said?.bad ? styles.bad : styles.said}>
        {said?.text}
      </p>
    </div>
  );
}

function exportFile(): Said {
  const text = formatProgress(progress.get());
  const link = document.createElement('a');
  link.href = `data:application/json,${encodeURIComponent(text)}`;
  link.download = FILE_NAME;
  link.click();
  return { text: `Exported as ${FILE_NAME}.` };
}

async function take(file: File): Promise<Said> {
  try {
    if (file.size > MOST_BYTES) throw new Error('This file is too large to come from this guide.');
    const there = readFile(await file.text());
    const here = progress.get();
    const count = countNew(here, there);
    progress.replace(merged(here, there));
    const added = count === 1 ? 'One thing was added.' : `${count} things were added.`;
    return { text: count === 0 ? 'Everything in this file was here already.' : added };
  } catch (error) {
    return { text: error instanceof Error ? error.message : String(error), bad: true };
  }
}
