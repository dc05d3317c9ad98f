/** The sidebar is the one statement of the order of chapters: it names each of them. */
import { join } from 'node:path';
import { it } from 'vitest';
import sidebars from '../../sidebars';
import { reviewSidebar } from '../../src/examples/pages';
import { refuseProblems } from '../../src/examples/problem';
import { chaptersOf } from '../../src/plugins/feed/outline';

it('names every chapter, and no other', () => {
  refuseProblems(reviewSidebar(join(process.cwd(), 'docs'), chaptersOf(sidebars)));
});
