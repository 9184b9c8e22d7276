import type { Answers } from '../model/vocabulary';
import { describeDetectors, type DetectorCase } from '../testing/detectorCases';
import { pastedPod } from '../testing/pastedPod';

const pair = (client: string, daemon: string, clientEnv = '', daemonEnv = '') => `containers:
- name: docker
  image: ${client}
  command: [sleep]
  env: [{ name: DOCKER_HOST, value: "unix:///run/dind/docker.sock" }${clientEnv}]
  volumeMounts: [{ name: s, mountPath: /run/dind }]
- name: dind
  image: ${daemon}
  args: [dockerd, "--host=unix:///run/dind/docker.sock"]
  env: [{ name: A, value: "1" }${daemonEnv}]
  volumeMounts: [{ name: s, mountPath: /run/dind }]
volumes: [{ name: s, emptyDir: {} }]
`;
const api = (name: string, value: string) => `, { name: ${name}, value: "${value}" }`;
const onNode = (image: string) =>
  `containers:\n- { name: docker, image: "${image}", volumeMounts: [{ name: s, mountPath: /var/run/docker.sock }] }\nvolumes: [{ name: s, hostPath: { path: /var/run/docker.sock } }]`;

const calling = (variable: string, host: string, more = '') =>
  `containers:\n- { name: c, image: "corp/tools:1", env: [{ name: ${variable}, value: "${host}" }] }\n${more}`;
const buildkitd = (args: string, more = '') =>
  `containers:\n- { name: b, image: "moby/buildkit:v0.32.2-rootless", args: [${args}] }\n${more}`;

const job = (client: string, daemon = '', rest = '') =>
  `restartPolicy: Never\n${rest}containers:\n- { name: docker, image: "docker:29.7.2-cli", ${client} }\n- { name: dind, image: "docker:29.7.2-dind", ${daemon} }\n`;
const build = 'command: [sh, -c, "docker build ."]';
const ownedBy = (kind: string) => (spec: string) =>
  pastedPod(spec).replace('  name: x\n', `  name: x\n  ownerReferences: [{ kind: ${kind}, name: j }]\n`);
const plain: Answers = { ci: 'plain' };

const dind = (args: string, more = '') =>
  `containers:\n- { name: dind, image: "docker:29.7.2-dind", ${args === '' ? '' : `args: [${args}], `}${more} }\n`;
const on = (platform: NonNullable<Answers['platform']>): Answers => ({ platform });

const stored = (volume: string, root = '/var/lib/docker') =>
  `containers:\n- { name: dind, image: "docker:29.7.2-dind", volumeMounts: [{ name: d, mountPath: ${root} }] }\nvolumes: [{ name: d, ${volume} }]`;
const claim = 'persistentVolumeClaim: { claimName: layers }';

