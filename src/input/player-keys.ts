/** Keys of the player, as they are told by the help that comes with it. */
export const PLAYER_KEYS = /^([ knpst+=0-]|Arrow(Left|Right)|Home|End)$/;

/** Keys that the thing which has the focus needs for itself. */
export function takesKeys(target: EventTarget, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('pre, select, textarea')) return true;
  return key === ' ' && target.closest('button, summary, a') !== null;
}
