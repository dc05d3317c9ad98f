import Link from '@docusaurus/Link';
import type { PropSidebarItem } from '@docusaurus/plugin-content-docs';
import { useDocById, useDocsSidebar } from '@docusaurus/plugin-content-docs/client';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Every chapter in the sidebar's order, with its title and its sentence: the sidebar is where they are named, and nothing is named again. */
export default function Contents(): ReactNode {
  const sidebar = useDocsSidebar();
  if (!sidebar)
    throw new Error('<Contents /> lists the sidebar of the page it stands on, and this page has none.');
  return (
    <div className={styles.contents}>
      <List items={sidebar.items} />
    </div>
  );
}

function List({ items }: { items: PropSidebarItem[] }): ReactNode {
  return (
    <ol className={styles.list}>
      {items.map((item) => (
        <li key={item.type === 'html' ? item.value : item.label}>
          <Item item={item} />
        </li>
      ))}
    </ol>
  );
}

function Item({ item }: { item: PropSidebarItem }): ReactNode {
  if (item.type === 'html') return null;
  if (item.type === 'link') return item.docId ? <Chapter id={item.docId} href={item.href} /> : null;
  return (
    <>
      {item.href ? <Link to={item.href}>{item.label}</Link> : item.label}
      <List items={item.items} />
    </>
  );
}

function Chapter({ id, href }: { id: string; href: string }): ReactNode {
  const { title, description } = useDocById(id);
  return (
    <>
      <Link to={href}>{title}</Link>
      {description && <span className={styles.description}>{description}</span>}
    </>
  );
}
