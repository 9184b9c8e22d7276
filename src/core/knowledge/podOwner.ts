import type { Inspected } from '../model/risk';
import { workingContainers } from './podFacts';

/** Whether a pod belongs to an object of this kind, such as a Job. */
export const isOwnedBy = ({ pod }: Inspected, kind: string): boolean =>
  (pod.pod.metadata?.ownerReferences ?? []).some((owner) => owner.kind === kind);

/** Containers in which nothing runs but a daemon or a builder: a pod of these alone serves others. */
export const servesOthers = (subject: Inspected): boolean =>
  subject.ci !== 'jenkins' &&
  subject.pod.containers.every((view) => workingContainers(subject).includes(view));
