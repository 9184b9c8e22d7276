import { describe, expect, it } from 'vitest';
import type { RiskId } from '../knowledge/riskTexts';
import type { Answers } from '../model/vocabulary';
import { blindSpots } from '../knowledge/blindSpots';
import { jenkinsfile } from '../testing/detectorCases';
import { pastedPod, reportOn } from '../testing/pastedPod';

const one = (image: string, fields = '') => `containers:\n- { name: c, image: "${image}", ${fields} }\n`;
const dind = (fields = '', more = '') => `${one('docker:29.7.2-dind', fields)}${more}`;
const client = (fields: string) =>
  `- { name: docker, image: "docker:29.7.2-cli", command: [sleep], ${fields} }\n`;
const onTcp = 'args: [dockerd, "--host=tcp://0.0.0.0:2375"]';
const callsTcp = 'env: [{ name: DOCKER_HOST, value: "tcp://localhost:2375" }]';
const stored = (volume: string) =>
  dind('volumeMounts: [{ name: d, mountPath: /var/lib/docker }]', `volumes: [{ name: d, ${volume} }]`);
const mounts = (path: string, head = '') =>
  `${head}${one('docker:29.7.2-cli', 'command: [sleep], volumeMounts: [{ name: s, mountPath: /h }]')}volumes: [{ name: s, hostPath: { path: ${path} } }]`;
const socket = '/var/run/docker.sock';

interface Seen {
  readonly risk: RiskId;
  readonly spec: string;
  readonly answers?: Answers;
  readonly runs?: string;
}

