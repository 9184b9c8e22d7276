import type { Listener } from '../../model/daemon';
import type { ContainerView } from '../../model/podView';
import type { Inspected } from '../../model/risk';
import { isBuildxClient } from './builders';
import { envValue } from './environment';
import { externalBuilderOf } from './external';
import { isLoopback, parseHost } from './listeners';

/** A daemon or builder outside the pod that a container calls. */
export interface RemoteCall {
  readonly view: ContainerView;
  readonly variable: 'DOCKER_HOST' | 'BUILDKIT_HOST' | 'BUILDX_BUILDER';
  readonly host: string;
  /** Where it goes, for an address of TCP. */
  readonly listener?: Extract<Listener, { kind: 'tcp' }>;
}

/** What the containers of a pod call over the network, or through the API server, where it is not the pod itself. */
export const remoteCalls = (subject: Inspected): RemoteCall[] => [...byAddress(subject), ...byName(subject)];

/** The builder that buildx keeps in the cluster; one of a hosted service is none of the cluster’s. */
const byName = (subject: Inspected): RemoteCall[] =>
  externalBuilderOf(subject)
    ? []
    : subject.pod.containers.filter(isBuildxClient).map((view) => ({
        view,
        variable: 'BUILDX_BUILDER',
        host: envValue(view.container, 'BUILDX_BUILDER') ?? '',
      }));

const byAddress = (subject: Inspected): RemoteCall[] =>
  subject.pod.containers.flatMap((view) =>
    (['DOCKER_HOST', 'BUILDKIT_HOST'] as const).flatMap((variable): RemoteCall[] => {
      const host = envValue(view.container, variable) ?? '';
      if (variable === 'BUILDKIT_HOST' && host.startsWith('kube-pod://')) return [{ view, variable, host }];
      const tls = (envValue(view.container, 'DOCKER_TLS_VERIFY') ?? '') !== '';
      const listener = parseHost(host, tls);
      return listener?.kind === 'tcp' && !isLoopback(listener.host) && !host.includes('$')
        ? [{ view, variable, host, listener }]
        : [];
    }),
  );
