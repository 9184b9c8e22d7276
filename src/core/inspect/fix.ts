import type { Path } from '../model/path';
import type { Finding, Report } from '../model/report';
import type { TextEdit } from '../model/risk';
import { mitigationOf } from '../knowledge/mitigations';
import { pathOf } from '../read/changedValue';
import { editYaml } from '../read/editYaml';
import { writtenPath } from './belowSpec';
import { groovySplice } from './groovySplice';
import { inspectText, surroundingsOf, type InspectTextOptions } from './inspectText';
import { podsInText, type PastedPod } from './podsInText';
import { subjectOf } from './subject';

/** The pod in which a finding lies: of several with one name, the one that has it in its line. */
function podOf(pods: readonly PastedPod[], { path, line }: Finding): PastedPod | undefined {
  const named = pods.filter(({ base }) => path.startsWith(base));
  return named.find(({ base, lineAt }) => lineAt(path.slice(base.length)) === line) ?? named[0];
}

/** An edit with its path in the document, as it is written where lists stand beside `spec`. */
function asWritten(edit: TextEdit, inside: Path, misplaced: readonly string[]): TextEdit {
  const path = `${inside}${writtenPath(pathOf(edit), misplaced)}`;
  if ('remove' in edit) return { remove: path };
  return 'set' in edit ? { set: path, value: edit.value } : { insert: path, value: edit.value };
}

/** How often each risk is found with each message: paths move with the lines that are added. */
function countsOf({ findings }: Report): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}

const keyOf = ({ risk, message }: Finding): string => `${risk} ${message}`;

/** Whether a finding is gone, and nothing came in its place. */
function isFixed(before: Report, after: Report, finding: Finding): boolean {
  const had = countsOf(before);
  const found = countsOf(after);
  const key = keyOf(finding);
  return (
    after.errors.length <= before.errors.length &&
    (found.get(key) ?? 0) < (had.get(key) ?? 0) &&
    [...found].every(([each, count]) => count <= (had.get(each) ?? 0))
  );
}

/**
 * Takes a pasted text, one of its findings and the id of a mitigation; gives the text with the mitigation in it, every
 * other line as it was. Undefined where it cannot be done in this text: the mitigation changes no text, it is not certain
 * here, the lines cannot be changed without losing a comment, or another risk would come with it. `options` are those of
 * the inspection that gave the finding.
 */
export function fix(
  text: string,
  finding: Finding,
  mitigation: string,
  options: InspectTextOptions = {},
): string | undefined {
  const { pods, jenkinsfile } = podsInText(text);
  const pasted = podOf(pods, finding);
  if (!pasted) return undefined;
  const { pod, base, piece, index, inside, misplaced } = pasted;
  const { subject } = subjectOf(pod, surroundingsOf(options, jenkinsfile));
  const path = finding.path.slice(base.length);
  const edits = mitigationOf(mitigation)?.onText?.({ pod, subject, path, risk: finding.risk });
  if (!edits || edits.length === 0) return undefined;
  const yaml = editYaml(
    piece.yaml,
    index,
    edits.map((edit) => asWritten(edit, inside, misplaced)),
  );
  if (yaml === undefined) return undefined;
  const fixed = piece.inGroovy ? groovySplice(text, piece.inGroovy, piece.yaml, yaml) : yaml;
  if (fixed === undefined) return undefined;
  return isFixed(inspectText(text, options), inspectText(fixed, options), finding) ? fixed : undefined;
}
