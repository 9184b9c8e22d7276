import type { Environment } from '../model/environment';
import type { PlanWarning } from '../model/plan';
import { minorOf, type OptionId } from '../model/vocabulary';
import { ciSystems } from './ciSystems';
import { cite } from './cite';
import { kubernetesMinors, kubernetesRemovals } from './kubernetesMinors';

interface WarningWorld {
  readonly ci: OptionId<'ci'>;
  readonly placement: OptionId<'placement'>;
  readonly kubernetes: OptionId<'kubernetes'>;
  readonly architectures: OptionId<'architectures'>;
}

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
  const minor = minorOf(world.kubernetes);
  if (
    environment.origin.kubernetes === 'answer' &&
    !kubernetesMinors.some((known) => known.minor === minor && known.supported)
  ) {
    const docker = minor < kubernetesRemovals.dockershim.gone;
    warnings.push({
      id: 'old-kubernetes',
      text: docker
        ? `Kubernetes ${world.kubernetes} gets no fixes any more. With 1.24 the nodes lose Docker as their runtime, and every manifest that mounts its socket stops working; this page’s other approaches go on.`
        : `Kubernetes ${world.kubernetes} gets no fixes from upstream any more; your vendor may still give some.`,
      sources: docker ? cite('k8s-dockershim') : cite('k8s-releases'),
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
