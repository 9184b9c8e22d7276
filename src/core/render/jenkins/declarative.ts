import type { Placeholder, Plan } from '../../model/plan';
import type { RenderedFile, RenderedLine, RenderOptions } from '../../model/render';
import { fileOf, formatLine } from '../line';
import { formatNote } from '../../knowledge/formatNotes';
import { block, groovyHeader, line } from './groovyLines';
import { declarativeStages, type StepPlace } from './stages';

/** The Jenkinsfile of every form: one name, because pipeline jobs look for it. */
export const JENKINSFILE = 'Jenkinsfile';

/** How long a build may take in all. */
export const buildTimeout = "timeout(time: 60, unit: 'MINUTES')";

interface Declarative {
  /** Where it runs: the content of the section `agent`. */
  readonly agent: readonly RenderedLine[];
  readonly place?: StepPlace;
  /** What the file leaves to replace. */
  readonly placeholders: readonly Placeholder[];
  /** What it is, where the pod is described in another file. */
  readonly part?: string;
}

/** A declarative Jenkinsfile that runs the steps of a plan. */
export const declarativeFile = (
  plan: Plan,
  { agent, place = 'containers', placeholders, part }: Declarative,
  { link }: RenderOptions,
): RenderedFile =>
  fileOf(JENKINSFILE, 'groovy', [
    ...groovyHeader(plan, part, placeholders, link),
    ...block(0, 'pipeline', 'jenkins-pipeline', [
      ...block(2, 'agent', 'jenkins-agent', agent),
      ...block(2, 'options', 'jenkins-options', [
        formatLine(`    ${buildTimeout}`, formatNote('jenkins-options')),
      ]),
      ...declarativeStages(plan, 2, place),
    ]),
  ]);

/** The agent that the Kubernetes plugin makes from a pod. */
export const kubernetesAgent = (pod: readonly RenderedLine[]): RenderedLine[] =>
  block(4, 'kubernetes', 'jenkins-agent', [line(6, 'retries 2', 'jenkins-retries'), ...pod]);
