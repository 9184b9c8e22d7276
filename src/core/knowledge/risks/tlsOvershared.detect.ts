import type { DaemonView, Detector, Hit, Inspected, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { certificatePlaces, type CertificatePlaces } from '../docker/access';
import { envValue, parseHost } from '../docker/dockerd';
import { at, lastingField, otherContainers } from '../podFacts';

const words = { ca: 'the key of the certificate authority', server: 'the key of the server' } as const;

/** Whether a mount of a volume, or of a folder in it, shows a path of that volume. */
const shows = (subPath: string | undefined, path: string): boolean => {
  const folder = (subPath ?? '').replaceAll(/^\/+|\/+$/g, '');
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
};

/** Containers beside the daemon that hold keys which only the daemon needs. */
const held = (subject: Inspected, { makers }: CertificatePlaces): Hit[] =>
  otherContainers(subject).flatMap((view) => {
    const found = makers.find(({ name, path }) =>
      view.mounts.some(
        (mount) => mount.name === name && mount.subPathExpr === undefined && shows(mount.subPath, path),
      ),
    );
    return found
      ? [
          {
            path: at(view.path, 'volumeMounts', `[${found.name}]`),
            message: `container ${view.name} holds ${words[found.of]}`,
          },
        ]
      : [];
  });

/** Volumes with keys that stay when the pod goes. */
function lasting(subject: Inspected, { makers, client }: CertificatePlaces): Hit[] {
  const names = new Set([...makers, ...(client ? [client] : [])].map(({ name }) => name));
  return subject.pod.volumes.flatMap((volume) => {
    const field = names.has(volume.volume.name) ? lastingField(volume) : undefined;
    return field === undefined
      ? []
      : [
          {
            path: at(volume.path, field),
            message: 'the keys stay when the pod goes, and open the next daemon',
          },
        ];
  });
}

const ofDaemon = (subject: Inspected, daemon: DaemonView): Hit[] => {
  const places = certificatePlaces(daemon);
  return places ? [...held(subject, places), ...lasting(subject, places)] : [];
};

/** Clients that encrypt and do not look whom they talk to (source `docker-cli-env`). */
const unverified = (subject: Inspected): Hit[] =>
  subject.pod.containers.flatMap((view) => {
    const set = (name: string): boolean => (envValue(view.container, name) ?? '') !== '';
    const called = parseHost(envValue(view.container, 'DOCKER_HOST') ?? '', true);
    return called?.kind === 'tcp' && set('DOCKER_TLS') && !set('DOCKER_TLS_VERIFY')
      ? [
          {
            path: at(view.path, 'env', '[DOCKER_TLS]'),
            message: `container ${view.name} does not check whose certificate it gets`,
          },
        ]
      : [];
  });

const detect: Detector = (subject) => [
  ...subject.daemons.flatMap((daemon) => ofDaemon(subject, daemon)),
  ...unverified(subject),
];

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'Whoever holds the authority’s key makes keys for everybody, long after this pod.',
  closed: 'Clients get their own keys, and no others',
  approaches: ['dind-sidecar'],
  mitigations: ['only-client-keys', 'unix-socket'],
  sources: cite('dind-entrypoint', 'docker-image-docs', 'docker-cli-env', 'observed-node'),
};

export const check: RiskCheck = { detect, facts };
