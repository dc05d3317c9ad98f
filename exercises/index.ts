/** Every exercise by its name, which is its folder's, in the order in which they are meant to be done. */
import type { Definition } from '../src/exercises/definition';
import allOrNothing from './all-or-nothing/exercise';
import answer from './answer/exercise';
import atOnce from './at-once/exercise';
import awaitIt from './await-it/exercise';
import backPressure from './back-pressure/exercise';
import callback from './callback/exercise';
import countdown from './countdown/exercise';
import crawler from './crawler/exercise';
import fastest from './fastest/exercise';
import firstCome from './first-come/exercise';
import giveUp from './give-up/exercise';
import kettle from './kettle/exercise';
import lastItem from './last-item/exercise';
import letThrough from './let-through/exercise';
import lift from './lift/exercise';
import lostError from './lost-error/exercise';
import oneFails from './one-fails/exercise';
import parcel from './parcel/exercise';
import pipeline from './pipeline/exercise';
import pollNoMore from './poll-no-more/exercise';
import retry from './retry/exercise';
import saveAnyway from './save-anyway/exercise';
import spinner from './spinner/exercise';
import startingGun from './starting-gun/exercise';
import takeTurns from './take-turns/exercise';
import threeAtOnce from './three-at-once/exercise';
import till from './till/exercise';
import twoLocks from './two-locks/exercise';
import urgentFirst from './urgent-first/exercise';
import waitForIt from './wait-for-it/exercise';
import workers from './workers/exercise';

export const EXERCISES: ReadonlyMap<string, Definition> = new Map<string, Definition>([
  ['await-it', awaitIt],
  ['answer', answer],
  ['countdown', countdown],
  ['take-turns', takeTurns],
  ['at-once', atOnce],
  ['kettle', kettle],
  ['wait-for-it', waitForIt],
  ['lost-error', lostError],
  ['parcel', parcel],
  ['starting-gun', startingGun],
  ['urgent-first', urgentFirst],
  ['last-item', lastItem],
  ['back-pressure', backPressure],
  ['till', till],
  ['three-at-once', threeAtOnce],
  ['one-fails', oneFails],
  ['give-up', giveUp],
  ['spinner', spinner],
  ['retry', retry],
  ['first-come', firstCome],
  ['poll-no-more', pollNoMore],
  ['lift', lift],
  ['workers', workers],
  ['two-locks', twoLocks],
  ['let-through', letThrough],
  ['fastest', fastest],
  ['save-anyway', saveAnyway],
  ['all-or-nothing', allOrNothing],
  ['callback', callback],
  ['pipeline', pipeline],
  ['crawler', crawler],
]);
