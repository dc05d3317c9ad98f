/**
 * What a host can say that a page cannot, as the file `_headers` that Netlify, Cloudflare Pages and others read. GitHub Pages knows
 * no such file: there the policy in each page, and the service worker, do what they can.
 */
import { type Policy, policyText, workerPolicy } from '../../offline/policy';

export interface Served {
  baseUrl: string;
  /** Paths that documents are served under, relative to the guide: `guide/*`. */
  documents: readonly string[];
  /** Scripts that workers are made from, relative to the guide. */
  workers: readonly string[];
}

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
};

export function headersFile({ baseUrl, documents, workers }: Served, policy: Policy): string {
  // Of all rules that fit, all hold: what is said of every document is kept apart from what workers need.
  const document = { 'Content-Security-Policy': policyText({ ...policy, 'frame-ancestors': ["'none'"] }) };
  const worker = { 'Content-Security-Policy': workerPolicy() };
  const rules: [path: string, headers: Record<string, string>][] = [
    ['*', EVERYWHERE],
    ...documents.map((path): [string, Record<string, string>] => [path, document]),
    ['assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
    ...workers.map((path): [string, Record<string, string>] => [path, worker]),
    ['service-worker.js', { 'Cache-Control': 'no-cache' }],
  ];
  return rules
    .map(([path, headers]) =>
      [baseUrl + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}
