import type { ContainerView } from '../../model/podView';
import type { DaemonView, Detector, Inspected, RiskFacts, RiskCheck } from '../../model/risk';
import type { SeverityByContext } from '../../model/severity';
import { cite } from '../cite';
import { startedPrograms, wordsOf } from '../docker/commandLine';
import { commandText, isJenkinsAgent } from '../podFacts';
import { isOwnedBy } from '../podOwner';

/** With a deadline the pod ends late and counts as failed, and does not stay for ever. */
const bounded: SeverityByContext = { A: 'low', B: 'low', C: 'low', D: 'low' };

/** A program that waits until somebody stops it. */
const waits = /(^|\/)(cat|tail|pause)$/;

/** Whether a container does its work and ends: it says what it runs, and that is no waiting. */
function endsItself(view: ContainerView): boolean {
  const { command, args } = wordsOf(view.container);
  const started = startedPrograms([...command, ...args]);
  // Words that begin with a flag are for a program of the image, of which nothing is known.
  const isNamed = started[0]?.program.startsWith('-') === false;
  return (
    isNamed &&
    !started.some(
      ({ program, args: words }) =>
        waits.test(program) || (/(^|\/)sleep$/.test(program) && /inf|\d{4,}|\d+d/.test(words.join(' '))),
    )
  );
}

/** Somebody ends the daemon: a script of the pod sends it a signal. */
const isStopped = (subject: Inspected): boolean =>
  subject.pod.containers.some((view) => /\b(pkill|killall|kill)\b/.test(commandText(view)));

/** The pod is to end when its work is done, and nothing else deletes it. */
function isToEnd(subject: Inspected, daemon: DaemonView): boolean {
  if (isOwnedBy(subject, 'Job')) return true;
  const { restartPolicy } = subject.pod.spec;
  return (
    subject.environment.possible.ci.includes('plain') &&
    (restartPolicy === 'Never' || restartPolicy === 'OnFailure') &&
    subject.pod.containers.some(
      (view) => view.list === 'containers' && view.path !== daemon.view.path && endsItself(view),
    )
  );
}

const detect: Detector = (subject) => {
  if (subject.ci === 'jenkins' || isStopped(subject)) return [];
  return subject.daemons
    .filter(({ view }) => view.list === 'containers')
    .filter((daemon) =>
      subject.pod.containers.some(
        (view) => view.list === 'containers' && view.path !== daemon.view.path && !isJenkinsAgent(view),
      ),
    )
    .filter((daemon) => isToEnd(subject, daemon))
    .map(({ view }) =>
      subject.pod.spec.activeDeadlineSeconds === undefined
        ? { path: view.path, message: `container ${view.name} goes on when the others have ended` }
        : {
            path: view.path,
            message: `container ${view.name} goes on until the deadline, and the pod counts as failed`,
            severity: bounded,
          },
    );
};

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'The client ends, dockerd does not, and the Job is never complete.',
  closed: 'The daemon ends with its client',
  fromCluster: true,
  approaches: ['dind-sidecar'],
  mitigations: ['native-sidecar', 'deadline'],
  sources: cite('observed-node', 'k8s-sidecars', 'k8s-pod-lifecycle'),
};

export const check: RiskCheck = { detect, facts };
