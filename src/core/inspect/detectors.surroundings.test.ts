import { describe, expect, it } from 'vitest';
import type { Answers } from '../model/vocabulary';
import { describeDetectors, jenkinsfile, type DetectorCase } from '../testing/detectorCases';
import { closedIn, pastedPod, reportOn } from '../testing/pastedPod';
import { fix } from './fix';
import { riskOf } from '../knowledge/riskRecords';

/** Risks of what stands around a daemon: its version, its node, its neighbours, its keys, its cache. */

const jenkins: Answers = { ci: 'jenkins' };
const plain: Answers = { ci: 'plain' };
const shared: Answers = { trust: 'organisation', tenancy: 'shared-nodes' };

const privileged = 'securityContext: { privileged: true }';
const dind = (image: string, fields = '') => `containers:\n- { name: dind, image: "${image}", ${fields} }\n`;
const daemon = (args: string, rest = '') =>
  `containers:\n- { name: dind, image: "docker:29.7.2-dind", args: [dockerd, ${args}], ${privileged} }\n${rest}`;
const client = '- { name: c, image: "docker:29.7.2-cli", command: [sleep] }\n';
const socket = (rest = '') =>
  `containers:\n- { name: docker, image: "docker:29.7.2-cli", volumeMounts: [{ name: s, mountPath: /var/run/docker.sock }] }\n${rest}volumes:\n- { name: s, hostPath: { path: /var/run/docker.sock, type: Socket } }\n`;
const tolerating = (toleration: string, more = '', containers = dind('docker:29.7.2-dind', privileged)) =>
  `tolerations:\n- ${toleration}\n${more}${containers}`;

const certs = (daemonMount: string, clientMount: string, volume = 'emptyDir: {}', env = '') =>
  `containers:\n- { name: dind, image: "docker:29.7.2-dind", volumeMounts: [{ name: c, ${daemonMount} }] }\n- { name: docker, image: "docker:29.7.2-cli", env: [{ name: DOCKER_HOST, value: "tcp://localhost:2376" }${env}], volumeMounts: [{ name: c, ${clientMount} }] }\nvolumes:\n- { name: c, ${volume} }\n`;

const mounted = (mountPath: string, volume: string, name = 'w', more = '') =>
  `containers:\n- { name: tool, image: "a:1", volumeMounts: [{ name: ${name}, mountPath: ${mountPath}${more} }] }\nvolumes:\n- { name: ${name}, ${volume} }\n`;

/** A daemon that has the checkout, and an agent of another user. */
const withCheckout = (image = 'docker:29.7.2-dind', user = '1000') =>
  `containers:\n- { name: jnlp, image: "jenkins/inbound-agent:1", securityContext: { runAsUser: ${user} } }\n- { name: dind, image: "${image}" }\n`;

