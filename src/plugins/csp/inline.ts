/** What a page carries inside itself that a policy has to know: its scripts and styles, by their hashes. */
import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

export interface Inline {
  scripts: ReadonlySet<string>;
  styles: ReadonlySet<string>;
}

/** @throws Error where a page has what no hash can allow: scripts in attributes */
export function inlineParts(html: string): Inline {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  let into: Set<string> | undefined;
  let text = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      refuseScripts(name, attributes);
      const isData = /json$/.test(attributes.type ?? '');
      if (name === 'script' && attributes.src === undefined && !isData) into = scripts;
      else if (name === 'style') into = styles;
      text = '';
    },
    ontext(part) {
      text += part;
    },
    onclosetag(name) {
      if (name !== 'script' && name !== 'style') return;
      into?.add(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
      into = undefined;
    },
  });
  parser.end(html);
  return { scripts, styles };
}

function refuseScripts(tag: string, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (/^on/.test(name) || /^\s*javascript:/i.test(value))
      throw new Error(`<${tag} ${name}="${value}"> is a script that the content security policy refuses.`);
  }
}
