import { describe, expect, it } from 'vitest';
import type { OptionId } from '../model/vocabulary';
import { coversOf, variantOf } from '../knowledge/approaches';
import { baseWorld, isBlocked, planOf, type Combination } from './combinations';
import { podProblems } from './podProblems';
import { objectSchemas } from './schemas';
import { stepProblems } from './stepProblems';

const schemas = objectSchemas();
const wanted: readonly OptionId<'jobs'>[] = ['build-image', 'run-containers', 'testcontainers'];

const jobsOf = (ref: string) => wanted.filter((job) => coversOf(variantOf(ref)!.variant).includes(job));

const plainPlan = (ref: string) => {
  const workspace = ref.startsWith('docker-socket') ? 'none' : 'docker-run';
  const base = baseWorld(ref);
  const newer = { ...base, ci: 'jenkins', cache: 'shared', workspace, jobs: jobsOf(ref) };
  const older = { ...newer, kubernetes: '1.30' } as Combination['world'];
  const world = isBlocked(ref, older) ? (newer as Combination['world']) : older;
  return planOf({ ref, world, options: {} });
};

describe('the checks of law 1 notice', () => {
  it.each<[what: string, ref: string, from: string | RegExp, to: string]>([
    [
      'another socket',
      'dind-sidecar/unix',
      '--host=unix:///run/dind/docker',
      '--host=unix:///run/dind/other',
    ],
    ['no first word dockerd', 'dind-sidecar/unix', '"dockerd",', ''],
    ['an open port', 'dind-sidecar/unix', '"--group=2375"', '"--group=2375","--host=tcp://0.0.0.0:2375"'],
    ['another group', 'dind-sidecar/unix', '"supplementalGroups":[2375]', '"supplementalGroups":[2376]'],
    ['another port', 'dind-sidecar/loopback', 'tcp://127.0.0.1:2375","--tls', 'tcp://127.0.0.1:2376","--tls'],
    ['a plain port', 'dind-sidecar/loopback', 'tcp://127.0.0.1:2375","--tls', 'tcp://0.0.0.0:2375","--tls'],
    ['certificates off', 'dind-sidecar/tls', '"value":"/certs"', '"value":""'],
    ['the CA key shared', 'dind-sidecar/tls', '"mountPath":"/certs/client"}', '"mountPath":"/certs"}'],
    ['no verification', 'dind-sidecar/tls', /\{"name":"DOCKER_TLS_VERIFY","value":"1"\},/, ''],
    [
      'keys in the agent',
      'dind-sidecar/tls',
      /("name":"jnlp",.*?"volumeMounts":\[)/,
      '$1{"name":"docker-certs","mountPath":"/certs/client","readOnly":true},',
    ],
    ['another type of hostPath', 'docker-socket/default', '"type":"Socket"', '"type":"File"'],
    [
      'a socket that is elsewhere',
      'docker-socket/default',
      '"mountPath":"/var/run/docker.sock"',
      '"mountPath":"/x.sock"',
    ],
    [
      'a TCP probe',
      'dind-sidecar/loopback',
      '"exec":{"command":["docker","info"]}',
      '"tcpSocket":{"port":2375}',
    ],
    [
      'a port that is text',
      'dind-sidecar/loopback',
      '"exec":{"command":["docker","info"]}',
      '"tcpSocket":{"port":"tcp://localhost:2375"}',
    ],
    ['a hasty probe', 'dind-sidecar/unix', '"timeoutSeconds":10', '"timeoutSeconds":1'],
    ['no data volume', 'dind-sidecar/unix', '"mountPath":"/var/lib/docker"', '"mountPath":"/var/lib/other"'],
    [
      'the wrong data root',
      'dind-sidecar/rootless',
      '"mountPath":"/dind-data"',
      '"mountPath":"/home/rootless/.local/share/docker"',
    ],
    ['no privileges', 'dind-sidecar/unix', '"privileged":true', '"privileged":false'],
    [
      'no escalation',
      'dind-sidecar/unix',
      '"privileged":true,"allowPrivilegeEscalation":true',
      '"privileged":true,"allowPrivilegeEscalation":false',
    ],
    [
      'root where it must not be',
      'buildkit-rootless/unconfined',
      '"runAsUser":1000,"runAsGroup":1000,"runAsNonRoot":true',
      '"runAsUser":0,"runAsGroup":1000,"runAsNonRoot":true',
    ],
    ['no memory limit', 'dind-sidecar/unix', '"memory":"4Gi",', ''],
    [
      'a mount without volume',
      'dind-sidecar/unix',
      '{"name":"dind-data","emptyDir"',
      '{"name":"data","emptyDir"',
    ],
    [
      'volumes beyond the limits',
      'dind-sidecar/unix',
      '"ephemeral-storage":"24Gi"',
      '"ephemeral-storage":"4Gi"',
    ],
    ['a volume without limit', 'dind-sidecar/unix', '"emptyDir":{"sizeLimit":"20Gi"}', '"emptyDir":{}'],
    [
      'a token',
      'dind-sidecar/unix',
      '"automountServiceAccountToken":false',
      '"automountServiceAccountToken":true',
    ],
    ['an avoided version', 'dind-sidecar/unix', '29.7.2-dind', '29.7.0-dind'],
    ['two versions', 'dind-sidecar/unix', '29.7.2-cli', '29.9.0-cli'],
    ['a storage driver', 'dind-sidecar/unix', '"--group=2375"', '"--group=2375","--storage-driver=overlay2"'],
    [
      'the checkout elsewhere',
      'dind-sidecar/unix',
      /("name":"dind",.*?"mountPath":"\/home\/jenkins\/agent)"/,
      '$1/x"',
    ],
    [
      'no package cache',
      'dind-sidecar/unix',
      /("name":"dind",.*?),\{"name":"tool-cache","mountPath":"\/cache"\}/,
      '$1',
    ],
    ['no DNS label', 'dind-sidecar/unix', /docker-config/g, 'docker_config'],
    ['a number in env', 'dind-sidecar/tls', '"value":"1"', '"value":1'],
    [
      'a field that is too new',
      'dind-sidecar/unix',
      '"supplementalGroups"',
      '"supplementalGroupsPolicy":"Strict","supplementalGroups"',
    ],
    ['a field that is none', 'dind-sidecar/unix', '"restartPolicy"', '"restartpolicy"'],
    [
      'the socket in the agent',
      'dind-sidecar/unix',
      /("name":"jnlp",.*?"volumeMounts":\[)/,
      '$1{"name":"dind-socket","mountPath":"/run/dind"},',
    ],
    ['root on the node', 'buildkit-userns/daemonless', '"hostUsers":false,', ''],
    ['a user namespace too early', 'buildkit-userns/daemonless', '"hostUsers":false', '"hostUsers":true'],
    ['the image of another pod', 'buildkit-userns/daemonless', /(moby\/buildkit:v[\d.]+)/, '$1-rootless'],
    ['layers elsewhere', 'buildkit-userns/daemonless', '"/var/lib/buildkit"', '"/var/lib/other"'],
    [
      'one profile of two',
      'buildah-rootless/chroot',
      '"seccompProfile":{"type":"Unconfined"},"appArmor',
      '"appArmor',
    ],
    ['storage without rights', 'buildah-rootless/chroot', '"value":"vfs"', '"value":"overlay"'],
    ['copies without need', 'buildah-rootless/userns', '"value":"overlay"', '"value":"vfs"'],
    [
      'ids that do not fit',
      'buildah-rootless/userns',
      /("securityContext":\{"runAsUser":)1000(,"runAsGroup":1000,"runAsNonRoot":)true(,"allowPrivilegeEscalation":true)/,
      '$10$2false$3',
    ],
    [
      'layers of another user',
      'buildah-rootless/userns',
      '/home/build/.local/share/containers',
      '/var/lib/containers',
    ],
    ['a login on the disk', 'buildah-rootless/chroot', '"/docker-config/config.json"', '"/tmp/auth.json"'],
    ['no shell', 'kaniko-fork/default', '-debug', ''],
    [
      'no root',
      'kaniko-fork/default',
      '"runAsUser":0,"runAsGroup":0,"runAsNonRoot":false',
      '"runAsUser":1000,"runAsGroup":0,"runAsNonRoot":true',
    ],
    ['all capabilities', 'kaniko-fork/default', /("name":"kaniko".*?)"drop":\["ALL"\],/, '$1'],
    ['escalation', 'kaniko-fork/default', /("name":"kaniko".*?"allowPrivilegeEscalation":)false/, '$1true'],
    [
      'the key in the agent',
      'buildkit-service/mtls',
      /("name":"jnlp",.*?"volumeMounts":\[)/,
      '$1{"name":"client-certs","mountPath":"/k"},',
    ],
    [
      'a client that may gain rights',
      'buildkit-service/mtls',
      /("name":"buildctl".*?"allowPrivilegeEscalation":)false/,
      '$1true',
    ],
    ['an agent with a command', 'dind-sidecar/unix', '"name":"jnlp",', '"name":"jnlp","command":["cat"],'],
    ['no user namespace', 'dind-sidecar/userns', '"hostUsers":false,', ''],
    ['no SYS_PTRACE', 'dind-sidecar/userns', ',"SYS_PTRACE"', ''],
    ['a profile that forbids mounts', 'dind-sidecar/userns', '"Unconfined"', '"RuntimeDefault"'],
    ['masked paths', 'dind-sidecar/userns', '"procMount":"Unmasked",', ''],
    ['an ordinary handler', 'dind-sidecar/userns', '"runtimeClassName":"writable-cgroups",', ''],
    ['the node’s kernel', 'dind-sidecar/gvisor', '"runtimeClassName":"gvisor"', '"runtimeClassName":"runc"'],
    ['iptables in gVisor', 'dind-sidecar/gvisor', ' --iptables=false --ip6tables=false', ''],
    ['iptables off elsewhere', 'dind-sidecar/kata', '"--group=2375"', '"--group=2375","--iptables=false"'],
    [
      'a socket for each container',
      'dind-sidecar/gvisor',
      'dind-socket.share":"pod"',
      'dind-socket.share":"container"',
    ],
    ['layers on the file server', 'dind-sidecar/gvisor', 'dind-data.type":"tmpfs"', 'dind-data.type":"bind"'],
    [
      'layers on virtio-fs',
      'dind-sidecar/kata',
      '{"medium":"Memory","sizeLimit":"4Gi"}',
      '{"sizeLimit":"4Gi"}',
    ],
    ['more layers than memory', 'dind-sidecar/kata', '"sizeLimit":"4Gi"', '"sizeLimit":"5Gi"'],
    ['no rights in the machine', 'dind-sidecar/kata', '"privileged":true', '"privileged":false'],
    ['privileged in Sysbox', 'dind-sidecar/sysbox', '"runAsUser":0,', '"privileged":true,"runAsUser":0,'],
    ['Sysbox without its namespace', 'dind-sidecar/sysbox', '"hostUsers":false,', ''],
    ['a plugin that nobody asks', 'dind-sidecar/authz', ',"--authorization-plugin=opa-docker-authz"', ''],
    ['a plugin that is not there', 'dind-sidecar/authz', '"name":"authz"', '"name":"other"'],
    ['a policy that is not there', 'dind-sidecar/authz', '/policy/authz.rego', '/policy/other.rego'],
    ['a policy without an object', 'dind-sidecar/authz', '{"name":"ci-docker-policy"}', '{"name":"other"}'],
    ['a policy that allows', 'dind-sidecar/authz', 'default allow := false', 'default allow := true'],
    [
      'a policy that jobs can change',
      'dind-sidecar/authz',
      '"mountPath":"/policy","readOnly":true',
      '"mountPath":"/policy"',
    ],
    ['a native sidecar that is none', 'dind-sidecar/unix', '"containers":', '"initContainers":'],
  ])('%s', (_what, ref, from, to) => {
    const drawn = plainPlan(ref);
    expect(podProblems(drawn)).toEqual([]);
    const text = JSON.stringify(drawn.objects);
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    const objects = JSON.parse(broken) as typeof drawn.objects;
    const pod = objects[0] as typeof drawn.pod;
    const invalid = objects.flatMap((object) => schemas.flatMap((validate) => validate(object)));
    expect([...podProblems({ ...drawn, pod, objects }), ...invalid]).not.toEqual([]);
  });

  it.each<[what: string, ref: string, from: string | RegExp, to: string]>([
    ['a container that is not there', 'dind-sidecar/unix', '"container":"docker"', '"container":"client"'],
    [
      'a mount that only the client has',
      'dind-sidecar/unix',
      '--volume \\"$WORKSPACE\\":/src',
      '--volume /docker-config:/src',
    ],
    [
      'a mount of the node',
      'docker-socket/default',
      'docker run --rm',
      'docker run --rm --volume \\"$WORKSPACE\\":/src',
    ],
    ['an unknown image', 'dind-sidecar/unix', / maven:\S+/, ' maven:latest'],
    ['a login that stays', 'dind-sidecar/unix', 'docker logout', 'true'],
    ['a password on the command line', 'dind-sidecar/unix', '--password-stdin', '--password x'],
    ['a login that is not there', 'dind-sidecar/unix', '"needsRegistry":true', '"needsRegistry":false'],
    ['a cache that is not mounted', 'dind-sidecar/unix', 'local=/cache/m2', 'local=/cache-of-mine/m2'],
    ['a login of buildctl that stays', 'buildkit-userns/daemonless', 'rm -f ', 'true '],
    ['a login in the log', 'kaniko-fork/default', 'set +x; ', ''],
    ['a login of Buildah elsewhere', 'buildah-rootless/chroot', /\$REGISTRY_AUTH_FILE/g, '$HOME/auth.json'],
    ['no layers to cache', 'buildah-rootless/chroot', ' --layers', ''],
    ['a builder without a key', 'buildkit-service/mtls', / --tlskey \S+/, ''],
    ['a key that is not mounted', 'buildkit-service/mtls', '--tlskey /buildkit-certs', '--tlskey /certs'],
    ['another program', 'kaniko-fork/default', '/kaniko/executor', 'buildah build; /kaniko/executor'],
    [
      'a Docker daemon that is not there',
      'buildkit-service/buildx-driver',
      'docker buildx build --push',
      'docker build',
    ],
    ['a job that is not done', 'dind-sidecar/unix', /docker build(?:x build)?/, 'docker version'],
    [
      'a cache that the node cannot write',
      'docker-socket/default',
      'docker push',
      'docker push --cache-to type=registry,ref=x,mode=max',
    ],
  ])('in steps: %s', (_what, ref, from, to) => {
    const drawn = plainPlan(ref);
    const jobs = jobsOf(ref);
    expect(stepProblems(drawn, jobs)).toEqual([]);
    const text = JSON.stringify(drawn.steps);
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    expect(stepProblems({ ...drawn, steps: JSON.parse(broken) as typeof drawn.steps }, jobs)).not.toEqual([]);
  });
});
