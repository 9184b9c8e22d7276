import { describe, expect, it } from 'vitest';
import type { Answers } from '../model/vocabulary';
import { describeDetectors, jenkinsfile, type DetectorCase } from '../testing/detectorCases';
import { closedIn, pastedPod, reportOn } from '../testing/pastedPod';
import { inspectText } from './inspectText';

const jenkins: Answers = { ci: 'jenkins', jobs: ['run-containers'], workspace: 'docker-run' };
const plain: Answers = { ...jenkins, ci: 'plain' };

const socketAt = (path: string, container = '', head = '') =>
  `${head}containers:\n- { name: docker, image: a, ${container} volumeMounts: [{ name: s, mountPath: /h }] }\nvolumes: [{ name: s, hostPath: { path: "${path}" } }]`;

const dind = (daemon: string, client = '', rest = '', list = 'containers') =>
  `${list}:\n- name: dind\n  image: docker:29.7.2-dind\n${daemon}containers_\n- name: docker\n  image: docker:29.7.2-cli\n  command: [sleep]\n${client}${rest}`.replace(
    'containers_\n',
    list === 'containers' ? '' : 'containers:\n',
  );

const onSocket = '  volumeMounts: [{ name: s, mountPath: /run/dind }%]\n';
const host = '  env: [{ name: DOCKER_HOST, value: "unix:///run/dind/docker.sock" }]\n';
const pair = (daemonMounts: string, clientMounts: string, more = '', rest = '', list = 'containers') =>
  dind(
    `  args: [dockerd, "--host=unix:///run/dind/docker.sock"]\n${more}${onSocket.replace('%', daemonMounts)}`,
    host + onSocket.replace('%', clientMounts),
    rest,
    list,
  );
const src = (path: string) => `, { name: src, mountPath: ${path} }`;

const probed = (probe: string, args = 'dockerd', env = '') =>
  `containers:\n- name: dind\n  image: docker:29.7.2-dind\n  args: [${args}]\n${env}${probe}`;
const info = 'exec: { command: [docker, info] }, timeoutSeconds: 10';
const data = (volume: string, more = '', root = '/var/lib/docker') =>
  `containers:\n- name: dind\n  image: docker:29.7.2-dind\n  volumeMounts: [{ name: d, mountPath: ${root} }]\n${more}volumes: [{ name: d, ${volume} }]`;
const builder = (image: string, fields = '', volume = '') =>
  `containers:\n- { name: b, image: "${image}", ${fields} volumeMounts: [{ name: v, mountPath: ${volume} }] }\n`;
const container = (fields: string) => `containers:\n- { name: c, image: "a:1", ${fields} }\n`;