/** For each condition the pods under it, and the risk that we report there. */
const seen: Readonly<Record<string, readonly Seen[]>> = {
  U1: [
    { risk: 'daemon-tcp-without-tls', spec: dind('env: [{ name: DOCKER_TLS_CERTDIR, value: "" }]') },
    { risk: 'daemon-tcp-without-tls', spec: dind(onTcp) },
  ],
  U2: [{ risk: 'hidden-tcp-listener', spec: dind('args: ["--host=unix:///run/dind/docker.sock"]') }],
  U3: [{ risk: 'build-step-reaches-daemon-api', spec: dind(onTcp) }],
  U4: [
    {
      risk: 'every-pod-container-is-docker-root',
      spec: dind(onTcp, client(callsTcp)),
      answers: { ci: 'jenkins' },
    },
  ],
  U5: ['/certs', '/certs/client'].map((path) => ({
    risk: 'tls-material-overshared',
    spec: `initContainers:\n- { name: dind, image: "docker:29.7.2-dind", restartPolicy: Always, env: [{ name: DOCKER_TLS_CERTDIR, value: /certs }], volumeMounts: [{ name: c, mountPath: ${path} }] }\ncontainers:\n${client(`env: [{ name: DOCKER_HOST, value: "tcp://localhost:2376" }, { name: DOCKER_TLS_VERIFY, value: "1" }], volumeMounts: [{ name: c, mountPath: ${path} }]`)}volumes: [{ name: c, ${path === '/certs' ? 'emptyDir: {}' : 'persistentVolumeClaim: { claimName: k }'} }]`,
  })),
  U6: [{ risk: 'custom-entrypoint-drops-safeguards', spec: dind('command: [dockerd]') }],
  U7: [
    { risk: 'shared-docker-data-root', spec: stored('persistentVolumeClaim: { claimName: l }') },
    { risk: 'shared-docker-data-root', spec: stored('hostPath: { path: /srv/docker }') },
    { risk: 'cache-volume-pins-or-blocks-pods', spec: stored('persistentVolumeClaim: { claimName: l }') },
  ],
  U8: [
    {
      risk: 'workspace-path-mismatch-dood',
      spec: mounts(socket),
      runs: "sh 'docker run -v $WORKSPACE:/w alpine ls'",
    },
    {
      risk: 'workspace-path-mismatch-sidecar',
      spec: `initContainers:\n- { name: dind, image: "docker:29.7.2-dind", restartPolicy: Always, args: [dockerd, "--host=unix:///run/dind/docker.sock"], volumeMounts: [{ name: s, mountPath: /run/dind }] }\ncontainers:\n${client('env: [{ name: DOCKER_HOST, value: "unix:///run/dind/docker.sock" }], volumeMounts: [{ name: s, mountPath: /run/dind }]')}volumes: [{ name: s, emptyDir: {} }]`,
      answers: { ci: 'jenkins', workspace: 'docker-run', jobs: ['run-containers'] },
    },
  ],
  U9: [
    { risk: 'docker-socket-absent', spec: mounts(socket), answers: { runtime: 'containerd' } },
    { risk: 'docker-socket-absent', spec: mounts(socket) },
  ],
  U10: [
    { risk: 'daemon-not-ready', spec: dind() },
    { risk: 'daemon-not-ready', spec: dind('startupProbe: { tcpSocket: { port: "tcp://localhost:8989" } }') },
    {
      risk: 'daemon-not-ready',
      spec: dind(
        'args: [dockerd, "--host=tcp://127.0.0.1:2375"], startupProbe: { tcpSocket: { port: 2375 } }',
      ),
    },
    {
      risk: 'daemon-not-ready',
      spec: dind(
        'env: [{ name: DOCKER_TLS_CERTDIR, value: "" }], startupProbe: { exec: { command: [docker, info] }, timeoutSeconds: 5, periodSeconds: 2, failureThreshold: 5 }',
      ),
      answers: { ci: 'jenkins' },
    },
  ],
  U11: [
    { risk: 'runtime-socket-variant-or-parent-dir', spec: mounts('/run') },
    { risk: 'runtime-socket-variant-or-parent-dir', spec: mounts('/run/containerd') },
  ],
  U12: [
    {
      risk: 'docker-group-is-root',
      spec: mounts(socket, 'securityContext: { runAsUser: 1000, supplementalGroups: [999] }\n'),
    },
  ],
  U13: [
    {
      risk: 'authz-plugin-false-assurance',
      spec: dind('args: [dockerd, "--host=unix:///run/x", "--authorization-plugin=opa"]'),
    },
    { risk: 'nested-runtime-unpatched', spec: one('docker:29.2.1-dind') },
  ],
  U14: [
    {
      risk: 'privileged-container',
      spec: `hostUsers: false\n${dind('securityContext: { privileged: true }')}`,
    },
    {
      risk: 'rootless-dind-still-privileged',
      spec: one('docker:29.7.2-dind-rootless', 'securityContext: { privileged: true }'),
    },
  ],
  U15: [
    { risk: 'floating-image-tag', spec: one('docker:dind') },
    { risk: 'floating-image-tag', spec: one('moby/buildkit:rootless') },
    {
      risk: 'client-daemon-api-skew',
      spec: dind(onTcp, client(callsTcp).replace('29.7.2-cli', '28.5.2-cli')),
    },
  ],
  U16: [
    { risk: 'nested-overlay-storage-driver', spec: stored('nfs: { server: a, path: /x }') },
    { risk: 'nested-overlay-storage-driver', spec: dind() },
  ],
  U17: [
    {
      risk: 'missing-resource-limits',
      spec: dind('', client('resources: { limits: { cpu: "1", memory: 1Gi } }')),
    },
    { risk: 'missing-resource-limits', spec: mounts(socket) },
    { risk: 'unmanaged-sibling-containers', spec: mounts(socket) },
  ],
  U18: [{ risk: 'dind-network-mtu-iptables', spec: dind('args: [dockerd]'), answers: { platform: 'k3s' } }],
  U19: [
    {
      risk: 'shared-buildkitd-unauthenticated',
      spec: one('moby/buildkit:v0.32.2', 'args: [--addr, "tcp://0.0.0.0:1234"]'),
    },
    {
      risk: 'builder-unconfined-profiles',
      spec: one('moby/buildkit:v0.32.2', 'args: [--oci-worker-no-process-sandbox]'),
    },
    {
      risk: 'untrusted-frontend-or-entitlement',
      spec: one('moby/buildkit:v0.32.2', 'args: [--allow-insecure-entitlement=security.insecure]'),
    },
  ],
  U20: [
    {
      risk: 'credentials-readable-by-build',
      spec: `${one('moby/buildkit:v0.32.2', 'volumeMounts: [{ name: l, mountPath: /root/.docker }]')}volumes: [{ name: l, secret: { secretName: r, items: [{ key: .dockerconfigjson, path: config.json }] } }]`,
    },
  ],
  U21: [
    {
      risk: 'cache-poisoning',
      spec: one('moby/buildkit:v0.32.2-rootless'),
      runs: "sh 'buildctl build --export-cache type=registry,ref=registry.example.com/app:cache'",
    },
    {
      risk: 'cache-poisoning',
      spec: one('ghcr.io/osscontainertools/kaniko:v1.28.3-debug'),
      runs: "sh '/kaniko/executor --cache=true --cache-repo registry.example.com/app/cache'",
    },
    {
      risk: 'cache-poisoning',
      spec: one('paketobuildpacks/builder-jammy-base:0.4.625'),
      runs: "sh '/cnb/lifecycle/creator -cache-image=registry.example.com/app:cache registry.example.com/app'",
    },
    { risk: 'cache-poisoning', spec: mounts(socket) },
  ],
  U22: [
    {
      risk: 'ci-on-control-plane-or-shared-nodes',
      spec: `tolerations: [{ key: node-role.kubernetes.io/control-plane, operator: Exists }]\n${dind()}`,
    },
    {
      risk: 'exec-or-shared-pid-into-daemon',
      spec: `shareProcessNamespace: true\n${dind(onTcp, client(callsTcp))}`,
    },
  ],
  U23: [{ risk: 'unmaintained-builder', spec: one('gcr.io/kaniko-project/executor:v1.24.0') }],
  U24: [{ risk: 'unapproved-registry-pulls', spec: dind() }],
};

describe.each(Object.entries(seen))('%s is seen', (id, pods) => {
  it.each(pods)('as $risk', ({ risk, spec, answers, runs }) => {
    const pod = pastedPod(spec);
    const report = reportOn(runs === undefined ? pod : jenkinsfile(pod, runs), answers);
    expect(report.findings.map((finding) => finding.risk)).toContain(risk);
    expect(blindSpots.find((spot) => spot.id === id)?.risks).toContain(risk);
  });
});

it('every condition is seen under each of its risks', () => {
  const missing = blindSpots.flatMap(({ id, risks }) =>
    risks.filter((risk) => !(seen[id] ?? []).some((pod) => pod.risk === risk)).map((risk) => `${id} ${risk}`),
  );
  expect(missing).toEqual([]);
});

it('a privileged container with a user namespace weighs less', () => {
  const severityOf = (spec: string) =>
    reportOn(pastedPod(spec)).findings.find(({ risk }) => risk === 'privileged-container')?.severity;
  const privileged = dind('securityContext: { privileged: true }');
  expect([severityOf(privileged), severityOf(`hostUsers: false\n${privileged}`)]).toEqual(['high', 'medium']);
});
