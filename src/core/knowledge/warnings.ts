import type { Environment } from '../model/environment';
import type { PlanWarning } from '../model/plan';
import { minorOf, type OptionId } from '../model/vocabulary';
import { ciSystems } from './ciSystems';
import { cite } from './cite';

interface WarningWorld {
  readonly ci: OptionId<'ci'>;
  readonly placement: OptionId<'placement'>;
  readonly kubernetes: OptionId<'kubernetes'>;
  readonly architectures: OptionId<'architectures'>;
}

/** Older minors get no fixes from upstream and lack fields that the manifests would use. */
const FAR_OUT_OF_SUPPORT = 31;

/** What stands above a manifest: facts about this situation that no line of it shows. */
export function warningsFor(environment: Environment, ref: string, world: WarningWorld): PlanWarning[] {
  const warnings: PlanWarning[] = [];
  if (environment.answers.placement === 'controller' && world.ci === 'jenkins') {
    warnings.push({
      id: 'not-on-the-controller',
      text: 'This is an agent pod, not a change of the controller. A build on the controller has the file access of Jenkins itself: every credential, every job. With a privileged controller any build is also root on its node, and all jobs share one daemon. Set the executors of the built-in node to 0 and let pipelines ask for this pod; the Helm chart already does the first.',
      sources: cite('jenkins-controller-isolation', 'jenkins-helm'),
    });
  }
  const { ownFormat, sources } = ciSystems[world.ci];
  if (ownFormat !== undefined) warnings.push({ id: 'own-format-not-yet', text: ownFormat, sources });
  const minors = environment.possible.kubernetes.map(minorOf);
  if (environment.origin.kubernetes === 'answer' && minors.every((minor) => minor < FAR_OUT_OF_SUPPORT)) {
    const docker = minors.every((minor) => minor < 24);
    warnings.push({
      id: 'old-kubernetes',
      text: docker
        ? `Kubernetes ${world.kubernetes} gets no fixes any more. With 1.24 the nodes lose Docker as their runtime, and every manifest that mounts its socket stops working; this page’s other approaches go on.`
        : `Kubernetes ${world.kubernetes} gets no fixes from upstream any more; your vendor may still give some.`,
      sources: cite('k8s-dockershim'),
    });
  }
  if (world.architectures === 'several') {
    warnings.push({
      id: 'emulation-on-node',
      text: ref.startsWith('docker-socket')
        ? 'The daemon of a node keeps images in its legacy store, which cannot hold an image for several architectures, so it has to be pushed. RUN steps for another architecture need QEMU registered on the node.'
        : 'RUN steps for another architecture than the node’s need QEMU registered on the node (binfmt_misc).',
      sources: cite('buildkit-readme', 'moby-storage'),
    });
  }
  return warnings;
}
