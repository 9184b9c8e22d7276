import type { Path } from '../model/path';
import type { Finding, Report } from '../model/report';
import type { TextEdit } from '../model/risk';
import { severityRank } from '../model/severity';
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

interface Weight {
  readonly places: number;
  /** The ranks of its severities together. */
  readonly rank: number;
}

const nothing: Weight = { places: 0, rank: 0 };

/** In how many places each risk stands, and what they weigh: a message may name a value that changed. */
function weightsOf({ findings }: Report): Map<string, Weight> {
  const weights = new Map<string, Weight>();
  for (const { risk, severity } of findings) {
    const { places, rank } = weights.get(risk) ?? nothing;
    weights.set(risk, { places: places + 1, rank: rank + severityRank(severity) });
  }
  return weights;
}

/** Whether a finding is gone or weighs less, and no other risk came or weighs more. */
function isFixed(before: Report, after: Report, { risk, message }: Finding): boolean {
  const had = weightsOf(before);
  const found = weightsOf(after);
  const of = (weights: ReadonlyMap<string, Weight>): Weight => weights.get(risk) ?? nothing;
  const same = ({ findings }: Report): number =>
    findings.filter((each) => each.risk === risk && each.message === message).length;
  return (
    after.errors.length <= before.errors.length &&
    same(after) < same(before) &&
    (of(found).places < of(had).places || of(found).rank < of(had).rank) &&
    [...found].every(([id, { places, rank }]) => {
      const old = had.get(id) ?? nothing;
      return places <= old.places && rank <= old.rank;
    })
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
