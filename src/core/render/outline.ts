import { childPath, isMapping, members, type Path, rootPath } from '../model/path';
import type { Plan } from '../model/plan';
import type { RenderedLine } from '../model/render';
import { commentLines } from './comment';
import { headerLines } from './header';
import { levelOf } from '../podSecurity/levelOf';
import { notedLines } from './notedLines';
import { placeholdersIn, placeholdersInPipeline } from './placeholdersIn';

interface OutlineLine {
  readonly path: Path;
  readonly text: string;
}

/** Text that a YAML reader would take for something else than this text. */
const needsQuotes = (text: string): boolean =>
  /^$|^\s|\s$|^[?:,[\]{}#&*!|>'"%@`]|^-(?:\s|$)|: |:$| #|\n/.test(text) ||
  /^(?:[-+]?[\d.][\d_.:eE+-]*|0[xob][\da-f]+|true|false|yes|no|on|off|y|n|null|~)$/i.test(text);

const scalar = (value: unknown): string =>
  typeof value === 'string' && needsQuotes(value) ? JSON.stringify(value) : String(value);

const isEmpty = (value: object): boolean => members(value).length === 0;

/** A value below its key or its dash: `lead` is what stands before it on its first line. */
function below(value: unknown, path: Path, lead: string, indent: number): OutlineLine[] {
  if (typeof value !== 'object' || value === null) return [{ path, text: `${lead} ${scalar(value)}` }];
  if (isEmpty(value)) return [{ path, text: `${lead} ${Array.isArray(value) ? '[]' : '{}'}` }];
  return [{ path, text: lead }, ...inside(value, path, indent)];
}

function inside(value: unknown, path: Path, indent: number): OutlineLine[] {
  const pad = ' '.repeat(indent);
  return members(value).flatMap(([key, member]): OutlineLine[] => {
    const own = childPath(path, key);
    if (!Array.isArray(value)) return below(member, own, `${pad}${key}:`, indent + 2);
    if (!isMapping(member) || isEmpty(member)) return below(member, own, `${pad}-`, indent + 2);
    // The first key of a list item stands on the line of its dash.
    const [first, ...rest] = inside(member, own, indent + 2);
    return first ? [{ ...first, text: `${pad}- ${first.text.trimStart()}` }, ...rest] : rest;
  });
}

/** The lines of the pod as the first file of a plan shows them, and the number of the first of them in that file. */
export interface Outline {
  readonly file: string;
  readonly first: number;
  readonly lines: readonly RenderedLine[];
}

/** Lines of a Jenkinsfile between its header and the pod. */
const JENKINS_LEAD = 5;

/**
 * What the first file of a plan says of its pod, without loading a writer of YAML: for pages that show a piece of the
 * file. A test holds lines and numbers equal to the rendered file for every pod; what is copied is always rendered.
 */
export function outline(plan: Plan, link?: string): Outline {
  const { pod } = plan;
  const lines = notedLines(plan, pod, inside(pod, rootPath, 0));
  const level = levelOf(pod, plan.minor);
  if (plan.ci === 'jenkins') {
    const header = headerLines(plan, level, link, placeholdersInPipeline(plan)).length;
    return { file: 'Jenkinsfile', first: header + JENKINS_LEAD + 1, lines };
  }
  const header = headerLines(plan, level, link, placeholdersIn(plan, [pod])).flatMap((text) =>
    commentLines(text),
  );
  return { file: 'pod.yaml', first: header.length + 1, lines };
}
