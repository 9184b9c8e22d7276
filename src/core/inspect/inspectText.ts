import type { Answers } from '../model/vocabulary';
import type { Pod } from '../model/kubernetes';
import { isMapping } from '../model/path';
import { podView } from '../model/podView';
import type { Report, TextProblem } from '../model/report';
import { worldMinor, assumeWorld } from '../plan/world';
import { infer } from '../environment/infer';
import { podYamlInJenkinsfile } from '../read/groovy';
import { readYaml } from '../read/yaml';
import type { YamlDocument } from '../read/yamlText';
import { belowSpec } from './belowSpec';
import { groovyValues } from './groovyValues';
import { inspectPod, reportOf } from './inspect';

export interface InspectTextOptions {
  readonly answers?: Answers;
  /** Kubernetes minor whose Pod Security rules apply; default: the answered or assumed one. */
  readonly minor?: number;
}

interface Piece {
  readonly yaml: string;
  readonly lineOf: (line: number) => number;
}

/** A Jenkinsfile gives the pods inside it; everything else is read as YAML. */
function piecesOf(text: string): Piece[] {
  const looksLikeGroovy = /\b(pipeline|podTemplate|kubernetes)\b[^\n:]*[({]/.test(text);
  const embedded = looksLikeGroovy ? podYamlInJenkinsfile(text) : [];
  const fill = groovyValues(text);
  return embedded.length > 0
    ? embedded.map(({ yaml, lineOf, interpolated }) => ({ yaml: interpolated ? fill(yaml) : yaml, lineOf }))
    : [{ yaml: text, lineOf: (line) => line }];
}

const textOr = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

const kindOf = (value: unknown): string =>
  isMapping(value) ? textOr(value['kind'], 'no kind') : 'no mapping';

const nameOf = (pod: Pod): string => textOr(pod.metadata?.name, '');

const looksLikePod = (value: unknown): value is Pod =>
  isMapping(value) && (value['kind'] === 'Pod' || (value['kind'] === undefined && isMapping(value['spec'])));

const at = (line: number, what: string): TextProblem => ({ line, message: `Line ${line}: ${what}` });

type LineOf = Piece['lineOf'];

const misplacedLists = (lists: readonly string[], document: YamlDocument, lineOf: LineOf): TextProblem[] =>
  lists.map((list) =>
    at(
      lineOf(document.lines.get(`/${list}`)?.line ?? document.firstLine),
      `${list} stands beside spec, not below it, so Kubernetes does not read it. Indent it below spec; it was checked as if it stood there.`,
    ),
  );

const emptyPod = (pod: Pod, { firstLine }: YamlDocument, lineOf: LineOf): TextProblem[] =>
  podView(pod).containers.length > 0
    ? []
    : [at(lineOf(firstLine), 'this pod has no containers, so there is little to check.')];

/**
 * Runs the same checks over pasted text: Pod YAML, one or more documents, or a Jenkinsfile with a pod in it.
 * Never throws. What is no pod, or cannot be read, is named in `errors` with its line.
 */
export function inspectText(text: string, { answers = {}, minor }: InspectTextOptions = {}): Report {
  const environment = infer(answers);
  const version = minor ?? worldMinor(assumeWorld(environment).world);
  const errors: TextProblem[] = [];
  const pods = piecesOf(text).flatMap(({ yaml, lineOf }) => {
    const read = readYaml(yaml);
    errors.push(...read.errors.map(({ line, message }) => ({ line: lineOf(line), message })));
    return read.documents.flatMap((document) => {
      if (!looksLikePod(document.value)) {
        const kind = kindOf(document.value);
        errors.push(
          at(lineOf(document.firstLine), `this document is not a Pod (${kind}). Only pods are checked.`),
        );
        return [];
      }
      const { pod, misplaced } = belowSpec(document.value);
      errors.push(...misplacedLists(misplaced, document, lineOf), ...emptyPod(pod, document, lineOf));
      const base = `Pod/${nameOf(pod)}#`;
      const report = inspectPod(pod, base, version, environment, []);
      const lineAt = (path: string): number => {
        let inside = path.slice(base.length);
        if (misplaced.some((list) => inside.startsWith(`/spec/${list}/`)))
          inside = inside.slice('/spec'.length);
        while (inside !== '' && !document.lines.has(inside))
          inside = inside.slice(0, inside.lastIndexOf('/'));
        return lineOf(document.lines.get(inside)?.line ?? document.firstLine);
      };
      return [
        {
          ...report,
          document: { ...report.document, line: lineOf(document.firstLine) },
          findings: report.findings.map((finding) => ({ ...finding, line: lineAt(finding.path) })),
        },
      ];
    });
  });
  return reportOf(pods, errors);
}