const cases: Readonly<Record<string, readonly DetectorCase[]>> = {
  R05: [
    { name: '19.03', spec: dind('docker:19.03.1-dind'), says: ['engine 19: its images are built no more'] },
    { name: 'a mirror', spec: dind('mirror.corp/library/docker:28-dind'), says: [/engine 28/] },
    { name: '29.4', spec: dind('docker:29.4.0-dind'), says: [/29\.5\.1 closes CVE-2026-41567/] },
    { name: '29.3 of any patch', spec: dind('docker:29.3-dind'), says: [/29\.5\.1/] },
    { name: '29.5.0', spec: dind('docker:29.5.0-dind'), says: [/29\.5\.1/] },
    {
      name: 'a dead channel',
      spec: dind('docker:stable-dind'),
      says: ['the tag stable has had no image since 2020'],
    },
    { name: '29.5.1', spec: dind('docker:29.5.1-dind'), says: [] },
    { name: '29.10', spec: dind('docker:29.10.0-dind'), says: [] },
    { name: '29 moves', spec: dind('docker:29-dind'), says: [] },
    { name: 'dind moves', spec: dind('docker:dind'), says: [] },
    { name: 'an image of somebody', spec: dind('corp/dind:1.2'), says: [] },
    { name: 'an old client runs nothing', spec: dind('docker:19.03.1', 'command: [sleep]'), says: [] },
  ],
  R06: [
    {
      name: 'on a socket',
      spec: daemon('"--authorization-plugin=opa"'),
      says: [/is told no user/],
      severity: 'medium',
    },
    {
      name: 'as two words, with client certificates',
      spec: daemon('"--host=tcp://0.0.0.0:2376", --tlsverify, --authorization-plugin, opa'),
      says: [/never shown to it/],
    },
    {
      name: 'an engine with the bypass',
      spec: dind('docker:29.2.1-dind', 'args: [dockerd, "--authorization-plugin=opa"]'),
      says: [/CVE-2026-34040/],
    },
    {
      name: 'in a script',
      spec: dind('docker:29.7.2-dind', 'command: [sh, -c, "exec dockerd --authorization-plugin=x"]'),
      says: [/builds pass it/],
    },
    { name: 'no plugin', spec: daemon('"--host=unix:///x"'), says: [] },
    { name: 'no daemon', spec: dind('a:1', 'args: ["--authorization-plugin=x"]'), says: [] },
  ],
  R10: [
    {
      name: 'the control plane, privileged',
      spec: tolerating(
        '{ key: node-role.kubernetes.io/control-plane, operator: Exists, effect: NoSchedule }',
      ),
      says: ['tolerates node-role.kubernetes.io/control-plane'],
      severity: 'high',
    },
    {
      name: 'the old name, with nothing to lose',
      spec: tolerating('{ key: node-role.kubernetes.io/master }', '', dind('a:1')),
      says: ['tolerates node-role.kubernetes.io/master'],
      severity: 'medium',
    },
    { name: 'every taint', spec: tolerating('{ operator: Exists }'), says: ['tolerates every taint'] },
    { name: 'the taint of the CI pool', spec: tolerating('{ key: ci, value: "true" }'), says: [] },
    { name: 'who is there may stay', spec: tolerating('{ operator: Exists, effect: NoExecute }'), says: [] },
    {
      name: 'every taint, and a pool',
      spec: tolerating('{ operator: Exists }', 'nodeSelector: { corp.example/pool: ci }\n'),
      says: [],
    },
    {
      name: 'every taint, and Linux',
      spec: tolerating('{ operator: Exists }', 'nodeSelector: { kubernetes.io/os: linux }\n'),
      says: ['tolerates every taint'],
    },
    {
      name: 'every taint, and not the control plane',
      spec: tolerating(
        '{ operator: Exists }',
        'affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: node-role.kubernetes.io/control-plane, operator: DoesNotExist }] }] } } }\n',
      ),
      says: [],
    },
    {
      name: 'asks for the control plane',
      spec: `nodeSelector: { node-role.kubernetes.io/control-plane: "" }\n${dind('a:1', privileged)}`,
      says: ['asks for node-role.kubernetes.io/control-plane'],
    },
    {
      name: 'shared nodes, privileged',
      spec: dind('docker:29.7.2-dind', privileged),
      answers: shared,
      says: [/root of a node that runs other workloads/],
      severity: 'critical',
    },
    { name: 'shared nodes, the socket', spec: socket(), answers: shared, says: [/root of a node/] },
    { name: 'shared nodes, nothing privileged', spec: dind('a:1'), answers: shared, says: [] },
    {
      name: 'shared nodes, in a virtual machine',
      spec: `runtimeClassName: kata-qemu\n${dind('docker:29.7.2-dind', privileged)}`,
      answers: shared,
      says: [],
    },
    {
      name: 'shared nodes, and a pool',
      spec: `nodeSelector: { corp.example/pool: ci }\n${dind('docker:29.7.2-dind', privileged)}`,
      answers: shared,
      says: [],
    },
    { name: 'nodes of CI', spec: dind('docker:29.7.2-dind', privileged), says: [] },
  ],
  R11: [
    {
      name: 'one process namespace',
      spec: `shareProcessNamespace: true\n${daemon('"--host=unix:///x"', client)}`,
      says: [/see the daemon’s processes/],
      severity: 'medium',
    },
    {
      name: 'the processes of the node',
      spec: `hostPID: true\n${daemon('"--host=unix:///x"')}`,
      says: [/whole node/],
    },
    {
      name: 'a daemon alone shares with nobody',
      spec: `shareProcessNamespace: true\n${daemon('"--host=unix:///x"')}`,
      answers: plain,
      says: [],
    },
    {
      name: 'Jenkins adds its agent',
      spec: `shareProcessNamespace: true\n${daemon('"--host=unix:///x"')}`,
      answers: jenkins,
      says: [/see the daemon/],
    },
    { name: 'no daemon', spec: `shareProcessNamespace: true\n${dind('a:1')}${client}`, says: [] },
    {
      name: 'false',
      spec: `shareProcessNamespace: false\n${daemon('"--host=unix:///x"', client)}`,
      says: [],
    },
  ],
  R12: [
    {
      name: 'the network of the node',
      spec: `hostNetwork: true\n${daemon('"--host=tcp://0.0.0.0:2375"')}`,
      says: ['port 2375 of dind is open on every address of the node'],
      severity: 'critical',
    },
    {
      name: 'its loopback',
      spec: `hostNetwork: true\n${daemon('"--host=tcp://127.0.0.1:2375"')}`,
      says: ['port 2375 of dind is open to every process of the node'],
      severity: 'high',
    },
    {
      name: 'with keys',
      spec: `hostNetwork: true\n${dind('docker:29.7.2-dind')}`,
      says: [/port 2376/],
      severity: 'medium',
    },
    { name: 'a socket alone', spec: `hostNetwork: true\n${daemon('"--host=unix:///x"')}`, says: [] },
    {
      name: 'a port of the node',
      spec: dind(
        'docker:29.7.2-dind',
        'args: [dockerd, "--host=tcp://0.0.0.0:2375"], ports: [{ name: api, containerPort: 2375, hostPort: 32375 }]',
      ),
      says: ['port 32375 of the node leads to port 2375 of dind'],
    },
    {
      name: 'a port of the node that leads elsewhere',
      spec: dind(
        'docker:29.7.2-dind',
        'args: [dockerd, "--host=tcp://0.0.0.0:2375"], ports: [{ containerPort: 8080, hostPort: 8080 }]',
      ),
      says: [],
    },
    {
      name: 'a port of the node before a loopback listener',
      spec: dind(
        'docker:29.7.2-dind',
        'args: [dockerd, "--host=tcp://127.0.0.1:2375"], ports: [{ containerPort: 2375, hostPort: 2375 }]',
      ),
      says: [],
    },
    {
      name: 'a port of the pod',
      spec: dind('docker:29.7.2-dind', 'ports: [{ containerPort: 2376 }]'),
      says: [],
    },
    {
      name: 'buildkitd',
      spec: dind(
        'moby/buildkit:v0.32.2',
        'args: [--addr, "tcp://0.0.0.0:1234"], ports: [{ containerPort: 1234, hostPort: 1234 }]',
      ),
      says: [/port 1234 of the node/],
      severity: 'critical',
    },
    {
      name: 'buildkitd with keys',
      spec: `hostNetwork: true\n${dind('moby/buildkit:v0.32.2', 'args: ["--addr=tcp://0.0.0.0:1234", "--tlscacert=/certs/ca.pem"]')}`,
      says: [/port 1234/],
      severity: 'medium',
    },
  ],
  R17: [
    {
      name: 'all of /certs',
      spec: certs('mountPath: /certs', 'mountPath: /certs, readOnly: true'),
      says: ['container docker holds the key of the certificate authority'],
      severity: 'low',
    },
    {
      name: 'all of it, below another path',
      spec: certs('mountPath: /certs', 'mountPath: /certs/client'),
      says: [/certificate authority/],
    },
    {
      name: 'the client’s folder',
      spec: certs('mountPath: /certs/client', 'mountPath: /certs/client'),
      says: [],
    },
    {
      name: 'the client’s folder of all',
      spec: certs('mountPath: /certs', 'mountPath: /certs/client, subPath: client'),
      says: [],
    },
    {
      name: 'the server’s folder',
      spec: certs('mountPath: /certs', 'mountPath: /x, subPath: server'),
      says: ['container docker holds the key of the server'],
    },
    {
      name: 'a claim',
      spec: certs(
        'mountPath: /certs/client',
        'mountPath: /certs/client',
        'persistentVolumeClaim: { claimName: x }',
      ),
      says: [/stay when the pod goes/],
    },
    {
      name: 'a daemon that makes no keys',
      spec: certs('mountPath: /certs', 'mountPath: /certs').replace(
        '29.7.2-dind"',
        '29.7.2-dind", args: [dockerd]',
      ),
      says: [],
    },
    {
      name: 'nobody checks the daemon',
      spec: certs(
        'mountPath: /certs/client',
        'mountPath: /certs/client',
        'emptyDir: {}',
        ', { name: DOCKER_TLS, value: "1" }',
      ),
      says: ['container docker does not check whose certificate it gets'],
    },
    {
      name: 'somebody does',
      spec: certs(
        'mountPath: /certs/client',
        'mountPath: /certs/client',
        'emptyDir: {}',
        ', { name: DOCKER_TLS, value: "1" }, { name: DOCKER_TLS_VERIFY, value: "1" }',
      ),
      says: [],
    },
  ],
  R24: [
    {
      name: 'the node’s daemon',
      spec: socket(),
      says: ['the node’s daemon keeps one cache for all jobs'],
      severity: 'medium',
    },
    {
      name: 'packages in a claim',
      spec: mounted('/root/.m2/repository', 'persistentVolumeClaim: { claimName: m2 }'),
      says: ['/root/.m2/repository keeps what every build left there'],
    },
    {
      name: 'layers on the node',
      spec: mounted('/var/lib/docker', 'hostPath: { path: /data }').replace('a:1', 'docker:29.7.2-dind'),
      says: [/\/var\/lib\/docker keeps/],
    },
    {
      name: 'read alone',
      spec: mounted('/cache', 'persistentVolumeClaim: { claimName: m2 }', 'w', ', readOnly: true'),
      says: [],
    },
    {
      name: 'a claim for something else',
      spec: mounted('/data', 'persistentVolumeClaim: { claimName: d }'),
      says: [],
    },
    { name: 'a cache of the pod', spec: mounted('/cache', 'emptyDir: {}'), says: [] },
    ...[
      "sh 'docker buildx build --push --cache-to type=registry,ref=reg.corp/app:cache,mode=max .'",
      "sh 'buildctl build --export-cache type=s3,name=app .'",
      "sh 'buildah build --cache-to reg.corp/cache .'",
    ].map((runs) => ({ name: runs, spec: dind('a:1'), runs, says: [/^builds of every branch write /] })),
    ...[
      'sh "docker buildx build --cache-to type=registry,ref=reg.corp/app:cache-${env.BRANCH_NAME} ."',
      "sh 'docker buildx build --cache-to type=registry,ref=reg.corp/app:$CACHE_TAG .'",
      "sh 'docker buildx build --cache-to type=inline .'",
      "sh 'docker buildx build --cache-from type=registry,ref=reg.corp/app:cache .'",
      "if (env.BRANCH_NAME == 'main') { sh 'docker buildx build --cache-to type=registry,ref=reg.corp/app:cache .' }",
    ].map((runs) => ({ name: runs, spec: dind('a:1'), runs, says: [] })),
  ],
  R28: [
    {
      name: 'as root',
      spec: withCheckout(),
      runs: "sh 'docker run --rm -v $WORKSPACE:/w alpine touch /w/x'",
      says: [/names no user/],
      severity: 'medium',
    },
    ...[
      'sh \'docker run --rm --user "$(id -u):$(id -g)" -v "$WORKSPACE":/w alpine true\'',
      "sh 'docker run --rm -u1000 -v $WORKSPACE:/w alpine true'",
      "sh 'docker run --rm -itu 1000 -v $WORKSPACE:/w alpine true'",
      "sh 'docker run --rm alpine true -v $WORKSPACE:/w'",
      "sh 'docker run --rm -v cache:/w alpine true'",
      "docker.image('maven:3').inside { sh 'mvn verify' }",
    ].map((runs) => ({ name: runs, spec: withCheckout(), runs, says: [] })),
    {
      name: 'a rootless daemon',
      spec: withCheckout('docker:29.7.2-dind-rootless'),
      runs: "sh 'docker run -v $WORKSPACE:/w alpine true'",
      says: [],
    },
    {
      name: 'root among themselves',
      spec: withCheckout('docker:29.7.2-dind', '0'),
      runs: "sh 'docker run -v $WORKSPACE:/w alpine true'",
      says: [],
    },
    {
      name: 'a daemon of the node that does not see the checkout',
      spec: socket(),
      runs: "sh 'docker run -v $WORKSPACE:/w alpine true'",
      says: [],
    },
  ],
  R29: [
    {
      name: 'a claim',
      spec: mounted('/workspace', 'persistentVolumeClaim: { claimName: w }'),
      says: ['another agent may mount the same workspace'],
      severity: 'low',
    },
    {
      name: 'NFS',
      spec: mounted('/home/jenkins/agent', 'nfs: { server: a, path: /x }'),
      says: [/another agent/],
    },
    {
      name: 'the runner of GitHub',
      spec: mounted('/home/runner/_work', 'hostPath: { path: /w }'),
      says: [/another/],
    },
    {
      name: 'an option of the plugin',
      spec: dind('a:1'),
      runs: "def w = persistentVolumeClaimWorkspaceVolume(claimName: 'x', readOnly: false)",
      says: ['persistentVolumeClaimWorkspaceVolume in the pipeline'],
    },
    {
      name: 'a volume of its own',
      spec: dind('a:1'),
      runs: "def w = genericEphemeralVolume(requestsSize: '20Gi')",
      says: [],
    },
    { name: 'emptyDir', spec: mounted('/workspace', 'emptyDir: {}'), says: [] },
    {
      name: 'an ephemeral claim',
      spec: mounted('/workspace', 'ephemeral: { volumeClaimTemplate: { spec: {} } }'),
      says: [],
    },
    { name: 'elsewhere', spec: mounted('/data', 'persistentVolumeClaim: { claimName: w }'), says: [] },
    {
      name: 'Jenkins puts its own in its place',
      spec: mounted('/home/jenkins/agent', 'persistentVolumeClaim: { claimName: w }', 'workspace-volume'),
      answers: jenkins,
      says: [],
    },
  ],
  R30: [
    { name: 'the node’s socket', spec: socket(), says: [/beside the pods/], severity: 'medium' },
    {
      name: 'through a directory above it',
      spec: mounted('/h', 'hostPath: { path: /run }'),
      says: [/beside the pods/],
    },
    { name: 'nobody mounts it', spec: socket().replace('name: s, mount', 'name: t, mount'), says: [] },
    { name: 'a daemon of the pod', spec: daemon('"--host=unix:///x"'), says: [] },
  ],
  R31: [
    ...(
      [
        ["sh 'docker run -d --name db postgres'", 'every job calls its container db'],
        ["sh 'docker run -dp 5432:5432 postgres'", 'every job takes port 5432 of the node'],
        ["sh 'docker container create --publish=127.0.0.1:80:8080 a'", 'every job takes port 80 of the node'],
        ["sh 'docker build -t app:test .'", 'every job calls its image app:test'],
        ["sh 'docker -H unix:///x image build --tag app:test .'", 'every job calls its image app:test'],
        ["sh 'docker compose -f a.yml up -d'", /calls its project after the directory/],
        ["sh 'docker-compose -p web up'", 'every job calls its project web'],
      ] as const
    ).map(([runs, says]) => ({
      name: runs,
      spec: socket(),
      runs,
      says: [says],
      severity: 'medium' as const,
    })),
    ...[
      'sh "docker run --name db-${env.BUILD_TAG} postgres"',
      "sh 'docker run -p 5432 postgres'",
      "sh 'docker run -P postgres'",
      "sh 'docker run tool deploy --name prod'",
      "sh 'docker build -t app:$BUILD_NUMBER .'",
      "sh 'docker buildx build --push -t app:latest .'",
      "sh 'docker compose --project-name $BUILD_TAG up'",
      "sh 'COMPOSE_PROJECT_NAME=$BUILD_TAG docker compose up'",
      "sh 'docker compose version'",
      '// docker run --name db postgres',
    ].map((runs) => ({ name: runs, spec: socket(), runs, says: [] })),
    {
      name: 'a daemon of the pod',
      spec: daemon('"--host=unix:///x"'),
      runs: "sh 'docker run --name db postgres'",
      says: [],
    },
  ],
  R32: [
    {
      name: 'pods run with Docker',
      spec: socket(),
      answers: { runtime: 'docker' },
      says: ['the containers of every pod on the node'],
      severity: 'high',
    },
    {
      name: 'Docker beside containerd',
      spec: socket(),
      answers: { runtime: 'containerd' },
      says: ['the containers of every job that uses this daemon'],
      severity: 'medium',
    },
    {
      name: 'the socket of containerd',
      spec: mounted('/h', 'hostPath: { path: /run/containerd/containerd.sock }'),
      answers: { runtime: 'containerd' },
      says: ['the containers of every pod on the node'],
      severity: 'high',
    },
    { name: 'a socket of the pod', spec: daemon('"--host=unix:///x"'), says: [] },
  ],
};

