import type { Detector, Inspected, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { envValue } from '../docker/environment';
import { callsScripts, dockerCommands, valuesOf, type DockerCommand } from '../docker/pipeline';
import { at, isDockerSocket, nodeSockets } from '../podFacts';

const isFixed = (text: string): boolean => text !== '' && !/[$`]/.test(text);

/** A port of the node that a run asks for: not the one of the container alone, which Docker then chooses. */
const fixedPort = /^(?:[^$]*:)?([1-9]\d*):\d+(?:\/\w+)?$/;

function ofRun(command: DockerCommand): string[] {
  const ports = valuesOf(command, '-p', '--publish').flatMap((value) => fixedPort.exec(value)?.[1] ?? []);
  return [
    ...valuesOf(command, '--name')
      .filter(isFixed)
      .map((name) => `every job calls its container ${name}`),
    ...ports.map((port) => `every job takes port ${port} of the node`),
  ];
}

/** What is pushed at once is not looked up by its name again. */
function ofBuild(command: DockerCommand): string[] {
  if (valuesOf(command, '--push', '--output', '-o').length > 0) return [];
  return valuesOf(command, '-t', '--tag')
    .filter(isFixed)
    .map((tag) => `every job calls its image ${tag}`);
}

const namesProject = (subject: Inspected): boolean =>
  (subject.pipeline ?? '').includes('COMPOSE_PROJECT_NAME') ||
  subject.pod.containers.some((view) => envValue(view.container, 'COMPOSE_PROJECT_NAME') !== undefined);

function ofCompose(subject: Inspected, command: DockerCommand): string[] {
  const names = valuesOf(command, '-p', '--project-name');
  if (names.length > 0) return names.filter(isFixed).map((name) => `every job calls its project ${name}`);
  const starts = /^(up|run|create|start|build)$/.test(command.rest[0] ?? '');
  return !starts || namesProject(subject)
    ? []
    : ['docker compose calls its project after the directory, the same in every build of a job'];
}

const collisions = (subject: Inspected): string[] =>
  dockerCommands(subject).flatMap((command) => {
    if (command.does === 'run') return ofRun(command);
    return command.does === 'build' ? ofBuild(command) : ofCompose(subject, command);
  });

const detect: Detector = (subject) => {
  const [socket] = nodeSockets(subject).filter(isDockerSocket);
  if (!socket) return [];
  return [...new Set(collisions(subject))].map((message) => ({ path: at(socket.path, 'hostPath'), message }));
};

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'Two jobs on one node fail on a name, or one quietly takes what the other made.',
  closed: 'Names, ports and projects differ from job to job',
  fromPipeline: true,
  approaches: ['docker-socket'],
  mitigations: ['names-per-job', 'leave-node-socket'],
  isUnsure: callsScripts,
  sources: cite('docker-run-names', 'compose-project-name'),
};

export const check: RiskCheck = { detect, facts };
