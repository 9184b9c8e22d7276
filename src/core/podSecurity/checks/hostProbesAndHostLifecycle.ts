import { featureSince } from '../../knowledge/kubernetesSince';
import type { PodSecurityCheck } from '../check';
import { record, text } from '../checkedPod';
import type { CheckedContainer } from '../checkedPod';
import { containersNamed, plural, quoted, sortedSet } from '../wording';

const handlers = [
  ['livenessProbe'],
  ['readinessProbe'],
  ['startupProbe'],
  ['lifecycle', 'postStart'],
  ['lifecycle', 'preStop'],
] as const;

function hostsOf(container: CheckedContainer): { host: string; path: string }[] {
  return handlers
    .flatMap((keys) => {
      const handler = keys.reduce((fields, key) => record(fields[key]), container.fields);
      return ['httpGet', 'tcpSocket'].map((action) => ({
        host: text(record(handler[action]).host),
        path: `${container.path}/${keys.join('/')}/${action}/host`,
      }));
    })
    .filter(({ host }) => host !== '');
}

/** Probes and lifecycle handlers may not name a host: the kubelet would call it from the node's network. */
export const hostProbesAndHostLifecycle: PodSecurityCheck = {
  id: 'hostProbesAndHostLifecycle',
  level: 'baseline',
  since: featureSince.probeHostRule,
  reason: 'probe or lifecycle host',
  refuses: (pod) => {
    const bad = pod.containers.map((container) => ({ name: container.name, hosts: hostsOf(container) }));
    const found = bad.flatMap(({ hosts }) => hosts);
    if (found.length === 0) return undefined;
    const names = sortedSet(bad.filter(({ hosts }) => hosts.length > 0).map(({ name }) => name));
    const hosts = sortedSet(found.map(({ host }) => host));
    const verb = plural('uses', 'use', names.length);
    const noun = plural('probe or lifecycle host', 'probe or lifecycle hosts', hosts.length);
    return {
      detail: `${containersNamed(names)} ${verb} ${noun} ${quoted(hosts)}`,
      paths: found.map(({ path }) => path),
    };
  },
};
