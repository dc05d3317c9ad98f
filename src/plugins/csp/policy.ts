/** The content security policy of a page: nothing from another host, and no script inside it but those that the build put there. */
import { type Policy, policyText } from '../../offline/policy';
import type { Inline } from './inline';

export function pagePolicy({ scripts, styles }: Inline): Policy {
  return {
    // What has no directive of its own, such as a page that is fetched ahead of time.
    'default-src': ["'self'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", ...styles],
    // React writes what is computed, such as where a bar of a timeline begins, into the style of the element itself. A style there can
    // neither run anything nor, by what follows, fetch anything from elsewhere.
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'media-src': ["'none'"],
    'frame-src': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
  };
}

/** Where browsers look for how a page is encoded: it must come first, and within the first kilobyte. */
const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i;

/** The page with its policy, before anything that it loads. */
export function withPolicy(html: string, policy: Policy): string {
  if (!CHARSET.test(html)) throw new Error('A page says nowhere how it is encoded.');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyText(policy)}">`;
  return html.replace(CHARSET, (charset) => charset + meta);
}
