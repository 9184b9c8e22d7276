import type { EnvVar } from '../model/kubernetes';
import { noted, type Draft } from './draft';
import type { MountDraft, PlanInput, VolumeDraft } from './input';

/** How the daemon listens and how its clients find it: one record for each transport of the sidecar. */
export interface Transport {
  readonly daemon: {
    /** Words after the image's entrypoint. */
    readonly args: readonly Draft<string>[];
    readonly env: readonly Draft<EnvVar>[];
    readonly mounts: readonly MountDraft[];
  };
  readonly client: { readonly env: readonly Draft<EnvVar>[]; readonly mounts: readonly MountDraft[] };
  readonly testsEnv: readonly Draft<EnvVar>[];
  readonly volumes: readonly VolumeDraft[];
  readonly supplementalGroups?: Draft<readonly number[]>;
}

const DOCKER_GROUP = 2375;

/** In a sandbox with a kernel of its own a socket has to lie in the memory of that kernel, not on a disk of the node. */
const socketVolume = (input: PlanInput): VolumeDraft =>
  ['gvisor', 'kata'].includes(input.options['around'] ?? '')
    ? noted(
        { name: 'dind-socket', emptyDir: { medium: 'Memory', sizeLimit: '16Mi' } },
        'volume-socket-memory',
      )
    : noted({ name: 'dind-socket', emptyDir: { sizeLimit: '16Mi' } }, 'volume-socket');

/** A unix socket in a directory that only the daemon and its clients mount. */
function unix(input: PlanInput, directory: string, rootless: boolean): Transport {
  const url = `unix://${directory}/docker.sock`;
  const host = noted({ name: 'DOCKER_HOST', value: url }, 'env-docker-host-unix');
  return {
    daemon: {
      args: [
        noted('dockerd', 'args-dockerd'),
        noted(`--host=${url}`, 'args-host-unix'),
        noted(`--group=${DOCKER_GROUP}`, rootless ? 'args-group-rootless' : 'args-group'),
      ],
      env: [noted({ name: 'DOCKER_HOST', value: url }, 'env-docker-host-daemon')],
      mounts: [noted({ name: 'dind-socket', mountPath: directory }, 'mount-socket-daemon')],
    },
    client: {
      env: [host],
      mounts: [noted({ name: 'dind-socket', mountPath: directory }, 'mount-socket-client')],
    },
    testsEnv: [
      noted({ name: 'TESTCONTAINERS_HOST_OVERRIDE', value: 'localhost' }, 'env-testcontainers-host'),
      noted(
        { name: 'TESTCONTAINERS_DOCKER_SOCKET_OVERRIDE', value: `${directory}/docker.sock` },
        'env-testcontainers-socket',
      ),
    ],
    volumes: [socketVolume(input)],
    ...(!rootless && { supplementalGroups: noted([DOCKER_GROUP], 'supplemental-groups') }),
  };
}

function tls(): Transport {
  const certificates = { name: 'docker-certs', mountPath: '/certs/client' };
  return {
    daemon: {
      args: [],
      env: [noted({ name: 'DOCKER_TLS_CERTDIR', value: '/certs' }, 'env-tls-certdir')],
      mounts: [noted(certificates, 'mount-certs-daemon')],
    },
    client: {
      env: [
        noted({ name: 'DOCKER_HOST', value: 'tcp://localhost:2376' }, 'env-docker-host-tls'),
        noted({ name: 'DOCKER_TLS_VERIFY', value: '1' }, 'env-tls-verify'),
        noted({ name: 'DOCKER_CERT_PATH', value: '/certs/client' }, 'env-cert-path'),
      ],
      mounts: [noted({ ...certificates, readOnly: true }, 'mount-certs-client')],
    },
    testsEnv: [],
    volumes: [
      noted({ name: 'docker-certs', emptyDir: { medium: 'Memory', sizeLimit: '1Mi' } }, 'volume-certs'),
    ],
  };
}

function loopback(port: string): Transport {
  const url = `tcp://127.0.0.1:${port}`;
  return {
    daemon: {
      args: [
        noted('dockerd', 'args-dockerd'),
        noted('--host=unix:///var/run/docker.sock', 'args-host-own-socket'),
        noted(`--host=${url}`, 'args-host-loopback'),
        noted('--tls=false', 'args-tls-false'),
      ],
      env: [],
      mounts: [],
    },
    client: { env: [noted({ name: 'DOCKER_HOST', value: url }, 'env-docker-host-loopback')], mounts: [] },
    testsEnv: [],
    volumes: [],
  };
}

export function transportOf(input: PlanInput): Transport {
  switch (input.options['transport']) {
    case 'tls':
      return tls();
    case 'loopback':
      return loopback(input.options['port'] ?? '2375');
    case 'unix':
    case undefined:
    default:
      return input.options['image'] === 'rootless'
        ? unix(input, '/dind', true)
        : unix(input, '/run/dind', false);
  }
}
