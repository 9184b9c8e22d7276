import type { Plan } from '../model/plan';
import { mountAt, type ContainerView, type PodView } from '../model/podView';
import { ciSystems } from '../knowledge/ciSystems';
import { envValue } from '../knowledge/docker/environment';
import { isKubedock, kubedockAddress } from '../knowledge/docker/kubedock';
import { isLoopback, parseHost } from '../knowledge/docker/listeners';
import { sshHost } from '../knowledge/docker/external';
import { kubedockTemplate } from '../plan/kubedockTemplate';

/** Containers that serve others and are no daemon: the API of kubedock, a database, the end of a tunnel. */
export const isServer = (view: ContainerView): boolean =>
  isKubedock(view) || ['database', 'tunnel'].includes(view.name);

type Problem = string | false;

const words = ({ container }: ContainerView): string[] => [
  ...(container.command ?? []),
  ...(container.args ?? []),
];

const env = (view: ContainerView, name: string): string | undefined => envValue(view.container, name);

/** What a server of ours must have: a probe that runs in it, with patience, and an address of the pod alone. */
function serverProblems({ ci, minor }: Plan, view: ContainerView): Problem[] {
  const { startupProbe: probe, readinessProbe } = view.container;
  const patience = (probe?.periodSeconds ?? 10) * (probe?.failureThreshold ?? 3);
  const line = words(view).join(' ');
  return [
    probe?.exec?.command === undefined && `${view.name}: no probe that runs in it`,
    readinessProbe !== undefined && `${view.name}: readiness probe`,
    (probe?.timeoutSeconds ?? 1) < 5 && `${view.name}: the probe gives up too soon`,
    patience < 60 && `${view.name}: the probe ends after ${patience} s`,
    view.list !== (ciSystems[ci].prefersPlainSidecar || minor < 29 ? 'containers' : 'initContainers') &&
      `${view.name}: in ${view.list}`,
    (view.list === 'initContainers') !== view.nativeSidecar &&
      `${view.name}: an init container that never ends`,
    isKubedock(view) &&
      !isLoopback(kubedockAddress(view)) &&
      `${view.name}: open on ${kubedockAddress(view)}`,
    isKubedock(view) &&
      !probe?.exec?.command?.some((word) => line.includes(/\/\/([^/]+)\//.exec(word)?.[1] ?? '\0')) &&
      `${view.name}: the probe asks elsewhere`,
    view.name === 'database' &&
      !line.includes('listen_addresses=127.0.0.1') &&
      'database: open to other pods',
  ];
}

/** kubedock reads its pattern from a mounted file, which is the one that the plan has beside the pod. */
function templateProblems(plan: Plan, view: ContainerView): Problem[] {
  const file = words(view)
    .find((word) => word.startsWith('--pod-template='))
    ?.slice('--pod-template='.length);
  const mount = file === undefined ? undefined : mountAt(view, file);
  const volume = plan.pod.spec?.volumes?.find(({ name }) => name === mount?.name);
  const key = file?.slice((mount?.mountPath ?? '').length + 1) ?? '';
  const object = plan.objects.find(
    ({ kind, metadata }) => kind === 'ConfigMap' && metadata?.name === volume?.configMap?.name,
  );
  const data = object && 'data' in object ? object.data : undefined;
  return [data?.[key] !== kubedockTemplate && `${view.name}: no pattern at ${file}`];
}

/** Whether a client that names no daemon of the pod calls something that is there. */
function callProblems(view: PodView, client: ContainerView): Problem[] {
  const host = env(client, 'DOCKER_HOST') ?? '';
  const { name } = client;
  const machine = sshHost(host);
  if (machine !== undefined) {
    return [
      mountAt(client, '/home/ci/.ssh/id_ed25519') === undefined && `${name}: no key for ${machine}`,
      mountAt(client, '/etc/passwd')?.subPath === undefined && `${name}: ssh knows no user`,
    ];
  }
  const call = parseHost(host, false);
  if (call?.kind === 'tcp') {
    const server = view.containers.find(isKubedock);
    const listens = words(server ?? client).find((word) => word.startsWith('--listen-addr='));
    return [
      server === undefined && `${name}: nothing listens on ${host}`,
      listens !== `--listen-addr=${call.host}:${call.port}` && `${name}: kubedock is not at ${host}`,
      client.container.image?.startsWith('docker:') === true &&
        Number(/^1\.(\d+)$/.exec(env(client, 'DOCKER_API_VERSION') ?? '')?.[1] ?? 0) < 40 &&
        `${name}: this docker CLI refuses the API of kubedock`,
    ];
  }
  if (call?.kind !== 'unix') return [`${name}: calls ${host}`];
  const tunnel = view.containers.find((other) => words(other).join(' ').includes(`-L ${call.path}:`));
  const volume = mountAt(client, call.path)?.name;
  return [
    tunnel === undefined && `${name}: nobody makes ${call.path}`,
    (volume === undefined || (tunnel !== undefined && mountAt(tunnel, call.path)?.name !== volume)) &&
      `${name}: ${call.path} is not the tunnel’s`,
    tunnel !== undefined &&
      mountAt(tunnel, '/home/ci/.ssh/id_ed25519') === undefined &&
      `${tunnel.name}: no key`,
  ];
}

/** What does not hold together in a pod that calls no daemon of its own or of its node. */
export const outsideProblems = (plan: Plan, view: PodView, clients: readonly ContainerView[]): Problem[] => [
  ...view.containers.filter(isServer).flatMap((server) => serverProblems(plan, server)),
  ...view.containers.filter(isKubedock).flatMap((server) => templateProblems(plan, server)),
  ...clients.flatMap((client) => callProblems(view, client)),
];
