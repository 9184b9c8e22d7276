import { valueAt } from '../../model/path';
import type { Plan } from '../../model/plan';
import type { Rendered, RenderOptions } from '../../model/render';
import { controllerAdds, controllerRefusals as refusals } from '../../knowledge/controllerBuilds';
import type { OutputFormat } from '../format';
import { groovyString } from '../groovy';
import { placeholdersInSteps } from '../placeholdersIn';
import { stepContainers } from '../stepGroups';
import { withSupporting } from '../supporting';
import { controllerPatch } from './controllerPatch';
import { controllerValues } from './controllerValues';
import { workspaceMounts } from './controllerParts';
import { declarativeFile } from './declarative';
import { forJenkins } from './forJenkins';
import { line } from './groovyLines';
import { toldOfController } from './toldOfController';

const otherSystem = forJenkins('Parts of a Jenkins controller are');

/** What can stand beside a controller: a daemon, or the socket of the node. */
const isBesideController = (ref: string): boolean => /^(?:dind-sidecar|docker-socket)\//.test(ref);

function accepts(plan: Plan): string | undefined {
  const other = otherSystem(plan);
  if (other !== undefined) return other;
  const { refs, placement, pod } = plan;
  const has = (path: string): boolean => valueAt(pod, path) !== undefined;
  if (placement !== 'controller') return refusals.onAgents;
  if (refs.some((ref) => ref.startsWith('dind-same-container/'))) return refusals.engineInside;
  if (!refs.every(isBesideController)) return refusals.otherContainers;
  if (has('/spec/runtimeClassName') || has('/spec/hostUsers')) return refusals.wallAround;
  if (stepContainers(plan).some((name) => name !== 'docker')) return refusals.testsApart;
  // Whoever reads the socket without its group is root.
  if (
    !has('/spec/securityContext/supplementalGroups') &&
    refs.some((ref) => ref.startsWith('docker-socket/'))
  )
    return refusals.groupUnknown;
  return undefined;
}

function render(plan: Plan, options: RenderOptions): Rendered {
  const told = toldOfController(plan);
  const pipeline = declarativeFile(
    plan,
    {
      agent: [line(4, `label ${groovyString('built-in')}`, 'controller-label')],
      place: 'agent',
      placeholders: placeholdersInSteps(plan),
      part: 'the pipeline on the controller',
    },
    options,
  );
  return withSupporting(
    plan,
    [controllerValues(told, options), controllerPatch(told, options), pipeline],
    options,
    { addedByPlatform: controllerAdds(workspaceMounts(plan)), scope: { hasAgents: false } },
  );
}

export const jenkinsController: OutputFormat = {
  id: 'jenkins-controller',
  title: 'Controller',
  ci: ['jenkins'],
  hasAgents: false,
  accepts,
  render,
};