const cases: Readonly<Record<string, readonly DetectorCase[]>> = {
  R02: [
    { name: '/var/run/docker.sock', spec: socketAt('/var/run/docker.sock'), says: [/Whoever/] },
    { name: '/run/docker.sock', spec: socketAt('/run/docker.sock'), says: [/Trivy KSV-0006.*only$/] },
    { name: 'another', spec: socketAt('/run/system-docker.sock'), says: [/system-docker/] },
    {
      name: 'nobody mounts it',
      spec: socketAt('/run/docker.sock').replace('name: s, mount', 'name: t, mount'),
      says: [],
    },
  ],
  R03: [
    ...[
      '/',
      '/run',
      '/var/run/',
      '/run/user/1000',
      '/run/buildkit',
      '/run/docker/containerd',
      '/run/cri-dockerd',
      '/var/run/crio/crio.sock',
    ].map((path) => ({
      name: path,
      spec: socketAt(path),
      says: [path.replace('/var/run', '/run').replace(/(.)\/$/, '$1')],
    })),
    { name: '/srv', spec: socketAt('/srv'), says: [] },
  ],
  R04: [
    {
      name: 'the container’s own group',
      spec: socketAt('/var/run/docker.sock', 'securityContext: { runAsUser: 1000, runAsGroup: 999 },'),
      says: ['group 999'],
    },
    {
      name: 'of root',
      spec: socketAt('/var/run/docker.sock', 'securityContext: { runAsUser: 0, runAsGroup: 999 },'),
      says: [],
    },
    {
      name: 'a group and a parent directory',
      spec: socketAt('/run', '', 'securityContext: { supplementalGroups: [999] }\n'),
      says: [/The user is 1000/],
    },
    {
      name: 'fsGroup',
      spec: socketAt('/run', '', 'securityContext: { fsGroup: 999 }\n'),
      says: [/The user is 1000/],
    },
    { name: 'no group', spec: socketAt('/var/run/docker.sock'), says: [] },
  ],
  R07: [
    {
      name: 'privileged',
      spec: 'containers:\n- { name: d, image: "docker:29-dind-rootless", securityContext: { privileged: true } }\n',
      says: [/ordinary user/],
    },
    {
      name: 'not privileged',
      spec: 'containers:\n- { name: d, image: "docker:29-dind-rootless" }\n',
      says: ['without privileged it does not start'],
    },
    {
      name: 'under Sysbox',
      spec: 'runtimeClassName: sysbox-runc\ncontainers:\n- { name: d, image: "docker:29-dind-rootless" }\n',
      says: [],
    },
  ],
  R08: [{ name: 'a parent directory', spec: socketAt('/run'), says: [/audit log/] }],
  R13: [
    { name: 'plain', spec: probed('', 'dockerd, "-Htcp://0.0.0.0:2375"'), says: ['container dind'] },
    {
      name: '--tls only',
      spec: probed('', 'dockerd, "-H=tcp://0.0.0.0:2376", --tls'),
      says: ['container dind'],
    },
    {
      name: 'an added host behind the entrypoint’s TLS',
      spec: probed('', '"--host=tcp://0.0.0.0:8989"'),
      says: [],
    },
    { name: 'no host is localhost', spec: probed('', 'dockerd, "--host=tcp://:2375"'), says: [] },
    {
      name: 'a daemon elsewhere',
      spec: container('env: [{ name: DOCKER_HOST, value: "tcp://dind.ci:2375" }]'),
      says: ['c calls tcp://dind.ci:2375'],
    },
    {
      name: 'with TLS',
      spec: container(
        'env: [{ name: DOCKER_HOST, value: "tcp://dind.ci:2376" }, { name: DOCKER_TLS_VERIFY, value: "1" }]',
      ),
      says: [],
    },
  ],
  R14: [
    { name: 'defaults', spec: probed('', '"--mtu=1400"'), says: ['0.0.0.0:2376 with TLS'] },
    {
      name: 'what the arguments name is not hidden',
      spec: probed('', '"--host=tcp://0.0.0.0:8989"'),
      says: ['0.0.0.0:2376 with TLS'],
    },
    { name: 'dockerd first', spec: probed(''), says: [] },
  ],
  R15: [
    {
      name: 'one client on a port',
      spec: dind('  args: [dockerd, "--host=tcp://127.0.0.1:2375"]\n'),
      answers: { ci: 'gitlab' },
      says: [],
    },
    {
      name: 'the agent of Jenkins counts',
      spec: dind('  args: [dockerd, "--host=tcp://127.0.0.1:2375"]\n'),
      answers: { ci: 'jenkins' },
      says: ['127.0.0.1:2375'],
    },
    {
      name: 'a Jenkinsfile shows it',
      spec: dind('  args: [dockerd, "--host=tcp://127.0.0.1:2375"]\n'),
      runs: "sh 'docker info'",
      says: ['127.0.0.1:2375'],
    },
    {
      name: 'the socket in a container that calls nothing',
      spec: pair(
        '',
        '',
        '',
        '- { name: maven, image: a, volumeMounts: [{ name: s, mountPath: /run/dind }] }\n',
      ),
      says: ['container maven holds the way to the daemon too'],
    },
    { name: 'the socket in one client', spec: pair('', '', '', '- { name: maven, image: a }\n'), says: [] },
  ],
  R18: [
    {
      name: 'a shell in args that runs the entrypoint',
      spec: probed('', 'sh, -c, "exec dockerd-entrypoint.sh dockerd"'),
      says: [],
    },
    { name: 'a shell in args that does not', spec: probed('', 'sh, -c, "exec dockerd"'), says: [/clean-up/] },
    {
      name: 'an image of somebody',
      spec: 'containers:\n- { name: d, image: "corp/engine:1", args: [dockerd] }\n',
      says: [],
    },
  ],
  R19: [
    {
      name: 'a claim at another data root',
      spec: data(
        'persistentVolumeClaim: { claimName: c }',
        '  args: [dockerd, --data-root=/data/docker]\n',
        '/data',
      ),
      says: ['a claim that another pod may mount'],
    },
  ],
  R20: [
    {
      name: 'a volume above the data root',
      spec: data('emptyDir: {}', '  args: [dockerd, --data-root=/data/docker]\n', '/data'),
      says: [],
    },
    {
      name: 'a volume at the usual place alone',
      spec: data('emptyDir: {}', '  args: [dockerd, --data-root=/data]\n'),
      says: ['nothing mounted at /data'],
    },
    {
      name: 'NFS',
      spec: data('nfs: { server: a, path: /x }'),
      says: ['a network file system at /var/lib/docker'],
    },
    {
      name: 'EFS',
      spec: data('csi: { driver: efs.csi.aws.com }'),
      says: ['a network file system at /var/lib/docker'],
    },
    { name: 'a disk by CSI', spec: data('csi: { driver: ebs.csi.aws.com }'), says: [] },
    {
      name: 'Kaniko has no store',
      spec: 'containers:\n- { name: k, image: "gcr.io/kaniko-project/executor:v1.23.2" }\n',
      says: [],
    },
    {
      name: 'Buildah of an ordinary user',
      spec: `${builder('quay.io/containers/buildah:v1.43.2', 'securityContext: { runAsUser: 1000 },', '/home/build/.local/share/containers')}volumes: [{ name: v, emptyDir: {} }]`,
      says: [],
    },
    {
      name: 'a client of a builder elsewhere',
      spec: container(
        'command: [sleep], env: [{ name: BUILDKIT_HOST, value: "tcp://buildkitd:1234" }]',
      ).replace('a:1', 'moby/buildkit:v0.32.2'),
      says: [],
    },
    {
      name: 'BuildKit without a volume',
      spec: 'containers:\n- { name: b, image: "moby/buildkit:v0.32.2-rootless" }\n',
      says: ['nothing mounted at /home/user/.local/share/buildkit'],
    },
    {
      name: 'rootful BuildKit',
      spec: 'containers:\n- { name: b, image: "moby/buildkit:v0.32.2" }\n',
      says: ['nothing mounted at /var/lib/buildkit'],
    },
  ],
  R22: [
    { name: 'mounted', spec: socketAt('/tmp/x'), says: [/World-writable/] },
    { name: 'not mounted', spec: socketAt('/tmp/x').replace('name: s, mount', 'name: t, mount'), says: [] },
    { name: 'another name', spec: socketAt('/tmpfoo'), says: [] },
  ],
  R25: [
    {
      name: 'layers in memory',
      spec: data(
        'emptyDir: { medium: Memory, sizeLimit: 1Gi }',
        '  resources: { limits: { ephemeral-storage: 1Gi } }\n',
      ),
      says: ['layers count as memory'],
    },
    {
      name: 'layers in memory, with both limits',
      spec: data(
        'emptyDir: { medium: Memory, sizeLimit: 1Gi }',
        '  resources: { limits: { ephemeral-storage: 1Gi, memory: 2Gi } }\n',
      ),
      says: [],
    },
    {
      name: 'layers in memory without a size',
      spec: data(
        'emptyDir: { medium: Memory }',
        '  resources: { limits: { ephemeral-storage: 1Gi, memory: 2Gi } }\n',
      ),
      says: ['layers count as memory'],
    },
    {
      name: 'no size',
      spec: data('emptyDir: {}', '  resources: { limits: { ephemeral-storage: 1Gi } }\n'),
      says: ['no sizeLimit'],
    },
    {
      name: 'both limits',
      spec: data('emptyDir: { sizeLimit: 1Gi }', '  resources: { limits: { ephemeral-storage: 1Gi } }\n'),
      says: [],
    },
    {
      name: 'the node’s socket',
      spec: socketAt('/var/run/docker.sock'),
      says: [/no limit of this pod reaches/],
    },
  ],
  R26: [
    ...[
      "sh 'docker run --rm -v $WORKSPACE:/w alpine ls'",
      'sh "docker run --rm --volume ${env.WORKSPACE}:/w alpine ls"',
      "sh '''docker run --rm \\\\\n  -v \"$PWD\":/w alpine'''",
      "docker.image('maven:3').inside { sh 'mvn verify' }",
    ].map((runs) => ({
      name: runs,
      spec: socketAt('/var/run/docker.sock'),
      runs,
      says: [/empty directory/],
    })),
    { name: 'no mount', spec: socketAt('/var/run/docker.sock'), runs: "sh 'docker build .'", says: [] },
    {
      name: 'a comment',
      spec: socketAt('/var/run/docker.sock'),
      runs: '// docker run -v $WORKSPACE:/w alpine',
      says: [],
    },
    { name: 'a daemon of the pod', spec: pair('', ''), runs: "sh 'docker run -v $WORKSPACE:/w a'", says: [] },
  ],
  R27: [
    {
      name: 'Jenkins, a native sidecar without the workspace',
      spec: pair('', '', '  restartPolicy: Always\n', '', 'initContainers'),
      answers: jenkins,
      says: ['/home/jenkins/agent is missing in dind'],
    },
    {
      name: 'Jenkins mounts it into plain containers',
      spec: pair(
        '',
        '',
        '',
        '- { name: jnlp, image: a, volumeMounts: [{ name: workspace-volume, mountPath: /home/jenkins/agent }] }\n',
      ),
      answers: jenkins,
      says: [],
    },
    {
      name: 'at the working directory of each',
      spec: pair('', '', '  workingDir: /data\n'),
      answers: jenkins,
      says: ['/home/jenkins/agent is missing in dind'],
    },
    {
      name: 'a checkout that only the client has',
      spec: pair('', src('/src')),
      answers: plain,
      says: ['/src is missing in dind'],
    },
    {
      name: 'a cache that only the client has',
      spec: pair('', src('/root/.m2/repository')),
      answers: plain,
      says: ['/root/.m2/repository is missing in dind'],
    },
    {
      name: 'both, one with a slash',
      spec: pair(src('/workspace/'), src('/workspace')),
      answers: plain,
      says: [],
    },
    {
      name: 'at another path',
      spec: pair(src('/a'), src('/b')),
      answers: plain,
      says: ['/b is missing in dind'],
    },
    {
      name: 'keys and logins are not shared',
      spec: pair('', `${src('/run/ssh')}, { name: k, mountPath: /home/u/.docker }`),
      answers: plain,
      says: [],
    },
    {
      name: 'a tool that calls no daemon',
      spec: pair('', '', '', `- { name: node, image: a, volumeMounts: [${src('/src').slice(2)}] }\n`),
      answers: plain,
      says: [],
    },
    {
      name: 'no docker run -v',
      spec: pair('', src('/src')),
      answers: { ...plain, workspace: 'none' },
      says: [],
    },
  ],
  R33: [
    { name: 'no probe', spec: probed(''), answers: jenkins, says: ['no startup probe'] },
    { name: 'a good probe', spec: probed(`  startupProbe: { ${info} }\n`), answers: jenkins, says: [] },
    {
      name: 'in a plain container, not Jenkins',
      spec: probed(`  startupProbe: { ${info} }\n`),
      answers: plain,
      says: [/holds back no other one/],
    },
    {
      name: 'in a plain container, CI unknown',
      spec: probed(`  startupProbe: { ${info} }\n`),
      says: [/holds back no other one/],
    },
    {
      name: 'and somebody waits',
      spec: `${probed(`  startupProbe: { ${info} }\n`)}- { name: c, image: a, command: [sh, -c, "until docker info; do sleep 1; done; make"] }\n`,
      answers: plain,
      says: [],
    },
    {
      name: 'a native sidecar',
      spec: pair(
        '',
        '',
        `  restartPolicy: Always\n  env: [{ name: DOCKER_HOST, value: "unix:///run/dind/docker.sock" }]\n  startupProbe: { ${info} }\n`,
        '',
        'initContainers',
      ),
      answers: plain,
      says: [],
    },
    {
      name: 'a native sidecar with a readiness probe',
      spec: pair(
        '',
        '',
        `  restartPolicy: Always\n  env: [{ name: DOCKER_HOST, value: "unix:///run/dind/docker.sock" }]\n  readinessProbe: { ${info} }\n`,
        '',
        'initContainers',
      ),
      answers: plain,
      says: [/only a startup probe/],
    },
    {
      name: 'a readiness probe never gives up',
      spec: probed(`  readinessProbe: { ${info}, periodSeconds: 2 }\n`),
      answers: jenkins,
      says: [],
    },
    {
      name: 'a startup probe does',
      spec: probed(`  startupProbe: { ${info}, periodSeconds: 2 }\n`),
      answers: jenkins,
      says: ['gives up after 6 s'],
    },
    {
      name: 'one second',
      spec: probed('  startupProbe: { exec: { command: [docker, info] } }\n'),
      answers: jenkins,
      says: ['one second is too short for docker info'],
    },
    {
      name: 'a file, then docker info',
      spec: probed(
        '  startupProbe: { exec: { command: [sh, -c, "test -S /x && docker info"] }, timeoutSeconds: 10 }\n',
      ),
      answers: jenkins,
      says: [],
    },
    {
      name: 'a file',
      spec: probed('  startupProbe: { exec: { command: [sh, -c, "test -S /x"] }, timeoutSeconds: 10 }\n'),
      answers: jenkins,
      says: ['the file exists before the daemon answers'],
    },
    {
      name: 'the usual socket, where nobody listens',
      spec: probed(`  startupProbe: { ${info} }\n`, 'dockerd, "--host=unix:///run/dind/docker.sock"'),
      answers: jenkins,
      says: [/DOCKER_HOST is not set/],
    },
    {
      name: 'another socket, where nobody listens',
      spec: probed(
        `  startupProbe: { ${info} }\n`,
        'dockerd',
        '  env: [{ name: DOCKER_HOST, value: "unix:///x" }]\n',
      ),
      answers: jenkins,
      says: ['docker info asks unix:///x, where nobody listens'],
    },
    {
      name: 'the name of a port',
      spec: probed(
        '  ports: [{ name: docker, containerPort: 2375 }]\n  startupProbe: { tcpSocket: { port: docker } }\n',
      ),
      answers: jenkins,
      says: ['an open port does not mean that the daemon serves'],
    },
    {
      name: 'no name of a port',
      spec: probed('  startupProbe: { tcpSocket: { port: docker } }\n'),
      answers: jenkins,
      says: ['docker is no port number'],
    },
    {
      name: 'a bad port beside a good probe',
      spec: probed(
        `  startupProbe: { ${info} }\n  readinessProbe: { tcpSocket: { port: "tcp://localhost:8989" } }\n`,
      ),
      answers: jenkins,
      says: ['tcp://localhost:8989 is no port number'],
    },
    {
      name: 'in a liveness probe',
      spec: probed(
        `  startupProbe: { ${info} }\n  livenessProbe: { httpGet: { port: "tcp://localhost:8989" } }\n`,
      ),
      answers: jenkins,
      says: ['tcp://localhost:8989 is no port number'],
    },
    {
      name: 'over the network, to loopback',
      spec: probed(
        '  startupProbe: { httpGet: { path: /_ping, port: 2375 } }\n',
        'dockerd, "--host=tcp://127.0.0.1:2375", --tls=false',
      ),
      answers: jenkins,
      says: [/loopback alone/],
    },
  ],
  R37: [
    { name: 'limits alone', spec: probed('  resources: { limits: { cpu: "2", memory: 4Gi } }\n'), says: [] },
    { name: 'no cpu', spec: probed('  resources: { limits: { memory: 4Gi } }\n'), says: ['container dind'] },
    { name: 'the node’s socket', spec: socketAt('/run'), says: [/limits of this pod do not reach/] },
  ],
  R41: [
    {
      name: 'projected',
      spec: `${builder('gcr.io/kaniko-project/executor:v1', '', '/kaniko/.docker')}volumes: [{ name: v, projected: { sources: [{ secret: { name: r, items: [{ key: .dockerconfigjson, path: config.json }] } }] } }]`,
      says: [/token that pushes/],
    },
    {
      name: 'a whole Secret where logins lie',
      spec: `${builder('gcr.io/kaniko-project/executor:v1', '', '/kaniko/.docker/')}volumes: [{ name: v, secret: { secretName: r } }]`,
      says: [/token that pushes/],
    },
    {
      name: 'a whole Secret elsewhere',
      spec: `${builder('gcr.io/kaniko-project/executor:v1', '', '/etc/tls')}volumes: [{ name: v, secret: { secretName: r } }]`,
      says: [],
    },
    {
      name: 'a build argument',
      spec: container(''),
      runs: "sh 'docker build --build-arg NPM_TOKEN=$T .'",
      says: ['--build-arg NPM_TOKEN in the pipeline'],
    },
    {
      name: 'another argument',
      spec: container(''),
      runs: "sh 'docker build --build-arg VERSION=1 .'",
      says: [],
    },
  ],
  R47: [
    {
      name: 'capabilities',
      spec: container('securityContext: { capabilities: { add: [CAP_SETUID, SETGID, CHOWN] } }'),
      says: ['adds SETUID, SETGID'],
    },
    {
      name: 'of newuidmap, where no program may gain rights',
      spec: container(
        'securityContext: { allowPrivilegeEscalation: false, capabilities: { add: [SETUID, SETGID, CHOWN] } }',
      ),
      says: [],
    },
    {
      name: 'a builder that buildx keeps',
      spec: container('env: [{ name: BUILDX_BUILDER, value: b }]').replace('a:1', 'docker:29.7.2-cli'),
      says: [/buildx keeps/],
    },
    {
      name: 'a builder elsewhere, without a token for the cluster',
      spec: `automountServiceAccountToken: false\n${container('env: [{ name: BUILDX_BUILDER, value: b }]').replace('a:1', 'docker:29.7.2-cli')}`,
      says: [],
    },
    {
      name: 'a Docker daemon of its own',
      spec: container(
        'env: [{ name: BUILDX_BUILDER, value: b }, { name: DOCKER_HOST, value: "tcp://localhost:2376" }]',
      ).replace('a:1', 'docker:29.7.2-cli'),
      says: [],
    },
    {
      name: 'more than that, whatever programs may gain',
      spec: container(
        'securityContext: { allowPrivilegeEscalation: false, capabilities: { add: [SETUID, SYS_ADMIN] } }',
      ),
      says: ['adds SYS_ADMIN'],
    },
    {
      name: 'another capability',
      spec: container('securityContext: { capabilities: { add: [CHOWN] } }'),
      says: [],
    },
  ],
  R51: [
    ...['kata-qemu', 'gvisor', 'sysbox-runc'].map((name) => ({
      name,
      spec: `runtimeClassName: ${name}\n${probed('  securityContext: { privileged: true }\n')}`,
      says: [],
    })),
    {
      name: 'nvidia',
      spec: `runtimeClassName: nvidia\n${probed('  securityContext: { privileged: true }\n')}`,
      says: [/outside the pod/],
    },
  ],
};

