import type { DaemonView, Detector, Hit, Inspected, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { envValue } from '../docker/environment';
import { flagValues } from '../docker/listeners';
import { smallNetworkOf } from '../podNetworks';
import { at } from '../podFacts';

/** Where a file with settings of dockerd lies, which a pod does not show. */
const settings = /^\/etc\/docker(\/|$)|\/\.config\/docker(\/|$)/;

/** Which MTU the daemon is told for its first network; `unknown` where a file may say it. */
function toldMtu({ view, daemon }: DaemonView): string | undefined {
  const told = daemon.rootless
    ? envValue(view.container, 'DOCKERD_ROOTLESS_ROOTLESSKIT_MTU')
    : flagValues(daemon.flags, 'mtu').at(-1);
  if (told !== undefined) return told;
  return view.mounts.some(({ mountPath }) => settings.test(mountPath)) ? 'unknown' : undefined;
}

/** Networks that compose makes do not follow --mtu (source `docker-mtu`). */
const forgetsNetworks = (subject: Inspected, { daemon }: DaemonView): boolean =>
  subject.environment.members.jobs.compose === 'yes' &&
  !daemon.rootless &&
  flagValues(daemon.flags, 'mtu').length > 0 &&
  flagValues(daemon.flags, 'default-network-opt').every((option) => !option.includes('driver.mtu'));

const detect: Detector = (subject) => {
  const network = smallNetworkOf(subject.environment);
  if (!network || (network.wraps && subject.pod.spec.hostNetwork === true)) return [];
  return subject.daemons.flatMap((found): Hit[] => {
    if (toldMtu(found) === undefined) return [{ path: found.view.path, message: network.says }];
    return forgetsNetworks(subject, found)
      ? [
          {
            path: at(found.view.path, found.view.container.args ? 'args' : 'command'),
            message: '--mtu does not reach the networks that compose makes',
          },
        ]
      : [];
  });
};

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'Small packets pass, downloads and TLS stall: docker0 takes 1500 for granted.',
  closed: 'Nested networks fit into the pod’s',
  fromCluster: true,
  approaches: ['dind-same-container', 'dind-sidecar'],
  mitigations: ['set-mtu'],
  sources: cite('docker-mtu', 'gcp-mtu', 'k3s-flannel', 'rke2-network', 'talos-flannel', 'openshift-mtu'),
};

export const check: RiskCheck = { detect, facts };
