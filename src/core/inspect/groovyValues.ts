const assignment =
  /^[ \t]*(?:final\s+)?(?:def|String)\s+(\w+)\s*=\s*(?:'([^'\\\n]*)'|"([^"\\\n]*)")[ \t]*;?[ \t]*$/gm;

/** Assignments that build on one another are followed this far. */
const DEPTH = 5;

/**
 * Takes a Jenkinsfile; gives a function that puts into a text what Groovy would put in for names that the file sets once,
 * to plain text: `def host = "unix:///run/dind/docker.sock"`. Everything else stays as it is written.
 */
export function groovyValues(jenkinsfile: string): (text: string) => string {
  const values = new Map<string, string | undefined>();
  const literal = new Set<string>();
  for (const [, name = '', single, double] of jenkinsfile.matchAll(assignment)) {
    if (single !== undefined) literal.add(name);
    values.set(name, values.has(name) ? undefined : (single ?? double));
  }
  const fill = (text: string, depth: number): string =>
    text.replaceAll(/\$(?:\{(\w+)\}|([A-Za-z_]\w*))/g, (written, braced?: string, bare?: string) => {
      const name = braced ?? bare ?? '';
      const value = values.get(name);
      if (value === undefined || depth === 0) return written;
      return literal.has(name) ? value : fill(value, depth - 1);
    });
  return (text) => fill(text, DEPTH);
}
