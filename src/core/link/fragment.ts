/** Whether a text begins as an address does: `https://`, `file://`. */
const isAddress = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(text);

/**
 * Takes a link, a fragment with or without its `#`, or a whole address; gives the fragment, undefined for an address
 * without one. Only the first `#` counts, and in a bare fragment none does: paths like `Pod/agent#/spec` have their own,
 * and tools that pass links on decode `%23`.
 */
export function fragmentOf(link: string): string | undefined {
  const text = link.trim();
  const hash = text.indexOf('#');
  if (isAddress(text)) return hash < 0 ? undefined : text.slice(hash + 1);
  const before = hash < 0 ? text : text.slice(0, hash);
  return hash >= 0 && !before.includes('=') ? text.slice(hash + 1) : text;
}

/** `&amp;`, once or repeatedly, where a page showed the source of a link. A link of ours never has it. */
const repaired = (query: string): string => query.replaceAll(/&(?:amp;)+/g, '&');

/** Takes a fragment; gives its pairs, of the form `/choose?v=1&…` too. */
export function queryOf(fragment: string): string {
  if (!fragment.startsWith('/')) return repaired(fragment);
  const mark = fragment.indexOf('?');
  return mark < 0 ? '' : repaired(fragment.slice(mark + 1));
}

/**
 * Takes a fragment; gives the place that the single-file form names, `choose` of `/choose?v=1`, the empty text of `/`.
 * Undefined where the fragment is of the other form.
 */
export function fragmentPlace(link: string): string | undefined {
  const fragment = fragmentOf(link);
  return fragment?.startsWith('/') ? (/^\/([^/?]*)/.exec(fragment)?.[1] ?? '') : undefined;
}
