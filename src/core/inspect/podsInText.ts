import type { KubernetesObject, Pod } from '../model/kubernetes';
import { isMapping, objectBase, type Path, pathsAround } from '../model/path';
import { podInObject, type PodInObject } from '../model/podTemplate';
import type { TextProblem } from '../model/report';
import { readYaml } from '../read/yaml';
import type { YamlDocument } from '../read/yamlText';
import { belowSpec, writtenPath } from './belowSpec';
import { piecesOf, type TextPiece } from './textPieces';

/** A pod of a pasted text, and where it stands. */
export interface PastedPod {
  readonly pod: Pod;
  /** The object that starts it: itself, or a workload. */
  readonly object: KubernetesObject;
  /** Where it stands in its document: '' for a pod, `/spec/template` for a workload. */
  readonly inside: Path;
  /** What stands before its paths in a report. */
  readonly base: string;
  readonly piece: TextPiece;
  readonly document: YamlDocument;
  /** The index of its document among those of the piece. */
  readonly index: number;
  /** Lists that stand beside `spec`, not below it. */
  readonly misplaced: readonly string[];
  /** The line of the text where a path inside the pod stands, or the nearest place around it. */
  readonly lineAt: (path: Path) => number;
}

/** Everything that was found in a pasted text. */
export interface PodsInText {
  readonly pods: readonly PastedPod[];
  /** What a Jenkinsfile runs. */
  readonly jenkinsfile?: string;
  readonly problems: readonly TextProblem[];
}

const textOr = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

const kindOf = (value: unknown): string =>
  isMapping(value) ? textOr(value['kind'], 'no kind') : 'no mapping';

/** The pod of a document: of a pod, of a workload, or of a mapping without a kind that has a spec. */
function podOfDocument(value: unknown): PodInObject | undefined {
  if (isMapping(value) && value['kind'] === undefined && isMapping(value['spec']))
    return { pod: value as unknown as Pod, at: '' };
  return podInObject(value);
}

/** An error of a piece with the line of the whole text, also in its words. */
function inWholeText({ line, message }: TextProblem, { lineOf }: TextPiece): TextProblem {
  const whole = lineOf(line);
  return { line: whole, message: message.replace(/\b([Ll]ine) \d+/, `$1 ${whole}`) };
}

function pastedPod(found: PodInObject, piece: TextPiece, document: YamlDocument, index: number): PastedPod {
  const { pod, misplaced } = belowSpec(found.pod);
  const object = found.at === '' ? { ...pod, kind: 'Pod' as const } : (document.value as KubernetesObject);
  const named = { kind: textOr(object.kind, ''), metadata: { name: textOr(object.metadata?.name, '') } };
  return {
    pod,
    object,
    inside: found.at,
    base: `${objectBase(named)}${found.at}`,
    piece,
    document,
    index,
    misplaced,
    lineAt: (path) => {
      const around = pathsAround(`${found.at}${writtenPath(path, misplaced)}`);
      const place = around.find((candidate) => document.lines.has(candidate)) ?? '';
      return piece.lineOf(document.lines.get(place)?.line ?? document.firstLine);
    },
  };
}

/** Finds the pods of a pasted text: YAML of one or more documents, or a Jenkinsfile with pods in it. Never throws. */
export function podsInText(text: string): PodsInText {
  const { pieces, jenkinsfile, problem } = piecesOf(text);
  const problems: TextProblem[] = problem ? [problem] : [];
  const pods = pieces.flatMap((piece) => {
    const read = readYaml(piece.yaml);
    problems.push(...read.errors.map((error) => inWholeText(error, piece)));
    return read.documents.flatMap((document, index) => {
      const found = podOfDocument(document.value);
      if (found) return [pastedPod(found, piece, document, index)];
      const line = piece.lineOf(document.firstLine);
      const what = `this document is not a Pod (${kindOf(document.value)}). Only pods are checked.`;
      problems.push({ line, message: `Line ${line}: ${what}` });
      return [];
    });
  });
  return { pods, problems, ...(jenkinsfile !== undefined && { jenkinsfile }) };
}
