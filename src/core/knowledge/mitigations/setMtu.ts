import type { DaemonView, Mitigation, TextEdit } from '../../model/risk';
import { cite } from '../cite';
import { isDaemonImage } from '../docker/image';
import { flagValues } from '../docker/listeners';
import { smallNetworkOf } from '../podNetworks';
import { at, daemonAt } from '../podFacts';

/** The words that give both kinds of networks their MTU; compose does not follow --mtu (source `docker-mtu`). */
const words = ({ daemon }: DaemonView, mtu: number): string[] => [
  ...(flagValues(daemon.flags, 'mtu').length > 0 ? [] : [`--mtu=${mtu}`]),
  `--default-network-opt=bridge=com.docker.network.driver.mtu=${mtu}`,
];

function edits(found: DaemonView, mtu: number): TextEdit[] | undefined {
  const { view, daemon } = found;
  const { command, args = [], image } = view.container;
  if (daemon.rootless) {
    const name = 'DOCKERD_ROOTLESS_ROOTLESSKIT_MTU';
    return [{ set: at(view.path, 'env', `[${name}]`), value: { name, value: String(mtu) } }];
  }
  // Only where the words that stand there are flags of dockerd can another one follow them.
  if (command !== undefined || daemon.start === 'replaced' || !isDaemonImage(String(image))) return undefined;
  if (args.length > 0 && args[0] !== 'dockerd' && !args[0]?.startsWith('-')) return undefined;
  const list = at(view.path, 'args');
  const added = words(found, mtu);
  return args.length === 0
    ? [{ set: list, value: added }]
    : added.map((value, index) => ({ set: at(list, String(args.length + index)), value }));
}

export const setMtu: Mitigation = {
  id: 'set-mtu',
  title: 'Tell dockerd the pod’s MTU',
  says: 'docker0 and every network that compose makes then fit into the network of the pod. Look at eth0 in the pod: your cluster may have another number.',
  residual: [],
  onPlan: ({ options, environment }) => {
    const network = smallNetworkOf(environment);
    return network && options['mtu'] === 'none' ? { options: { mtu: String(network.mtu) } } : undefined;
  },
  onText: ({ subject, path }) => {
    const network = smallNetworkOf(subject.environment);
    const found = daemonAt(subject, path);
    return network && found && edits(found, network.mtu);
  },
  sources: cite('docker-mtu', 'docker-rootless'),
  changed: [],
};
