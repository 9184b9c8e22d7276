import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { jobNotes } from './job';

/** Why each line is there, in whole sentences, and where that comes from. */
export const jobWhys: { readonly [N in keyof typeof jobNotes]: NoteText } = {
  job: {
    why: 'Start it with kubectl create --filename job.yaml, and follow it with kubectl logs --follow job/NAME --all-containers. The Job succeeds when the last container has ended well; the first one that fails ends the run.',
    sources: cite('k8s-jobs', 'k8s-init-containers'),
  },
  'job-name': {
    why: 'A Job runs once and cannot be changed. kubectl create adds a random ending to this name; kubectl apply wants a whole name and refuses this file.',
    sources: cite('k8s-jobs'),
  },
  'job-backoff': {
    why: 'By default a Job makes up to six new pods after a failure. A build that failed would push, and call the tests’ services, again.',
    sources: cite('k8s-jobs'),
  },
  'job-deadline': {
    why: 'After an hour the pod is ended and the Job counts as failed: a hanging pull or push does not hold the node for ever.',
    sources: cite('k8s-jobs'),
  },
  'job-ttl': {
    why: 'Without it Jobs and their pods stay until somebody deletes them. Copy the log before, if you need it longer.',
    sources: cite('k8s-jobs'),
  },
  'job-template': {
    why: 'The pod of the plan, with the steps as what its containers run.',
    sources: cite('k8s-jobs'),
  },
  'job-init': {
    why: 'Init containers run one after the other, and the next one starts only when the one before has ended well, or, where it is a native sidecar, has answered its startup probe. So the checkout comes first, then what serves, then every group of steps but the last, which is the container below.',
    sources: cite('k8s-init-containers', 'k8s-sidecars'),
  },
  'job-build-number': {
    why: 'Every run has a pod of another name. It has small letters, digits and hyphens only, so it is a legal tag.',
    sources: cite('k8s-downward-api'),
  },
};
