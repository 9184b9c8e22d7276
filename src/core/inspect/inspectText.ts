import type { Answers } from '../model/vocabulary';
import { podView } from '../model/podView';
import type { Report, TextProblem } from '../model/report';
import { worldMinor, assumeWorld } from '../environment/world';
import { infer } from '../environment/infer';
import { inspectPod, reportOf, type PodReport } from './inspectPod';
import { podsInText, type PastedPod } from './podsInText';
import type { Surroundings } from './subject';

/** What is known beside a pasted text. */
export interface InspectTextOptions {
  readonly answers?: Answers;
  /** Kubernetes minor whose Pod Security rules apply; default: the answered or assumed one. */
  readonly minor?: number;
}

const at = (line: number, what: string): TextProblem => ({ line, message: `Line ${line}: ${what}` });

/** What is wrong with the shape of a pod that can be checked all the same. */
function problemsOf({ pod, inside, misplaced, document, piece }: PastedPod): TextProblem[] {
  const first = piece.lineOf(document.firstLine);
  const beside = misplaced.map((list) => {
    const line = piece.lineOf(document.lines.get(`${inside}/${list}`)?.line ?? document.firstLine);
    return at(
      line,
      `${list} stands beside spec, not below it, so Kubernetes does not read it. Indent it below spec; it was checked as if it stood there.`,
    );
  });
  return podView(pod).containers.length > 0
    ? beside
    : [...beside, at(first, 'this pod has no containers, so there is little to check.')];
}

function inspectPasted(pasted: PastedPod, around: Surroundings): PodReport {
  const { pod, object, base, document, piece, lineAt } = pasted;
  const report = inspectPod(pod, base, around, object);
  return {
    ...report,
    document: { ...report.document, line: piece.lineOf(document.firstLine) },
    findings: report.findings.map((finding) => ({
      ...finding,
      line: lineAt(finding.path.slice(base.length)),
    })),
  };
}

/** What is known around the pods of a text. */
export function surroundingsOf(
  { answers = {}, minor }: InspectTextOptions,
  jenkinsfile: string | undefined,
): Surroundings {
  const environment = infer(answers);
  return {
    environment,
    minor: minor ?? worldMinor(assumeWorld(environment).world),
    steps: [],
    ...(jenkinsfile !== undefined && { jenkinsfile }),
  };
}

/**
 * Runs the same checks over pasted text: Pod YAML, one or more documents, or a Jenkinsfile with a pod in it.
 * Never throws. What is no pod, or cannot be read, is named in `errors` with its line.
 */
export function inspectText(text: string, options: InspectTextOptions = {}): Report {
  const { pods, problems, jenkinsfile } = podsInText(text);
  const around = surroundingsOf(options, jenkinsfile);
  return reportOf(
    pods.map((pasted) => inspectPasted(pasted, around)),
    [...problems, ...pods.flatMap(problemsOf)],
  );
}
