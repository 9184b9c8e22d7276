import type { Cited } from '../model/source';
import type { OptionId } from '../model/vocabulary';
import type { PodSecurityLevel } from '../model/podSecurity';
import { approachOf, refTitle, variantOf } from './approaches';
import { cite } from './cite';
import { placeholders } from './placeholders';
import { optionLabel } from './questions';

/** What one step of a migration does to the manifest. */
export type Move =
  | {
      readonly kind: 'replace';
      readonly was: string;
      readonly now: string;
      readonly jobs?: readonly OptionId<'jobs'>[];
    }
  | {
      readonly kind: 'take-over';
      readonly now: string;
      readonly beside: string;
      readonly jobs: readonly OptionId<'jobs'>[];
    }
  | { readonly kind: 'hand-over'; readonly was: string; readonly now: string }
  | { readonly kind: 'option'; readonly option: string; readonly value: string };

const jobWords = (jobs: readonly OptionId<'jobs'>[]): string =>
  jobs.map((job) => `“${optionLabel('jobs', job)}”`).join(', ');

const inTitle = (ref: string): string => variantOf(ref)?.variant.inTitle ?? ref;

/** A move in a few words. */
export function moveTitle(move: Move): string {
  switch (move.kind) {
    case 'replace': {
      const isVariant = approachOf(move.was) === approachOf(move.now) && !move.now.includes(',');
      const what = isVariant
        ? `${refTitle(move.now)}, in place of ${inTitle(move.was)}`
        : `${refTitle(move.now)} in place of ${refTitle(move.was)}`;
      return move.jobs === undefined ? what : `${what}, for ${jobWords(move.jobs)}`;
    }
    case 'take-over':
      return `${refTitle(move.now)} takes over ${jobWords(move.jobs)}`;
    case 'hand-over':
      return `${refTitle(move.now)} does all jobs, ${refTitle(move.was)} goes`;
    case 'option':
      return `${move.option}: ${move.value}`;
  }
}

/** Why the step stands where it stands, in a sentence. */
export function moveWhy(move: Move): string {
  switch (move.kind) {
    case 'replace':
      return approachOf(move.was) === approachOf(move.now)
        ? 'One thing changes around the same tool: the commands of your pipelines stay as they are, or nearly so.'
        : 'The tool changes, and the pod with it. There is no pod in which both do these jobs: give the new one to one pipeline first, and to the others when it is green.';
    case 'take-over':
      return `${refTitle(move.beside)} does the rest as before, in the same pod: these jobs can move, and move back, while the others do not notice.`;
    case 'hand-over':
      return 'Nothing calls the old part any more, so its containers, volumes and rights go.';
    case 'option':
      return 'An option of the manifest, by itself: it can be taken back without the steps before it.';
  }
}

const namespace = placeholders.namespace.text;

const label = (level: PodSecurityLevel): string =>
  `--overwrite namespace ${namespace} pod-security.kubernetes.io/enforce=${level}`;

interface MigrationStepRecord extends Cited {
  readonly title: string;
  readonly why: string;
}

/** What a migration needs outside of the manifest: before the first step, or after the last one. */
export const migrationSteps = {
  admit: {
    title: 'Let the namespace admit what is on the way',
    why: 'A step on the way needs a level that is less strict than what you have. Who may create pods in the namespace has that level too, until the last step takes it back.',
    sources: cite('k8s-psa-labels'),
  },
  tighten: {
    title: 'Let the namespace refuse what is no longer needed',
    why: 'No step needs the old level any more. The first command changes nothing: it lists the pods that run and would be refused. The label acts on pods that are created after it, so running ones stay until they end.',
    sources: cite('k8s-psa-labels', 'k8s-psa-dry-run'),
  },
  cleanNode: {
    title: 'Clear what the node’s daemon kept',
    why: 'The kubelet neither sees nor removes what jobs started through the socket: containers, volumes and images stay on each node that ran them. The commands list them, on the node.',
    sources: cite('kubelet-foreign'),
  },
  removeObjects: {
    title: 'Remove what stood beside the old pod',
    why: 'No pod of the new manifest uses these objects. What they were allowed to do, they are still allowed to do until they go.',
    sources: cite('k8s-api'),
  },
  rotate: {
    title: 'Replace the credentials that jobs could read',
    why: 'Through the old way a job could become root on its node: it could read the node’s own credentials, the tokens of every pod there, and each registry login that lay on it. Whether one did, the manifest does not show. New ones end the doubt.',
    sources: cite('docker-socket-access', 'k8s-runtime-socket'),
  },
} as const satisfies Readonly<Record<string, MigrationStepRecord>>;

export type MigrationStepId = keyof typeof migrationSteps;

/** Commands for `admit`. */
export const admitCommands = (level: PodSecurityLevel): string[] => [`kubectl label ${label(level)}`];

/** Commands for `tighten`: first what it would refuse, then the label. */
export const tightenCommands = (level: PodSecurityLevel): string[] => [
  `kubectl label --dry-run=server ${label(level)}`,
  `kubectl label ${label(level)}`,
];

/** Commands for `cleanNode`: they only list. */
export const cleanNodeCommands: readonly string[] = [
  'docker container ls --all',
  'docker image ls',
  'docker volume ls',
];
