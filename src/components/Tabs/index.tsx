import type { KeyboardEvent, ReactNode } from 'react';
import styles from './styles.module.css';

export interface Tab {
  key: string;
  label: string;
  /** The ids that join a tab to its panel. */
  id: string;
  panelId: string;
}

interface Props {
  tabs: Tab[];
  selected: string;
  label: string;
  onSelect(key: string): void;
}

/** Tabs as the ARIA practices ask: one stop for Tab, arrows, Home and End between them, selection follows focus. */
export default function Tabs({ tabs, selected, label, onSelect }: Props): ReactNode {
  const move = (event: KeyboardEvent<HTMLButtonElement>, index: number) => {
    const last = tabs.length - 1;
    const targets: Record<string, number> = {
      ArrowRight: index === last ? 0 : index + 1,
      ArrowLeft: index === 0 ? last : index - 1,
      Home: 0,
      End: last,
    };
    const target = tabs[targets[event.key] ?? -1];
    if (!target) return;
    event.preventDefault();
    onSelect(target.key);
    document.getElementById(target.id)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={styles.tabs}>
      {tabs.map(({ key, label, id, panelId }, index) => (
        <button
          key={key}
          id={id}
          type="button"
          role="tab"
          className={styles.tab}
          aria-selected={key === selected}
          aria-controls={panelId}
          tabIndex={key === selected ? 0 : -1}
          onClick={() => onSelect(key)}
          onKeyDown={(event) => move(event, index)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
