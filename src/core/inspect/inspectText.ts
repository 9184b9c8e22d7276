import type { Answers } from '../model/vocabulary';
import type { Pod } from '../model/kubernetes';
import { isMapping } from '../model/path';
import type { Report, TextProblem } from '../model/report';
import { worldMinor, assumeWorld } from '../plan/world';
import { infer } from '../environment/infer';
import { podYamlInJenkinsfile } from '../read/groovy';
import { readYaml } from '../read/yaml';
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
  return embedded.length > 0 ? embedded : [{ yaml: text, lineOf: (line) => line }];
}

const looksLikePod = (value: unknown): value is Pod =>
  isMapping(value) && (value['kind'] === 'Pod' || (value['kind'] === undefined && isMapping(value['spec'])));

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
        const kind = isMapping(document.value) ? String(document.value['kind'] ?? 'no kind') : 'no mapping';
        errors.push({
          line: lineOf(document.firstLine),
          message: `Line ${lineOf(document.firstLine)}: this document is not a Pod (${kind}). Only pods are checked.`,
        });
        return [];
      }
      const base = `Pod/${String(document.value.metadata?.name ?? '')}#`;
      const report = inspectPod(document.value, base, version, environment, []);
      const lineAt = (path: string): number => {
        let inside = path.slice(base.length);
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
