/** Content security policies, as directives and as the text of a header. */
import { HASHED, ROBOTS, SITE } from './files';

export type Policy = Record<string, readonly string[]>;

export function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/**
 * For the workers that run readers' programs: they make code of text, which is what they are for, and reach the pages that programs may scrape.
 * The runtimes take the rest away themselves, in src/runtimes/lockdown.ts; where this policy can be delivered, by the host or by
 * the service worker, the browser holds them to it as well. Folders can be named only by who knows the guide's whole address, `base`.
 */
export function workerPolicy(base?: string): string {
  const at = (...paths: string[]) => (base === undefined ? ["'self'"] : paths.map((path) => base + path));
  return policyText({
    'default-src': ["'none'"],
    // Firefox finds no script in a folder.
    'script-src': ["'self'", "'unsafe-eval'"],
    'connect-src': at(HASHED, SITE, ROBOTS),
  });
}