describeDetectors(cases);

describe('closed is said only of what was looked at', () => {
  const socket = socketAt('/var/run/docker.sock');

  it('not of a layer store that the pod does not have', () => {
    for (const label of ['R19', 'R20', 'R25', 'R37'])
      expect(closedIn(reportOn(pastedPod(socket)))).not.toContain(label);
  });

  it('not of what a pipeline decides, without a pipeline', () => {
    for (const label of ['R23', 'R26', 'R41'])
      expect(closedIn(reportOn(pastedPod(socket)))).not.toContain(label);
    const whole = closedIn(reportOn(jenkinsfile(pastedPod(socket), "sh 'docker build .'")));
    expect(whole).toEqual(expect.arrayContaining(['R26', 'R41']));
  });

  it('not of a daemon that nobody waits for', () => {
    const spec = probed(`  startupProbe: { ${info} }\n`);
    expect(closedIn(reportOn(pastedPod(spec), plain))).not.toContain('R33');
    expect(closedIn(reportOn(pastedPod(spec), jenkins))).toContain('R33');
  });
});

describe('which approach it is', () => {
  it.each<[string, string, string | null]>([
    [
      'a privileged builder',
      'containers:\n- { name: b, image: "moby/buildkit:v0.25.1", securityContext: { privileged: true } }\n',
      null,
    ],
    ['a rootful builder', 'containers:\n- { name: b, image: "moby/buildkit:v0.25.1" }\n', null],
    [
      'a client of a builder elsewhere',
      'containers:\n- { name: b, image: "moby/buildkit:v0.25.1", command: [sleep], env: [{ name: BUILDKIT_HOST, value: "tcp://b:1" }] }\n',
      'buildkit-service',
    ],
    [
      'a client of a builder elsewhere, with a key',
      'containers:\n- { name: b, image: a, command: [buildctl, --addr, "tcp://b:1", build], volumeMounts: [{ name: k, mountPath: /k }] }\nvolumes: [{ name: k, secret: { secretName: k } }]\n',
      'buildkit-service/mtls',
    ],
    [
      'a client of a builder in the same pod',
      'containers:\n- { name: b, image: a, env: [{ name: BUILDKIT_HOST, value: "unix:///run/b.sock" }] }\n',
      null,
    ],
    [
      'a builder that serves others',
      'containers:\n- { name: b, image: "moby/buildkit:v0.25.1-rootless", args: [--addr, "tcp://0.0.0.0:1234"] }\n',
      'buildkit-service',
    ],
    [
      'a privileged builder in a user namespace',
      'hostUsers: false\ncontainers:\n- { name: b, image: "moby/buildkit:v0.25.1", securityContext: { privileged: true } }\n',
      'buildkit-userns/daemonless',
    ],
    [
      'the docker CLI for a builder of buildx',
      'containers:\n- { name: b, image: "docker:29-cli", env: [{ name: BUILDX_BUILDER, value: kube }] }\n',
      'buildkit-service/buildx-driver',
    ],
    ['the docker CLI without a builder', 'containers:\n- { name: b, image: "docker:29-cli" }\n', null],
    [
      'Buildah',
      'containers:\n- { name: b, image: "quay.io/buildah/stable:v1.43.2" }\n',
      'buildah-rootless/chroot',
    ],
    [
      'Buildah in a user namespace',
      'hostUsers: false\ncontainers:\n- { name: b, image: "quay.io/buildah/stable:v1.43.2" }\n',
      'buildah-rootless/userns',
    ],
    [
      'privileged Buildah',
      'containers:\n- { name: b, image: "quay.io/buildah/stable", securityContext: { privileged: true } }\n',
      null,
    ],
    [
      'Kaniko of the fork',
      'containers:\n- { name: b, image: "ghcr.io/osscontainertools/kaniko:v1.28.3-debug" }\n',
      'kaniko-fork/default',
    ],
    [
      'the archived Kaniko',
      'containers:\n- { name: b, image: "gcr.io/kaniko-project/executor:v1.23.2" }\n',
      'kaniko-fork',
    ],
    [
      'unconfined for the whole pod',
      'securityContext: { seccompProfile: { type: Unconfined } }\ncontainers:\n- { name: b, image: "moby/buildkit:v0.25.1-rootless" }\n',
      'buildkit-rootless/unconfined',
    ],
    [
      'a rootless builder',
      'containers:\n- { name: b, image: "moby/buildkit:v0.25.1-rootless" }\n',
      'buildkit-rootless/default-profiles',
    ],
    [
      'a runner that shares /var/run',
      'containers:\n- { name: runner, image: a, volumeMounts: [{ name: s, mountPath: /var/run }] }\n- { name: dind, image: "docker:29-dind", args: [dockerd, "--host=unix:///var/run/docker.sock"], volumeMounts: [{ name: s, mountPath: /var/run }] }\nvolumes: [{ name: s, emptyDir: {} }]',
      'dind-sidecar/unix',
    ],
    [
      'a daemon alone',
      'containers:\n- { name: d, image: "docker:29-dind" }\n',
      'dind-same-container/default',
    ],
  ])('%s', (_, spec, approach) => {
    expect(reportOn(pastedPod(spec)).approach).toBe(approach);
  });
});

describe('the pod of a StatefulSet', () => {
  const set = (claims: string, mount: string) => `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: b }
spec:
  template:
    spec:
      containers:
        - name: b
          image: moby/buildkit:v0.32.2-rootless
          volumeMounts: [{ name: ${mount}, mountPath: /home/user/.local/share/buildkit }]
  ${claims}
`;
  const found = (text: string) => inspectText(text).findings.map(({ risk }) => risk);
  const risk = 'nested-overlay-storage-driver';

  it('has a disk of its own where the set gives it a claim, and shares it with nobody', () => {
    const text = set('volumeClaimTemplates: [{ metadata: { name: state } }]', 'state');
    expect(found(text)).not.toContain(risk);
    expect(found(text)).not.toContain('shared-docker-data-root');
  });

  it('has none where the claim has another name, or is no claim', () => {
    expect(found(set('volumeClaimTemplates: [{ metadata: { name: other } }]', 'state'))).toContain(risk);
    for (const claims of ['x', '{}', '[1, null]', '[{ metadata: 1 }]', '[{ metadata: { name: [] } }]'])
      expect(found(set(`volumeClaimTemplates: ${claims}`, 'state'))).toContain(risk);
  });
});
