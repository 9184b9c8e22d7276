import type { Container, Pod, Volume } from '../model/kubernetes';
import { containerLists } from '../model/podView';

type Security = NonNullable<Container['securityContext']>;

/** A pod that asks for one thing more than another. */
export interface Relaxed {
  readonly what: string;
  readonly pod: Pod;
}

const hardened: Security = {
  runAsNonRoot: true,
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  seccompProfile: { type: 'RuntimeDefault' },
};

const stranger = (change: Partial<Container>): Container => ({
  name: 'stranger',
  image: 'registry.example.com/stranger:1',
  securityContext: hardened,
  ...change,
});

/** What level restricted refuses in a container, one thing each. */
const ofContainer: readonly (readonly [what: string, change: Partial<Container>])[] = [
  ...(
    [
      ['a capability', { capabilities: { drop: ['ALL'], add: ['SYS_BOOT'] } }],
      ['a capability of level baseline', { capabilities: { drop: ['ALL'], add: ['CHOWN'] } }],
      ['escalation', { allowPrivilegeEscalation: true }],
      ['no seccomp', { seccompProfile: { type: 'Unconfined' } }],
      ['no AppArmor', { appArmorProfile: { type: 'Unconfined' } }],
      ['unmasked /proc', { procMount: 'Unmasked' }],
      ['user 0', { runAsUser: 0 }],
      ['root allowed', { runAsNonRoot: false }],
      ['an SELinux type', { seLinuxOptions: { type: 'spc_t' } }],
      ['an SELinux user', { seLinuxOptions: { user: 'u' } }],
      ['a host process', { windowsOptions: { hostProcess: true } }],
    ] satisfies [string, Security][]
  ).map(([what, change]): [string, Partial<Container>] => [
    what,
    { securityContext: { ...hardened, ...change } },
  ]),
  ['privileged', { securityContext: { runAsNonRoot: true, privileged: true } }],
  ['a port of the node', { ports: [{ containerPort: 80, hostPort: 80 }] }],
  ['a probe of a host', { startupProbe: { httpGet: { host: 'localhost', port: 80 } } }],
  ['a hook to a host', { lifecycle: { preStop: { tcpSocket: { host: 'localhost', port: 80 } } } }],
];

/** The same of a pod as a whole. */
const ofPod: readonly (readonly [
  what: string,
  change: (spec: NonNullable<Pod['spec']>) => Partial<Pod['spec']>,
])[] = [
  ['the node’s network', () => ({ hostNetwork: true })],
  ['the node’s processes', () => ({ hostPID: true })],
  ['the node’s memory', () => ({ hostIPC: true })],
  [
    'unmasked /proc behind a user namespace',
    ({ containers }) => ({
      hostUsers: false,
      containers: [...containers, stranger({ securityContext: { ...hardened, procMount: 'Unmasked' } })],
    }),
  ],
  ...(
    [
      ['user 0', { runAsUser: 0 }],
      ['root allowed', { runAsNonRoot: false }],
      ['no seccomp', { seccompProfile: { type: 'Unconfined' } }],
      ['no AppArmor', { appArmorProfile: { type: 'Unconfined' } }],
      ['an SELinux role', { seLinuxOptions: { role: 'r' } }],
      ['a sysctl', { sysctls: [{ name: 'kernel.msgmax', value: '1' }] }],
      ['a host process', { windowsOptions: { hostProcess: true } }],
    ] satisfies [string, NonNullable<NonNullable<Pod['spec']>['securityContext']>][]
  ).map(
    ([what, change]) =>
      [
        what,
        (spec: NonNullable<Pod['spec']>) => ({ securityContext: { ...spec.securityContext, ...change } }),
      ] as const,
  ),
  ...(
    [
      ['the root of the node', { name: 'x', hostPath: { path: '/' } }],
      ['the folder of the socket', { name: 'x', hostPath: { path: '/var/run', type: 'Directory' } }],
      ['the socket, of any type', { name: 'x', hostPath: { path: '/var/run/docker.sock' } }],
      ['a network share', { name: 'x', nfs: { server: 's', path: '/' } }],
    ] satisfies [string, Volume][]
  ).map(
    ([what, volume]) =>
      [what, (spec: NonNullable<Pod['spec']>) => ({ volumes: [...(spec.volumes ?? []), volume] })] as const,
  ),
];

/** A harmless container more, in each list: what an agent of a CI system looks like. */
export const withStranger = (pod: Pod, change: Partial<Container> = {}): Pod[] =>
  containerLists.map((list) => ({
    ...pod,
    spec: { ...pod.spec, [list]: [...(pod.spec?.[list] ?? []), stranger(change)] } as NonNullable<
      Pod['spec']
    >,
  }));

/** Every pod that asks for one thing more than this one: in another container of any list, in one of its own, as a whole. */
export function relaxations(pod: Pod): Relaxed[] {
  const { spec } = pod;
  if (!spec) return [];
  const added = ofContainer.flatMap(([what, change]) =>
    withStranger(pod, change).map((other, index) => ({
      what: `${what}, in ${containerLists[index]}`,
      pod: other,
    })),
  );
  const own = spec.containers.map((container, index): Relaxed => ({
    what: `a capability more for ${container.name}`,
    pod: {
      ...pod,
      spec: {
        ...spec,
        containers: spec.containers.with(index, {
          ...container,
          securityContext: {
            ...container.securityContext,
            capabilities: { ...container.securityContext?.capabilities, add: ['SYS_BOOT'] },
          },
        }),
      },
    },
  }));
  const whole = ofPod.map(([what, change]) => ({
    what: `${what}, of the pod`,
    pod: { ...pod, spec: { ...spec, ...change(spec) } },
  }));
  const { runtimeClassName, hostUsers, ...rest } = spec;
  const unwalled = [
    ...(runtimeClassName === undefined
      ? []
      : [
          {
            what: 'without its runtime class',
            pod: { ...pod, spec: { ...rest, ...(hostUsers !== undefined && { hostUsers }) } },
          },
        ]),
    ...(hostUsers === undefined
      ? []
      : [
          {
            what: 'without its user namespace',
            pod: { ...pod, spec: { ...rest, ...(runtimeClassName !== undefined && { runtimeClassName }) } },
          },
        ]),
  ];
  return [...added, ...own, ...whole, ...unwalled];
}
