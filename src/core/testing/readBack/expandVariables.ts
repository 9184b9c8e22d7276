/**
 * What a container gets of a word of `command` or `args`, read from left to right: `$$` is one dollar sign, `$(NAME)`
 * the value of a variable, and a reference to no variable stays as it is (source `k8s-expansion`).
 */
export function expandVariables(text: string, variables: Readonly<Record<string, string>>): string {
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const next = text[at + 1];
    if (text[at] !== '$' || next === undefined) out += text[at];
    else if (next === '(' && text.includes(')', at)) {
      const end = text.indexOf(')', at);
      const name = text.slice(at + 2, end);
      out += variables[name] ?? `$(${name})`;
      at = end;
    } else {
      out += next === '$' ? '$' : `$${next}`;
      at += 1;
    }
  }
  return out;
}
