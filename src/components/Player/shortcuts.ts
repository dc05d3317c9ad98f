import { ZOOM_FACTOR } from '../Timeline/zoom';
import { SPEEDS } from './playback';
import type { Player } from './player';

/** What a key does, and how the help says it. */
interface Shortcut {
  keys: string[];
  shown: string[];
  does: string;
  act(player: Player): void;
}

/** Within a live block, outside of its editor. */
export const SHORTCUTS: Shortcut[] = [
  { keys: [' ', 'k'], shown: ['Space'], does: 'play or pause', act: ({ playback }) => playback.toggle() },
  {
    keys: ['ArrowRight'],
    shown: ['→'],
    does: 'one step of the loop on',
    act: ({ playback }) => playback.stepForward(),
  },
  { keys: ['ArrowLeft'], shown: ['←'], does: 'one step back', act: ({ playback }) => playback.stepBack() },
  { keys: ['n'], shown: ['n'], does: 'to the next printed line', act: (player) => player.goByPrints(1) },
  { keys: ['p'], shown: ['p'], does: 'to the printed line before', act: (player) => player.goByPrints(-1) },
  { keys: ['Home'], shown: ['Home'], does: 'to the start', act: ({ playback }) => playback.goToEvent(-1) },
  { keys: ['End'], shown: ['End'], does: 'to the end', act: ({ playback }) => playback.goToEvent(Infinity) },
  { keys: ['s'], shown: ['s'], does: 'the next speed', act: nextSpeed },
  { keys: ['t'], shown: ['t'], does: 'by time, or by step', act: otherAxis },
  {
    keys: ['+', '='],
    shown: ['+'],
    does: 'a larger timeline',
    act: (player) => player.zoomBy(ZOOM_FACTOR),
  },
  { keys: ['-'], shown: ['−'], does: 'a smaller one', act: (player) => player.zoomBy(1 / ZOOM_FACTOR) },
  { keys: ['0'], shown: ['0'], does: 'all of it at once', act: (player) => player.zoomBy(0) },
];

function nextSpeed({ playback }: Player): void {
  const next = SPEEDS.indexOf(playback.current().speed) + 1;
  playback.setSpeed(SPEEDS[next % SPEEDS.length] ?? 1);
}

function otherAxis({ playback }: Player): void {
  playback.setAxis(playback.current().axis === 'time' ? 'step' : 'time');
}

export function shortcutFor(key: string): Shortcut | undefined {
  return SHORTCUTS.find(({ keys }) => keys.includes(key));
}
