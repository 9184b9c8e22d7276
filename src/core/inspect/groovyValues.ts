const assignment =
  /^[ \t]*(?:final\s+)?(?:def|String)\s+(\w+)\s*=\s*(?:'([^'\\\n]*)'|"([^"\\\n]*)")[ \t]*;?[ \t]*$/gm;

/** Assignments that build on one another are followed this far. */
const DEPTH = 5;

/** What a name stands for is put in up to this length: names that double one another would never end. */
const LONGEST = 4096;

/** The longest text that putting values in may give. */
const LONGEST_TEXT = 512 * 1024;

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
  const fill = (text: string, depth: number): string => {
    let room = LONGEST_TEXT - text.length;
    return text.replaceAll(/\$(?:\{(\w+)\}|([A-Za-z_]\w*))/g, (written, braced?: string, bare?: string) => {
      const name = braced ?? bare ?? '';
      const value = values.get(name);
      if (value === undefined || depth === 0) return written;
      const filled = literal.has(name) ? value : valueOf(name, value, depth - 1);
      room -= filled.length;
      return filled.length > LONGEST || room < 0 ? written : filled;
    });
  };
  const known = new Map<string, string>();
  function valueOf(name: string, value: string, depth: number): string {
    const key = `${depth} ${name}`;
    const found = known.get(key) ?? fill(value, depth);
    known.set(key, found);
    return found;
  }
  return (text) => fill(text, DEPTH);
}
