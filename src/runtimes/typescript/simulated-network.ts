/** What a stage is given in place of the network, where none is to be reached: a server, and the clocks that know it. */
import type { SimulatedServer } from '../../site/network';
import { turn } from '../real-time';
import { ArrivalClock } from './arrival-clock';
import { type ArrivalTime, simulatedFetch } from './simulated-fetch';

export class SimulatedNetwork {
  constructor(private readonly server: SimulatedServer) {}

  /** Time for a loop; `wentOn` is told whenever it has jumped, and from when. */
  createClock(wentOn: (from: number) => void): ArrivalClock {
    return new ArrivalClock(wentOn);
  }

  /** From now on `fetch` is this network's; the function it gives ends that. `time` is undefined where none passes. */
  replaceFetch(time: () => ArrivalTime | undefined): () => void {
    const before = globalThis.fetch;
    globalThis.fetch = simulatedFetch(this.server, () => time() ?? TIMELESS);
    return () => {
      globalThis.fetch = before;
    };
  }
}

/** Outside of any loop everything comes at once. */
const TIMELESS: ArrivalTime = {
  time: () => 0,
  at(_, arrive) {
    let wanted = true;
    void turn().then(() => wanted && arrive());
    return () => {
      wanted = false;
    };
  },
  never: () => () => {},
};