const cases: Readonly<Record<string, readonly DetectorCase[]>> = {
  R35: [
    { name: 'one version', spec: pair('docker:29.7.2-cli', 'docker:29.7.2-dind'), says: [] },
    {
      name: 'Docker 24 beside engine 29.1',
      spec: pair('docker:24-cli', 'docker:29.1.3-dind'),
      says: ['the client 24 is refused: the daemon 29.1 takes API 1.44 at least'],
    },
    {
      name: 'Docker 19.03 beside engine 29.7',
      spec: pair('docker:19.03.1', 'docker:29.7.2-dind'),
      says: [/^the client 19\.03 beside the daemon 29\.7: they talk today$/],
    },
    {
      name: 'Docker 18.09 beside engine 29.7',
      spec: pair('docker:18.09', 'docker:29.7.2-dind'),
      says: [/refused.*1\.40/],
    },
    {
      name: 'Docker 1.11 beside engine 28',
      spec: pair('docker:1.11', 'docker:28-dind'),
      says: [/refused.*1\.24/],
    },
    {
      name: 'Docker 1.13 beside a tag that moves',
      spec: pair('docker:1.13', 'docker:dind'),
      says: [/refused/],
    },
    {
      name: 'a daemon told to accept it',
      spec: pair('docker:18.09', 'docker:29.7.2-dind', '', api('DOCKER_MIN_API_VERSION', '1.24')),
      says: [/they talk today/],
    },
    {
      name: 'a new client beside an old daemon',
      spec: pair('docker:29.7.2-cli', 'docker:18.09-dind'),
      says: [/asks for API 1\.40/],
    },
    {
      name: 'a version that a variable fixes',
      spec: pair('corp/tools:1', 'docker:29.7.2-dind', api('DOCKER_API_VERSION', '1.32')),
      says: ['docker asks for API 1.32, and the daemon takes 1.40 at least'],
    },
    {
      name: 'one that the daemon takes',
      spec: pair('corp/tools:1', 'docker:29.7.2-dind', api('DOCKER_API_VERSION', '1.41')),
      says: [],
    },
    { name: 'tags of one major', spec: pair('docker:29-cli', 'docker:29.7.2-dind'), says: [] },
    { name: 'both tags move', spec: pair('docker:cli', 'docker:dind'), says: [] },
    { name: 'an image of somebody', spec: pair('corp/tools:1', 'docker:29.1.3-dind'), says: [] },
    {
      name: 'an old client of the node',
      spec: onNode('docker:18.06'),
      says: [/as soon as the node has engine 29/],
    },
    { name: 'a current client of the node', spec: onNode('docker:29.7.2-cli'), says: [] },
  ],
  R36: [
    { name: 'the node’s socket', spec: onNode('docker:29.7.2-cli'), says: [/every pod of the node/] },
    { name: 'a daemon of its own', spec: pair('docker:29.7.2-cli', 'docker:29.7.2-dind'), says: [] },
    {
      name: 'a daemon behind a Service',
      spec: calling('DOCKER_HOST', 'tcp://dind.ci:2376'),
      says: ['c builds at tcp://dind.ci:2376, beside the other clients there'],
    },
    {
      name: 'a builder behind a Service',
      spec: calling('BUILDKIT_HOST', 'tcp://buildkitd.ci:1234'),
      says: [/tcp:\/\/buildkitd\.ci:1234/],
    },
    { name: 'a builder by its pod', spec: calling('BUILDKIT_HOST', 'kube-pod://b-0'), says: [/kube-pod/] },
    { name: 'localhost', spec: calling('BUILDKIT_HOST', 'tcp://localhost:1234'), says: [] },
    {
      name: 'a name that may mean the pod’s own daemon',
      spec: calling('DOCKER_HOST', 'tcp://docker:2376', '- { name: dind, image: "docker:29.7.2-dind" }\n'),
      says: [],
    },
    {
      name: 'a builder that serves others',
      spec: buildkitd('--addr, "tcp://0.0.0.0:1234"'),
      says: [/every client of b/],
    },
    {
      name: 'with a client beside it',
      spec: buildkitd('--addr, "tcp://0.0.0.0:1234"', '- { name: c, image: a }\n'),
      says: [],
    },
    {
      name: 'a daemon with a port of a Service',
      spec: dind('', 'ports: [{ containerPort: 2376 }]'),
      says: [/every client of dind/],
    },
    {
      name: 'the same as agent of Jenkins',
      spec: dind('', 'ports: [{ containerPort: 2376 }]'),
      answers: { ci: 'jenkins' },
      says: [],
    },
    { name: 'a daemon alone', spec: dind(''), says: [] },
  ],
  R38: [
    {
      name: 'a pod of a Job',
      spec: job(build),
      pod: ownedBy('Job'),
      says: [/goes on when the others have ended/],
    },
    { name: 'a pod that ends', spec: job(build), answers: plain, says: [/goes on/] },
    { name: 'and whose CI system is not known', spec: job(build), says: [/goes on/] },
    { name: 'a CI system that deletes it', spec: job(build), answers: { ci: 'gitlab' }, says: [] },
    { name: 'a client that waits', spec: job('command: [sleep, infinity]'), answers: plain, says: [] },
    { name: 'a client that waits for long', spec: job('command: [sleep, 99d]'), answers: plain, says: [] },
    {
      name: 'our own client',
      spec: job('command: [sh, -c, "trap exit TERM; sleep infinity & wait"]'),
      answers: plain,
      says: [],
    },
    { name: 'a client that says nothing', spec: job('env: []'), answers: plain, says: [] },
    {
      name: 'a client that ends the daemon',
      spec: job('command: [sh, -c, "docker build .; pkill dockerd"]'),
      pod: ownedBy('Job'),
      says: [],
    },
    {
      name: 'with a deadline',
      spec: job(build, '', 'activeDeadlineSeconds: 60\n'),
      pod: ownedBy('Job'),
      says: [/until the deadline/],
    },
    { name: 'an agent of Jenkins', spec: job(build), runs: "sh 'docker info'", says: [] },
    { name: 'a daemon alone', spec: dind(''), pod: ownedBy('Job'), says: [] },
    {
      name: 'a native sidecar',
      spec: `restartPolicy: Never\ninitContainers:\n- { name: dind, image: "docker:29.7.2-dind", restartPolicy: Always }\ncontainers:\n- { name: docker, image: "docker:29.7.2-cli", ${build} }\n`,
      pod: ownedBy('Job'),
      says: [],
    },
  ],
  R39: [
    { name: 'GKE', spec: dind('dockerd'), answers: on('gke'), says: [/1460/] },
    ...(['k3s', 'rke2', 'talos', 'openshift'] as const).map((platform) => ({
      name: platform,
      spec: dind('dockerd'),
      answers: on(platform),
      says: [/leaves? pods/],
    })),
    { name: 'EKS', spec: dind('dockerd'), answers: on('eks'), says: [] },
    { name: 'not known', spec: dind('dockerd'), says: [] },
    { name: 'with --mtu', spec: dind('dockerd, --mtu=1400'), answers: on('gke'), says: [] },
    { name: 'in two words', spec: dind('dockerd, --mtu, "1400"'), answers: on('gke'), says: [] },
    {
      name: 'in a script',
      spec: dind('', 'command: [sh, -c, "exec dockerd-entrypoint.sh dockerd --mtu=1400"]'),
      answers: on('k3s'),
      says: [],
    },
    {
      name: 'in a file, perhaps',
      spec: dind('dockerd', 'volumeMounts: [{ name: c, mountPath: /etc/docker }]'),
      answers: on('gke'),
      says: [],
    },
    {
      name: 'in the node’s network, which wraps nothing',
      spec: `hostNetwork: true\n${dind('dockerd')}`,
      answers: on('k3s'),
      says: [],
    },
    {
      name: 'in the node’s network on GKE',
      spec: `hostNetwork: true\n${dind('dockerd')}`,
      answers: on('gke'),
      says: [/1460/],
    },
    {
      name: 'compose, which --mtu does not reach',
      spec: dind('dockerd, --mtu=1400'),
      answers: { ...on('gke'), jobs: ['compose'] },
      says: [/networks that compose makes/],
    },
    {
      name: 'compose with its own flag',
      spec: dind('dockerd, --mtu=1400, "--default-network-opt=bridge=com.docker.network.driver.mtu=1400"'),
      answers: { ...on('gke'), jobs: ['compose'] },
      says: [],
    },
    {
      name: 'rootless',
      spec: 'containers:\n- { name: d, image: "docker:29-dind-rootless" }\n',
      answers: on('gke'),
      says: [/1460/],
    },
    {
      name: 'rootless with its variable',
      spec: 'containers:\n- { name: d, image: "docker:29-dind-rootless", env: [{ name: DOCKERD_ROOTLESS_ROOTLESSKIT_MTU, value: "1400" }] }\n',
      answers: on('gke'),
      says: [],
    },
    { name: 'no daemon', spec: buildkitd('--debug'), answers: on('gke'), says: [] },
  ],
  R40: [
    { name: 'a claim', spec: stored(claim), says: ['every pod of this template wants the claim layers'] },
    {
      name: 'of a builder',
      spec: stored(claim, '/var/lib/buildkit').replace('docker:29.7.2-dind', 'moby/buildkit:v0.32.2'),
      says: [/claim layers/],
    },
    { name: 'a StatefulSet', spec: stored(claim), pod: ownedBy('StatefulSet'), says: [] },
    { name: 'a claim for something else', spec: stored(claim, '/cache'), says: [] },
    {
      name: 'made for each pod',
      spec: stored('ephemeral: { volumeClaimTemplate: { spec: { accessModes: [ReadWriteOnce] } } }'),
      says: [],
    },
    { name: 'an emptyDir', spec: stored('emptyDir: {}'), says: [] },
  ],
};

describeDetectors(cases);
