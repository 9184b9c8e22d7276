import type { Detector, Hit, Inspected, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { ciSystems } from '../ciSystems';
import { at, lastingField } from '../podFacts';

/** Where CI systems put the checkout; the runner of GitHub uses `_work` (source `arc-sidecar`). */
const folders: readonly string[] = [
  ...new Set([...Object.values(ciSystems).map(({ workspacePath }) => workspacePath), '/home/runner/_work']),
];

const isWorkspace = (mountPath: string): boolean =>
  folders.some((folder) => mountPath === folder || mountPath.startsWith(`${folder}/`));

/** Jenkins puts a volume of its own in the place of one with this name (source `jenkins-workspace-volume`). */
const isReplaced = ({ ci }: Inspected, name: string): boolean =>
  ci === 'jenkins' && name === ciSystems.jenkins.workspaceVolume;

const inPod = (subject: Inspected): Hit[] =>
  subject.pod.volumes.flatMap((volume) => {
    const field = lastingField(volume);
    const { name } = volume.volume;
    const isShared = subject.pod.containers.some((view) =>
      view.mounts.some(
        (mount) => mount.name === name && mount.readOnly !== true && isWorkspace(mount.mountPath),
      ),
    );
    return field === undefined || !isShared || isReplaced(subject, name)
      ? []
      : [{ path: at(volume.path, field), message: 'another agent may mount the same workspace' }];
  });

/** The option of the Jenkins plugin that gives every agent of a template one volume. */
const inPipeline = ({ pipeline }: Inspected): Hit[] => {
  const option = /\b(persistentVolumeClaim|nfs|hostPath)WorkspaceVolume\b/.exec(pipeline ?? '')?.[0];
  return option === undefined ? [] : [{ path: '/spec', message: `${option} in the pipeline` }];
};

const detect: Detector = (subject) => [...inPod(subject), ...inPipeline(subject)];

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'One job changes the checkout, the scripts and the results of another between its steps.',
  closed: 'The workspace belongs to one agent',
  fromPipeline: true,
  approaches: ['dind-same-container', 'docker-socket', 'dind-sidecar', 'buildkit-rootless'],
  mitigations: ['workspace-of-one'],
  checkers: { kubescape: ['C-0257'], only: 'that a workload has a claim' },
  sources: cite('jenkins-workspace-volume', 'jenkins-k8s-plugin', 'owasp-cicd'),
  confidence: 'medium',
};

export const check: RiskCheck = { detect, facts };
