import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pod } from '../model/kubernetes';
import { valueAt } from '../model/path';
import { podSecurityLevels } from '../model/podSecurity';
import type { PodSecurityCheckId, PodSecurityLevel } from '../model/podSecurity';
import { admissionMessage } from './admissionMessage';
import { podSecurityChecks } from './checks';
import { podSecurity } from './podSecurity';

type Loose = Record<string, unknown>;

/** Any value as a pod: what is pasted need not be one. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const asPod = (value: unknown): Pod => value as Pod;
const pod = (spec: Loose, annotations?: Record<string, string>): Pod =>
  asPod({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p', annotations }, spec });

const hardened = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  runAsNonRoot: true,
  seccompProfile: { type: 'RuntimeDefault' },
};
const container = (securityContext: Loose = {}, more: Loose = {}): Loose => ({
  name: 'a',
  image: 'busybox',
  securityContext: { ...hardened, ...securityContext },
  ...more,
});
const withContainer = (securityContext: Loose, more: Loose = {}): Pod =>
  pod({ containers: [container(securityContext, more)] });
const withSpec = (spec: Loose, annotations?: Record<string, string>): Pod =>
  pod({ containers: [container()], ...spec }, annotations);

interface Fires {
  readonly pod: Pod;
  readonly minor?: number;
  readonly reason?: string;
  readonly detail: string;
  readonly paths: string[];
}
interface Silent {
  readonly pod: Pod;
  readonly minor?: number;
}

const a = '/spec/containers/[a]';
const sc = `${a}/securityContext`;

const examples: Record<PodSecurityCheckId, { fires: Fires[]; silent: Silent[] }> = {
  appArmorProfile: {
    fires: [
      {
        pod: withContainer({ appArmorProfile: { type: 'Unconfined' } }),
        detail: 'container "a" must not set AppArmor profile type to "Unconfined"',
        paths: [`${sc}/appArmorProfile/type`],
      },
      {
        pod: withSpec(
          { securityContext: { appArmorProfile: { type: 'Unconfined' } } },
          { 'container.apparmor.security.beta.kubernetes.io/a': 'unconfined' },
        ),
        reason: 'forbidden AppArmor profiles',
        detail:
          'pod and annotation must not set AppArmor profile type to "Unconfined", "container.apparmor.security.beta.kubernetes.io/a="unconfined""',
        paths: [
          '/spec/securityContext/appArmorProfile/type',
          '/metadata/annotations/container.apparmor.security.beta.kubernetes.io~1a',
        ],
      },
    ],
    silent: [
      { pod: withContainer({ appArmorProfile: { type: 'Localhost', localhostProfile: 'ci' } }) },
      { pod: withSpec({}, { 'container.apparmor.security.beta.kubernetes.io/a': 'localhost/ci' }) },
      { pod: withSpec({}, { 'example.org/other': 'unconfined' }) },
    ],
  },
  capabilities_baseline: {
    fires: [
      {
        pod: withContainer({ capabilities: { drop: ['ALL'], add: ['SYS_ADMIN', 'CHOWN', 'NET_ADMIN'] } }),
        detail: 'container "a" must not include "NET_ADMIN", "SYS_ADMIN" in securityContext.capabilities.add',
        paths: [`${sc}/capabilities/add/0`, `${sc}/capabilities/add/2`],
      },
      {
        pod: withContainer({ capabilities: { add: ['CAP_CHOWN'] } }),
        detail: 'container "a" must not include "CAP_CHOWN" in securityContext.capabilities.add',
        paths: [`${sc}/capabilities/add/0`],
      },
    ],
    silent: [{ pod: withContainer({ capabilities: { add: ['SETUID', 'SETGID'] } }) }],
  },
  hostNamespaces: {
    fires: [
      {
        pod: withSpec({ hostNetwork: true, hostIPC: true, hostPID: false }),
        detail: 'hostNetwork=true, hostIPC=true',
        paths: ['/spec/hostNetwork', '/spec/hostIPC'],
      },
    ],
    silent: [{ pod: withSpec({ hostNetwork: false }) }],
  },
  hostPathVolumes: {
    fires: [
      {
        pod: withSpec({
          volumes: [
            { name: 'sock', hostPath: { path: '/var/run/docker.sock' } },
            { name: 'data', emptyDir: {} },
            { name: 'var', hostPath: { path: '/var' } },
          ],
        }),
        detail: 'volumes "sock", "var"',
        paths: ['/spec/volumes/[sock]/hostPath', '/spec/volumes/[var]/hostPath'],
      },
    ],
    silent: [{ pod: withSpec({ volumes: [{ name: 'data', emptyDir: {}, hostPath: null }] }) }],
  },
  hostPorts: {
    fires: [
      {
        pod: withContainer(
          {},
          {
            ports: [
              { containerPort: 1, hostPort: 30 },
              { name: 'web', containerPort: 2, hostPort: 20 },
            ],
          },
        ),
        detail: 'container "a" uses hostPorts 20, 30',
        paths: [`${a}/ports/0/hostPort`, `${a}/ports/[web]/hostPort`],
      },
    ],
    silent: [
      { pod: withContainer({}, { ports: [{ containerPort: 1, hostPort: 0 }, { containerPort: 2 }] }) },
    ],
  },
  hostProbesAndHostLifecycle: {
    fires: [
      {
        pod: withContainer(
          {},
          {
            livenessProbe: { httpGet: { port: 80, host: '10.0.0.1' } },
            lifecycle: { preStop: { tcpSocket: { port: 80, host: '10.0.0.1' } } },
          },
        ),
        detail: 'container "a" uses probe or lifecycle host "10.0.0.1"',
        paths: [`${a}/livenessProbe/httpGet/host`, `${a}/lifecycle/preStop/tcpSocket/host`],
      },
    ],
    silent: [
      { pod: withContainer({}, { startupProbe: { tcpSocket: { port: 2375, host: '' } } }) },
      { pod: withContainer({}, { livenessProbe: { httpGet: { port: 80, host: 'h' } } }), minor: 33 },
    ],
  },
  privileged: {
    fires: [
      {
        pod: pod({
          hostUsers: false,
          initContainers: [{ name: 'dind', restartPolicy: 'Always', securityContext: { privileged: true } }],
          containers: [{ name: 'a' }, { securityContext: { privileged: true } }],
        }),
        detail: 'containers "dind", "" must not set securityContext.privileged=true',
        paths: [
          '/spec/initContainers/[dind]/securityContext/privileged',
          '/spec/containers/1/securityContext/privileged',
        ],
      },
    ],
    silent: [{ pod: withContainer({ privileged: false }) }, { pod: withContainer({ privileged: null }) }],
  },
  procMount: {
    fires: [
      {
        pod: withContainer({ procMount: 'Unmasked' }),
        detail: 'container "a" must not set securityContext.procMount to "Unmasked"',
        paths: [`${sc}/procMount`],
      },
      {
        pod: pod({ hostUsers: false, containers: [container({ procMount: 'Unmasked' })] }),
        minor: 34,
        detail: 'container "a" must not set securityContext.procMount to "Unmasked"',
        paths: [`${sc}/procMount`],
      },
    ],
    silent: [
      { pod: withContainer({ procMount: 'Default' }) },
      { pod: pod({ hostUsers: false, containers: [container({ procMount: 'Unmasked' })] }), minor: 35 },
    ],
  },
  seLinuxOptions: {
    fires: [
      {
        pod: pod({
          securityContext: { seLinuxOptions: { type: 'spc_t' } },
          containers: [container({ seLinuxOptions: { user: 'me', role: 'boss' } })],
        }),
        detail:
          'pod and container "a" set forbidden securityContext.seLinuxOptions: type "spc_t"; user may not be set; role may not be set',
        paths: [
          '/spec/securityContext/seLinuxOptions/type',
          `${sc}/seLinuxOptions/user`,
          `${sc}/seLinuxOptions/role`,
        ],
      },
      {
        pod: withContainer({ seLinuxOptions: { type: 'container_engine_t' } }),
        minor: 30,
        detail: 'container "a" set forbidden securityContext.seLinuxOptions: type "container_engine_t"',
        paths: [`${sc}/seLinuxOptions/type`],
      },
    ],
    silent: [
      { pod: withContainer({ seLinuxOptions: { type: 'container_engine_t' } }), minor: 31 },
      { pod: withContainer({ seLinuxOptions: { level: 's0:c1,c2' } }) },
    ],
  },
  seccompProfile_baseline: {
    fires: [
      {
        pod: withContainer({ seccompProfile: { type: 'Unconfined' } }),
        detail: 'container "a" must not set securityContext.seccompProfile.type to "Unconfined"',
        paths: [`${sc}/seccompProfile/type`],
      },
      {
        pod: withSpec({}, { 'container.seccomp.security.alpha.kubernetes.io/a': 'unconfined' }),
        minor: 18,
        detail: 'forbidden annotation container.seccomp.security.alpha.kubernetes.io/a="unconfined"',
        paths: ['/metadata/annotations/container.seccomp.security.alpha.kubernetes.io~1a'],
      },
    ],
    silent: [
      { pod: withContainer({ seccompProfile: { type: 'Localhost', localhostProfile: 'p.json' } }) },
      { pod: withContainer({ seccompProfile: { type: 'Unconfined' } }), minor: 18 },
      { pod: withSpec({}, { 'container.seccomp.security.alpha.kubernetes.io/a': 'unconfined' }), minor: 19 },
      { pod: withSpec({}, { 'seccomp.security.alpha.kubernetes.io/pod': 'docker/default' }), minor: 18 },
    ],
  },
  sysctls: {
    fires: [
      {
        pod: withSpec({ securityContext: { sysctls: [{ name: 'kernel.msgmax', value: '1' }] } }),
        detail: 'kernel.msgmax',
        paths: ['/spec/securityContext/sysctls/[kernel.msgmax]/name'],
      },
      {
        pod: withSpec({ securityContext: { sysctls: [{ name: 'net.ipv4.tcp_rmem', value: '1' }] } }),
        minor: 31,
        detail: 'net.ipv4.tcp_rmem',
        paths: ['/spec/securityContext/sysctls/[net.ipv4.tcp_rmem]/name'],
      },
    ],
    silent: [
      {
        pod: withSpec({ securityContext: { sysctls: [{ name: 'net.ipv4.tcp_rmem', value: '1' }] } }),
        minor: 32,
      },
    ],
  },
  windowsHostProcess: {
    fires: [
      {
        pod: pod({
          securityContext: { windowsOptions: { hostProcess: true } },
          containers: [container({ windowsOptions: { hostProcess: true } })],
        }),
        detail: 'pod and container "a" must not set securityContext.windowsOptions.hostProcess=true',
        paths: ['/spec/securityContext/windowsOptions/hostProcess', `${sc}/windowsOptions/hostProcess`],
      },
    ],
    silent: [{ pod: withContainer({ windowsOptions: { hostProcess: false } }) }],
  },
  allowPrivilegeEscalation: {
    fires: [
      {
        pod: pod({ containers: [{ name: 'a' }], ephemeralContainers: [{ name: 'debug' }] }),
        detail: 'containers "a", "debug" must set securityContext.allowPrivilegeEscalation=false',
        paths: [
          `${sc}/allowPrivilegeEscalation`,
          '/spec/ephemeralContainers/[debug]/securityContext/allowPrivilegeEscalation',
        ],
      },
    ],
    silent: [
      { pod: withContainer({}) },
      { pod: pod({ containers: [{ name: 'a' }] }), minor: 7 },
      { pod: pod({ os: { name: 'windows' }, containers: [{ name: 'a' }] }), minor: 25 },
    ],
  },
  capabilities_restricted: {
    fires: [
      {
        pod: withContainer({ capabilities: { drop: ['NET_RAW'], add: ['CHOWN'] } }),
        detail:
          'container "a" must set securityContext.capabilities.drop=["ALL"]; container "a" must not include "CHOWN" in securityContext.capabilities.add',
        paths: [`${sc}/capabilities/drop`, `${sc}/capabilities/add/0`],
      },
    ],
    silent: [
      { pod: withContainer({ capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE'] } }) },
      { pod: withContainer({ capabilities: null }), minor: 21 },
    ],
  },
  procMount_restricted: {
    fires: [
      {
        pod: pod({ hostUsers: false, containers: [container({ procMount: 'Unmasked' })] }),
        detail: 'container "a" must not set securityContext.procMount to "Unmasked"',
        paths: [`${sc}/procMount`],
      },
    ],
    silent: [
      { pod: withContainer({ procMount: 'Default' }) },
      { pod: withContainer({ procMount: 'Unmasked' }), minor: 34 },
    ],
  },
  restrictedVolumes: {
    fires: [
      {
        pod: withSpec({
          volumes: [{ name: 'n', nfs: { server: 's', path: '/' } }, { hostPath: { path: '/' } }],
        }),
        detail: 'volumes "n", "" use restricted volume types "hostPath", "nfs"',
        paths: ['/spec/volumes/[n]/nfs', '/spec/volumes/1/hostPath'],
      },
      {
        pod: withSpec({ volumes: [{ name: 'v', emptydir: {} }] }),
        detail: 'volume "v" uses restricted volume type "unknown"',
        paths: ['/spec/volumes/[v]/emptydir'],
      },
      {
        pod: withSpec({ volumes: [{ name: 'v', emptyDir: {}, hostPath: { path: '/' } }] }),
        detail: 'volume "v" uses restricted volume type "hostPath"',
        paths: ['/spec/volumes/[v]/hostPath'],
      },
    ],
    silent: [
      { pod: withSpec({ volumes: [{ name: 'bare' }, { name: 'i', image: { reference: 'x' } }] }) },
      { pod: withSpec({ volumes: [{ name: 'e', ephemeral: { volumeClaimTemplate: {} } }] }) },
    ],
  },
  runAsNonRoot: {
    fires: [
      {
        pod: pod({ containers: [{ name: 'a' }] }),
        detail: 'pod or container "a" must set securityContext.runAsNonRoot=true',
        paths: [`${sc}/runAsNonRoot`],
      },
      {
        pod: pod({
          securityContext: { runAsNonRoot: false },
          containers: [container({ runAsNonRoot: false })],
        }),
        detail: 'pod and container "a" must not set securityContext.runAsNonRoot=false',
        paths: ['/spec/securityContext/runAsNonRoot', `${sc}/runAsNonRoot`],
      },
    ],
    silent: [
      { pod: pod({ securityContext: { runAsNonRoot: true }, containers: [{ name: 'a' }] }) },
      { pod: pod({ hostUsers: false, containers: [{ name: 'a' }] }), minor: 35 },
    ],
  },
  runAsUser: {
    fires: [
      {
        pod: withContainer({ runAsUser: 0 }),
        detail: 'container "a" must not set runAsUser=0',
        paths: [`${sc}/runAsUser`],
      },
      {
        pod: pod({ hostUsers: false, containers: [container({ runAsUser: 0 })] }),
        minor: 34,
        detail: 'container "a" must not set runAsUser=0',
        paths: [`${sc}/runAsUser`],
      },
    ],
    silent: [
      { pod: withContainer({ runAsUser: 1000 }) },
      { pod: withContainer({ runAsUser: 0 }), minor: 22 },
      { pod: pod({ hostUsers: false, containers: [container({ runAsUser: 0 })] }), minor: 35 },
    ],
  },
  seccompProfile_restricted: {
    fires: [
      {
        pod: withContainer({ seccompProfile: null }),
        detail:
          'pod or container "a" must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost"',
        paths: [`${sc}/seccompProfile/type`],
      },
      {
        pod: pod({
          securityContext: { seccompProfile: { type: 'Unconfined' } },
          containers: [container({ seccompProfile: { type: 'Unconfined' } })],
        }),
        detail: 'pod and container "a" must not set securityContext.seccompProfile.type to "Unconfined"',
        paths: ['/spec/securityContext/seccompProfile/type', `${sc}/seccompProfile/type`],
      },
    ],
    silent: [
      {
        pod: pod({
          securityContext: { seccompProfile: { type: 'RuntimeDefault' } },
          containers: [container({ seccompProfile: null })],
        }),
      },
      { pod: withContainer({ seccompProfile: null }), minor: 18 },
    ],
  },
};

describe.each(podSecurityChecks.map((check) => ({ id: check.id, check })))('$id', ({ id, check }) => {
  const found = (example: Silent) => {
    const { violations } = podSecurity(example.pod, example.minor ?? 36);
    return violations[check.level].find((violation) => violation.check === id);
  };

  it.each(examples[id].fires)('fires: $detail', (example) => {
    const { detail, paths, reason = check.reason } = example;
    expect(found(example)).toEqual({ check: id, reason, detail, paths });
  });

  it.each(examples[id].silent)('does not fire %#', (example) => {
    expect(found(example)).toBeUndefined();
  });
});

const ids = (level: 'baseline' | 'restricted') =>
  podSecurityChecks.filter((check) => check.level === level).map((check) => check.id);

describe('registry', () => {
  it('stands in the order in which the API server prints', () => {
    expect(podSecurityChecks.map((check) => check.id)).toEqual([
      ...ids('baseline').toSorted(),
      ...ids('restricted').toSorted(),
    ]);
  });

  it('has examples on both sides for every check', () => {
    const untested = podSecurityChecks.filter(
      ({ id }) => examples[id].fires.length === 0 || examples[id].silent.length === 0,
    );
    expect(untested).toEqual([]);
    expect(Object.keys(examples)).toHaveLength(podSecurityChecks.length);
  });

  it('lets only restricted checks override, and only baseline ones', () => {
    const level = new Map(podSecurityChecks.map((check) => [check.id, check.level]));
    for (const check of podSecurityChecks.filter(({ overrides }) => overrides)) {
      expect(check.level).toBe('restricted');
      expect(check.overrides?.map((id) => level.get(id))).toEqual(check.overrides?.map(() => 'baseline'));
    }
  });
});

describe('admissionMessage', () => {
  const dind = pod({
    containers: [{ name: 'dind', securityContext: { privileged: true } }],
    volumes: [{ name: 'sock', hostPath: { path: '/run' } }],
  });

  it('has the wording of the API server', () => {
    expect(admissionMessage(podSecurity(dind, 36), 'baseline', 36)).toBe(
      'violates PodSecurity "baseline:v1.36": hostPath volumes (volume "sock"), privileged (container "dind" must not set securityContext.privileged=true)',
    );
  });

  it('names overriding checks instead of overridden ones at restricted', () => {
    expect(admissionMessage(podSecurity(dind, 36), 'restricted', 36)).toMatch(
      /^violates PodSecurity "restricted:v1.36": privileged \(.*\), allowPrivilegeEscalation != false \(.*\), unrestricted capabilities \(.*\), restricted volume types \(volume "sock" uses restricted volume type "hostPath"\), runAsNonRoot != true \(.*\), seccompProfile \(.*\)$/,
    );
  });

  it('is absent where the pod is admitted', () => {
    expect(admissionMessage(podSecurity(dind, 36), 'privileged', 36)).toBeUndefined();
    expect(admissionMessage(podSecurity(withContainer({}), 36), 'restricted', 36)).toBeUndefined();
  });
});

describe('paths', () => {
  it('tell namesakes apart', () => {
    const twins = pod({
      containers: [
        { name: 'a', securityContext: { privileged: true } },
        { name: 'a', securityContext: { privileged: true } },
      ],
    });
    expect(podSecurity(twins, 36).violations.baseline[0]?.paths).toEqual([
      '/spec/containers/[a]/securityContext/privileged',
      '/spec/containers/[a]#1/securityContext/privileged',
    ]);
  });
});

// Pods that a server would take apart from admission: fields of the right shape, values good and bad.
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const profile = fc.record({ type: fc.constantFrom('RuntimeDefault', 'Localhost', 'Unconfined') });
const shared = {
  runAsNonRoot: maybe(fc.boolean()),
  runAsUser: maybe(fc.constantFrom(0, 1000)),
  seccompProfile: maybe(profile),
  appArmorProfile: maybe(profile),
  seLinuxOptions: maybe(fc.record({ type: fc.constantFrom('', 'container_t', 'spc_t') })),
  windowsOptions: maybe(fc.record({ hostProcess: fc.boolean() })),
};
const capabilityList = maybe(
  fc.array(fc.constantFrom('ALL', 'CHOWN', 'NET_BIND_SERVICE', 'SYS_ADMIN'), { maxLength: 2 }),
);
const anyContainer = fc.record({
  name: fc.constantFrom('a', 'b', 'c'),
  securityContext: fc.oneof(
    fc.constant<Loose>(hardened),
    fc.record({
      ...shared,
      privileged: maybe(fc.boolean()),
      allowPrivilegeEscalation: maybe(fc.boolean()),
      procMount: maybe(fc.constantFrom('Default', 'Unmasked')),
      capabilities: maybe(fc.record({ add: capabilityList, drop: capabilityList })),
    }),
  ),
  ports: maybe(fc.array(fc.record({ containerPort: fc.nat(9), hostPort: fc.constantFrom(0, 80) }))),
});
const anyVolume = fc.oneof(
  fc.constant<Loose>({ name: 'v' }),
  fc.record({ name: fc.constantFrom('v', 'w'), emptyDir: fc.constant({}) }),
  fc.record({ name: fc.constantFrom('v', 'w'), hostPath: fc.constant({ path: '/' }) }),
  fc.record({ name: fc.constant('n'), nfs: fc.constant({}) }),
);
const anySpec = fc.record({
  containers: fc.array(anyContainer, { maxLength: 2 }),
  initContainers: maybe(fc.array(anyContainer, { maxLength: 1 })),
  volumes: maybe(fc.array(anyVolume, { maxLength: 2 })),
  securityContext: maybe(fc.record(shared)),
  hostUsers: maybe(fc.boolean()),
  hostNetwork: maybe(fc.boolean()),
});
const anyMinor = fc.integer({ min: 0, max: 40 });

const rank = (level: PodSecurityLevel): number => podSecurityLevels.indexOf(level);

describe('laws', () => {
  it('what restricted admits, baseline admits', () => {
    fc.assert(
      fc.property(anySpec, anyMinor, (spec, minor) => {
        const { violations, level } = podSecurity(pod(spec), minor);
        const admits = violations.restricted.length === 0;
        expect(level === 'restricted').toBe(admits);
        expect(admits && violations.baseline.length > 0).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('a privileged container more never helps', () => {
    fc.assert(
      fc.property(anySpec, anyMinor, (spec, minor) => {
        const before = podSecurity(pod(spec), minor);
        const added = { name: 'more', securityContext: { privileged: true } };
        const after = podSecurity(pod({ ...spec, containers: [...spec.containers, added] }), minor);
        expect(after.level).toBe('privileged');
        expect(rank(after.level)).toBeLessThanOrEqual(rank(before.level));
        for (const level of ['baseline', 'restricted'] as const) {
          const checks = after.violations[level].map(({ check }) => check);
          expect(checks).toEqual(expect.arrayContaining(before.violations[level].map(({ check }) => check)));
          expect(checks).toContain('privileged');
        }
      }),
    );
  });

  it('baseline names fields that are there, restricted containers and volumes that are there', () => {
    fc.assert(
      fc.property(anySpec, anyMinor, (spec, minor) => {
        const given = pod(spec);
        const { baseline, restricted } = podSecurity(given, minor).violations;
        const holders = restricted
          .flatMap(({ paths }) => paths)
          .map((path) => path.split('/').slice(0, 4).join('/'));
        for (const path of [...baseline.flatMap(({ paths }) => paths), ...holders])
          expect([path, valueAt(given, path)]).not.toEqual([path, undefined]);
      }),
    );
  });

  it('leaves the pod as it is', () => {
    fc.assert(
      fc.property(anySpec, anyMinor, (spec, minor) => {
        const given = pod(spec);
        const copy = structuredClone(given);
        podSecurity(given, minor);
        expect(given).toEqual(copy);
      }),
    );
  });

  it('newer policies than the newest known one are that one', () => {
    fc.assert(
      fc.property(anySpec, fc.constantFrom(38, 99, Infinity, Number.NaN), (spec, minor) => {
        expect(podSecurity(pod(spec), minor)).toEqual(podSecurity(pod(spec), 37));
      }),
    );
  });

  it('never throws, whatever was pasted, with null and wrong shapes anywhere', () => {
    const fields = (
      'metadata spec annotations containers initContainers ephemeralContainers volumes name os securityContext ' +
      'capabilities add drop ports hostPort hostPath lifecycle preStop livenessProbe httpGet host type sysctls ' +
      'seccompProfile appArmorProfile seLinuxOptions windowsOptions hostProcess procMount __proto__'
    ).split(' ');
    const { anything } = fc.letrec((tie) => ({
      anything: fc.oneof(
        { maxDepth: 7, depthSize: 'large' },
        fc.constantFrom(null, undefined, true, 0, Number.NaN, '', 'a'),
        fc.array(tie('anything'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...fields), tie('anything'), { maxKeys: 6 }),
      ),
    }));
    fc.assert(
      fc.property(anything, anything, anyMinor, (whole, spec, minor) => {
        for (const pasted of [
          whole,
          { spec },
          { spec: { containers: [spec], volumes: [spec] }, metadata: whole },
        ])
          expect(podSecurityLevels).toContain(podSecurity(asPod(pasted), minor).level);
      }),
      { numRuns: 2000 },
    );
  });
});
