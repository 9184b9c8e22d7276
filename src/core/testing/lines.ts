const lastStep = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');

/** Whether a line of YAML shows the last step of a path: its key, its name, or the value that stands there. */
export function holds(line: string, path: string, value: unknown): boolean {
  const step = lastStep(path);
  const [, name] = /^\[(.+)\]$/.exec(step) ?? [];
  if (name !== undefined) return line.trimEnd().endsWith(`- name: ${name}`);
  if (/^\d+$/.test(step))
    return typeof value === 'object' ? /^ *- /.test(line) : typeof value === 'string' && line.includes(value);
  const [key = ''] = line
    .trimStart()
    .replace(/^- /, '')
    .replaceAll('"', '')
    .split(/:( |$)/);
  return key === step;
}

/** The same of a line of KYAML, where a member of a list begins with the first line inside its brackets. */
export function holdsInKyaml(line: string, path: string, value: unknown): boolean {
  const step = lastStep(path);
  const [, name] = /^\[(.+)\]$/.exec(step) ?? [];
  if (name !== undefined) return line.trim() === `name: ${JSON.stringify(name)},`;
  if (/^\d+$/.test(step))
    return typeof value === 'object' ? /^ *\S+: /.test(line) : line.trim().startsWith('"');
  return line.trimStart().replaceAll('"', '').startsWith(`${step}: `);
}
