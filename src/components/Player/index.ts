/** What a page loads once somebody plays a run. */
export { default as Keys } from './Keys';
export { default as Playhead } from './Playhead';
export { Player } from './player';
export { shortcutFor } from './shortcuts';
