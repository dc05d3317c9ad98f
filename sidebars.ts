import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import { AREAS } from './src/plugins/api/areas';

/** The one statement of chapter order: the sidebar, "previous" and "next" and the table of contents all come from it. */
const sidebars: SidebarsConfig = {
  guide: [
    'introduction',
    'contents',
    'progress',
    {
      type: 'category',
      label: 'Key Concepts',
      link: { type: 'doc', id: 'concepts/index' },
      collapsed: false,
      items: [
        'concepts/coroutines',
        'concepts/tasks',
        'concepts/event-loop',
        'concepts/futures',
        'concepts/awaitables',
      ],
    },
    {
      type: 'category',
      label: 'Key Classes and Functions',
      link: { type: 'doc', id: 'primitives/index' },
      collapsed: false,
      items: [
        'primitives/run',
        'primitives/create-task',
        'primitives/gather',
        'primitives/sleep',
        'primitives/future',
        'primitives/queue',
        'primitives/lock',
        'primitives/event',
        'primitives/semaphore',
      ],
    },
    {
      type: 'category',
      label: 'Examples',
      link: { type: 'doc', id: 'examples/index' },
      collapsed: false,
      items: [
        'examples/basic-coroutine',
        'examples/running-multiple-coroutines',
        'examples/using-future',
        'examples/using-queue',
        'examples/synchronization-primitives',
      ],
    },
    {
      type: 'category',
      label: 'Real-World Use Case',
      link: { type: 'doc', id: 'use-case/index' },
      collapsed: false,
      items: ['use-case/web-scraping'],
    },
    'conclusion',
    'references',
    {
      type: 'category',
      label: 'Going further',
      link: { type: 'doc', id: 'going-further/index' },
      collapsed: false,
      items: [
        'going-further/cancellation',
        'going-further/timeouts',
        'going-further/task-groups',
        'going-further/wait-and-as-completed',
        'going-further/shield',
        'going-further/condition-and-barrier',
        'going-further/queues',
        'going-further/context-variables',
        'going-further/lost-errors',
        'going-further/blocking',
        'going-further/testing',
        'going-further/debugging',
        'going-further/how-it-is-made',
        'going-further/a-loop-of-your-own',
        'going-further/side-by-side',
        'differences',
      ],
    },
    'mistakes/index',
    {
      type: 'category',
      label: 'Practice',
      link: { type: 'doc', id: 'practice/index' },
      collapsed: false,
      items: ['practice/easy', 'practice/medium', 'practice/hard'],
    },
    'glossary',
    {
      type: 'category',
      label: 'API reference',
      link: { type: 'doc', id: 'api/index' },
      items: AREAS.map(({ id }) => `api/${id}`),
    },
  ],
};

export default sidebars;
