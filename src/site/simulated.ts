/** The small site on a network that is only simulated: whoever asks is told when the answer would come. */
import { SiteAnswers } from './answers';
import type { SimulatedServer } from './network';
import { readPages } from './pages';

export const SIMULATED_ORIGIN = 'http://bookshop.example';

/** What a program is told to read there. */
export const SIMULATED_ROOT = `${SIMULATED_ORIGIN}/site/`;

/** Seconds until a host that isn't there has been looked for. */
const LOOKED_FOR = 0.02;

/** `root` is the folder whose files are served. */
export function createSimulatedServer(root?: string): SimulatedServer {
  const answers = new SiteAnswers(readPages(root));
  return (request) => {
    const { origin, hostname, port } = new URL(request.url);
    if (origin === SIMULATED_ORIGIN) return answers.answer(request);
    const known = hostname === new URL(SIMULATED_ORIGIN).hostname;
    const refused = known
      ? `connect ECONNREFUSED ${hostname}:${port || 443}`
      : `getaddrinfo ENOTFOUND ${hostname}`;
    return { refused, after: LOOKED_FOR };
  };
}