describeDetectors(cases);

describe('closed is said only of what was looked at', () => {
  it('not of nodes of which nobody knows who shares them', () => {
    const pod = pastedPod(dind('docker:29.7.2-dind', privileged));
    expect(closedIn(reportOn(pod, { tenancy: 'ci-nodes' }))).toContain('R10');
    expect(closedIn(reportOn(pod, { tenancy: 'unknown' }))).not.toContain('R10');
  });

  it('not of what a script does', () => {
    const closed = (runs: string) => closedIn(reportOn(jenkinsfile(pastedPod(socket()), runs)));
    expect(closed("sh 'docker build .'")).toContain('R31');
    expect(closed("sh './ci/build.sh'")).not.toContain('R31');
    const builder = pastedPod('containers:\n- { name: b, image: "moby/buildkit:v0.32.2-rootless" }\n');
    const cached = (runs: string) => closedIn(reportOn(jenkinsfile(builder, runs)));
    expect(cached("sh 'buildctl-daemonless.sh build'")).toContain('R24');
    expect(cached("sh 'build.sh'")).not.toContain('R24');
  });
});

/** The text after a fix of the first finding of a risk. */
function fixed(text: string, label: string, mitigation: string, answers: Answers = {}): string | undefined {
  const found = reportOn(text, answers).findings.find(({ risk }) => riskOf(risk)?.label === label)!;
  expect(found.mitigations).toContain(mitigation);
  const after = fix(text, found, mitigation, {
    answers: { trust: 'own-team', tenancy: 'ci-nodes', ...answers },
  });
  if (after !== undefined)
    expect(
      reportOn(after, answers).findings.filter(
        ({ risk, message }) => riskOf(risk)?.label === label && message === found.message,
      ),
    ).toEqual([]);
  return after;
}

