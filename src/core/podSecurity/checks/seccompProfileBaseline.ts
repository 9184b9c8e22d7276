import { childPath } from '../../model/path';
import type { PodSecurityCheck, Refusal } from '../check';
import { text } from '../checkedPod';
import type { CheckedPod } from '../checkedPod';
import { plural, sortedSet } from '../wording';
import { forbiddenSeccompProfiles } from './seccomp';

/** The field came with 1.19; older policy versions read the annotations. */
const fieldSince = 19;
const podAnnotation = 'seccomp.security.alpha.kubernetes.io/pod';
const containerAnnotation = 'container.seccomp.security.alpha.kubernetes.io/';

const allowedAnnotation = (value: string): boolean =>
  value === 'runtime/default' || value === 'docker/default' || value.startsWith('localhost/');

function forbiddenAnnotations(pod: CheckedPod): Refusal | undefined {
  const keys = [podAnnotation, ...pod.containers.map(({ name }) => `${containerAnnotation}${name}`)];
  const bad = sortedSet(keys).filter((key) => {
    const value = pod.annotations[key];
    return typeof value === 'string' && !allowedAnnotation(value);
  });
  if (bad.length === 0) return undefined;
  const shown = bad.map((key) => `${key}=${JSON.stringify(text(pod.annotations[key]))}`);
  return {
    detail: `forbidden ${plural('annotation', 'annotations', bad.length)} ${shown.join(', ')}`,
    paths: bad.map((key) => childPath('/metadata/annotations', key)),
  };
}

/** Where a seccomp profile is named, it is the runtime's default or a file on the node. */
export const seccompProfileBaseline: PodSecurityCheck = {
  id: 'seccompProfile_baseline',
  level: 'baseline',
  since: 0,
  reason: 'seccompProfile',
  refuses: (pod, minor) => (minor < fieldSince ? forbiddenAnnotations(pod) : forbiddenSeccompProfiles(pod)),
};
