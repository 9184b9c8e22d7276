import type { ContainerView } from '../../model/podView';
import type { DaemonView, Detector, Hit, Inspected, RiskFacts, RiskCheck } from '../../model/risk';
import type { SeverityByContext } from '../../model/severity';
import { cite } from '../cite';
import { clientsOf } from '../docker/access';
import { apiNumber, LOWEST_API, newestEngine, releaseOf } from '../docker/engineVersions';
import { envValue } from '../docker/environment';
import { dockerVersion, imageOf, isBefore, type Version } from '../docker/image';
import { at, holdsVolume, isDockerSocket } from '../podFacts';

type Known = Version | 'moving';

/** They talk today, since the CLI negotiates: what stands is that they are not kept together. */
const negotiated: SeverityByContext = { A: 'low', B: 'low', C: 'low', D: 'low' };

/** The version that a variable fixes, and the place of the variable. */
const fixedApi = (view: ContainerView): number | undefined =>
  apiNumber(envValue(view.container, 'DOCKER_API_VERSION'));

const apiPath = (view: ContainerView): string => at(view.path, 'env', '[DOCKER_API_VERSION]');

/** The oldest API that a daemon takes: its release says so, or DOCKER_MIN_API_VERSION (source `engine-api-versions`). */
function acceptedBy({ view }: DaemonView, version: Known): number {
  const told = apiNumber(envValue(view.container, 'DOCKER_MIN_API_VERSION'));
  return told === undefined ? releaseOf(version).accepts : Math.max(told, LOWEST_API);
}

/** Versions of 2017 to 2020 are a year and a month: 19.03. */
function nameOf(version: Known): string {
  if (version === 'moving') return 'of a tag that moves';
  const { major, minor } = version;
  if (minor === undefined) return String(major);
  return `${major}.${major >= 17 && major <= 20 ? String(minor).padStart(2, '0') : minor}`;
}

/** A tag that moves is the newest major today. */
const majorOf = (version: Known): number => (version === 'moving' ? newestEngine : version).major;

function between(client: ContainerView, daemon: DaemonView): Hit | undefined {
  const theirs = dockerVersion(imageOf(daemon.view));
  if (theirs === undefined) return undefined;
  const accepts = acceptedBy(daemon, theirs);
  const api = fixedApi(client);
  if (api !== undefined)
    return api < accepts
      ? {
          path: apiPath(client),
          message: `${client.name} asks for API 1.${api}, and the daemon takes 1.${accepts} at least`,
        }
      : undefined;
  const own = dockerVersion(imageOf(client));
  if (own === undefined) return undefined;
  const path = at(client.path, 'image');
  if (releaseOf(own).speaks < accepts)
    return {
      path,
      message: `the client ${nameOf(own)} is refused: the daemon ${nameOf(theirs)} takes API 1.${accepts} at least`,
    };
  const { asks } = releaseOf(own);
  if (releaseOf(theirs).speaks < asks)
    return {
      path,
      message: `the client ${nameOf(own)} asks for API 1.${asks}, and the daemon ${nameOf(theirs)} does not speak it`,
    };
  return majorOf(own) !== majorOf(theirs)
    ? {
        path,
        message: `the client ${nameOf(own)} beside the daemon ${nameOf(theirs)}: they talk today`,
        severity: negotiated,
      }
    : undefined;
}

/** Clients of the node’s engine, whose version no pod shows: those that a current engine refuses. */
function onNode(subject: Inspected): Hit[] {
  const sockets = subject.pod.volumes.filter(isDockerSocket).map(({ volume }) => volume.name);
  return subject.pod.containers
    .filter((view) => sockets.some((name) => holdsVolume(view, name)))
    .flatMap((view) => {
      const own = dockerVersion(imageOf(view));
      return own !== undefined && own !== 'moving' && isBefore(own, 19, 3)
        ? [
            {
              path: at(view.path, 'image'),
              message: `the client ${nameOf(own)} is refused as soon as the node has engine 29`,
            },
          ]
        : [];
    });
}

const detect: Detector = (subject) => [
  ...subject.daemons.flatMap((daemon) =>
    clientsOf(subject, daemon).flatMap((client) => between(client, daemon) ?? []),
  ),
  ...onNode(subject),
];

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'The engine refuses a client that is too old: “client version is too old”.',
  closed: 'Client and daemon are of one version',
  approaches: ['dind-same-container', 'docker-socket', 'dind-sidecar'],
  mitigations: ['same-docker-version'],
  sources: cite('engine-api-versions', 'docker-29-notes'),
};

export const check: RiskCheck = { detect, facts };
