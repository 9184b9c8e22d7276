import { pathsAround, splitObjectPath } from '../model/path';
import type { Rendered } from '../model/render';

/** Where a path of the plan stands in the files of a format: its own place, or the nearest around it. */
export function spanOf(path: string, lines: Rendered['lines']): Rendered['lines'][string] | undefined {
  const { base, inside } = splitObjectPath(path);
  const place = pathsAround(inside).find((each) => lines[`${base}${each}`]);
  return place === undefined ? undefined : lines[`${base}${place}`];
}
