/** What text becomes on its way into Jenkins, read as the tools read it, and what it should not hold. */
export interface Resolved {
  readonly text: string;
  readonly errors: readonly string[];
}

/**
 * What Configuration as Code makes of a value: a caret before `${` is taken away, and anything else that begins so is a
 * variable, which is an error here. As SecretSourceResolver does it.
 */
export function resolveJcasc(text: string): Resolved {
  const errors: string[] = [];
  let read = '';
  for (let at = 0; at < text.length; at += 1) {
    if (!text.startsWith('${', at)) {
      read += text.charAt(at);
      continue;
    }
    if (read.endsWith('^')) read = read.slice(0, -1);
    else errors.push(`Configuration as Code would replace “${text.slice(at, at + 20)}”`);
    read += '${';
    at += 1;
  }
  return { text: read, errors };
}

/** What `tpl` of Helm makes of text that has no actions but those that give a text. */
export function evaluateTpl(text: string): Resolved {
  const errors: string[] = [];
  let read = '';
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{{', at);
    if (open < 0) break;
    read += text.slice(at, open);
    const action = /^\{\{\s*(?:`([^`]*)`|"([^"\\]*)")\s*\}\}/.exec(text.slice(open));
    if (action) read += action[1] ?? action[2] ?? '';
    else errors.push(`Helm would evaluate “${text.slice(open, open + 20)}”`);
    at = open + (action?.[0].length ?? 2);
  }
  return { text: read + text.slice(at), errors };
}
