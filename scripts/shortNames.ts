import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Names for classes of CSS modules: the place of the file among all of them, and of the class in its file. The same
 * source gives the same names, and they cost the scripts that carry them next to nothing.
 */
export function shortNames(folder: string): (name: string, file: string) => string {
  const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.module.css'))
    .map((path) => resolve(join(folder, path)))
    .toSorted();
  const files = new Map(modules.map((path) => [path, new Map<string, string>()]));
  return (name, file) => {
    const path = resolve(file.split('?', 1)[0] ?? file);
    const classes = files.get(path) ?? new Map<string, string>();
    // A file that came after the start, as in development, has no place yet.
    files.set(path, classes);
    const prefix = `s${[...files.keys()].indexOf(path).toString(36)}-`;
    const short = classes.get(name) ?? `${prefix}${classes.size.toString(36)}`;
    classes.set(name, short);
    return short;
  };
}