describe('what changes a text', () => {
  it('current-engine: an old engine, not where its clients would be lost', () => {
    const old = pastedPod('containers:\n- name: dind\n  image: docker:28.5.2-dind # old\n');
    expect(fixed(old, 'R05', 'current-engine')).toContain('image: docker:29.9.0-dind@sha256:');
    for (const spec of [
      'containers:\n- name: dind\n  image: docker:18.06-dind\n',
      'containers:\n- name: dind\n  image: docker:28-dind-rootless\n',
      'containers:\n- name: dind\n  image: mirror.corp/library/docker:28-dind\n',
      'containers:\n- name: dind\n  image: docker:28-dind\n- name: c\n  image: docker:1.11\n',
    ])
      expect(fixed(pastedPod(spec), 'R05', 'current-engine')).toBeUndefined();
  });

  it('off-control-plane: the toleration or the selector goes, an affinity stays', () => {
    const two = pastedPod(
      'tolerations:\n- key: ci\n  operator: Exists\n- key: node-role.kubernetes.io/control-plane\n  operator: Exists\ncontainers:\n- { name: c, image: "a:1" }\n',
    );
    const after = fixed(two, 'R10', 'off-control-plane')!;
    expect(after).toContain('key: ci');
    expect(after).not.toContain('control-plane');
    const selector = pastedPod(
      'nodeSelector:\n  node-role.kubernetes.io/master: ""\n  a.corp/b: c\ncontainers:\n- { name: c, image: "a:1" }\n',
    );
    expect(fixed(selector, 'R10', 'off-control-plane')).not.toContain('master');
    const affinity = pastedPod(
      'affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: node-role.kubernetes.io/master, operator: Exists }] }] } } }\ncontainers:\n- { name: c, image: "a:1" }\n',
    );
    expect(fixed(affinity, 'R10', 'off-control-plane')).toBeUndefined();
  });

  it('own-processes and inside-pod: the field goes', () => {
    const pid = pastedPod(`shareProcessNamespace: true\n${daemon('"--host=unix:///x"', client)}`);
    expect(fixed(pid, 'R11', 'own-processes')).not.toContain('shareProcessNamespace');
    const network = pastedPod(`hostNetwork: true\n${daemon('"--host=tcp://127.0.0.1:2375"')}`);
    expect(fixed(network, 'R12', 'inside-pod')).not.toContain('hostNetwork');
    const port = pastedPod(
      'containers:\n- name: dind\n  image: docker:29.7.2-dind\n  ports:\n  - name: api\n    containerPort: 2376\n    hostPort: 2376\n',
    );
    const after = fixed(port, 'R12', 'inside-pod')!;
    expect(after).toContain('containerPort: 2376');
    expect(after).not.toContain('hostPort');
  });

  it('only-client-keys: the folder of the client in both, not where mounts differ or the volume lasts', () => {
    const both = certs('mountPath: /certs', 'mountPath: /certs, readOnly: true');
    const after = fixed(pastedPod(both), 'R17', 'only-client-keys')!;
    expect(after.match(/mountPath: \/certs\/client/g)).toHaveLength(2);
    expect(after).toContain('readOnly: true');
    for (const spec of [
      certs('mountPath: /certs', 'mountPath: /certs/client'),
      certs('mountPath: /certs', 'mountPath: /certs', 'persistentVolumeClaim: { claimName: x }'),
      certs(
        'mountPath: /certs',
        'mountPath: /certs',
        'emptyDir: {}',
        ', { name: DOCKER_CERT_PATH, value: /x }',
      ),
    ])
      expect(fixed(pastedPod(spec), 'R17', 'only-client-keys')).toBeUndefined();
  });

  it('workspace-of-one: an emptyDir in the place of a claim', () => {
    const claim = pastedPod(
      'containers:\n- name: tool\n  image: a:1\n  volumeMounts: [{ name: w, mountPath: /workspace }]\nvolumes:\n- name: w\n  persistentVolumeClaim:\n    claimName: w\n',
    );
    const after = fixed(claim, 'R29', 'workspace-of-one')!;
    expect(after).toContain('sizeLimit: 10Gi');
    expect(after).not.toContain('persistentVolumeClaim');
  });
});
