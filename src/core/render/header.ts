import type { Placeholder, Plan } from '../model/plan';
import { refTitle, solutionOf } from '../knowledge/approaches';
import { knowledgeDate } from '../knowledge/knowledgeDate';
import { SUPPORTING } from '../knowledge/preparations';
import type { PodSecurityLevel } from '../model/podSecurity';
import { podSecurityOf } from './level';

/** The first comment: what made this text, when, for what, what to replace in it, and how to open it again. */
export function headerLines(
  plan: Plan,
  level: PodSecurityLevel,
  link: string | undefined,
  placeholders: readonly Placeholder[],
  part?: string,
): string[] {
  const title = refTitle(solutionOf(plan.refs));
  return [
    `Slipway ${knowledgeDate}: ${part === undefined ? '' : `${part} of `}${title}`,
    `Admitted at Pod Security level ${level}. Drawn for Kubernetes 1.${plan.minor}.`,
    ...(plan.blockedBy.length > 0 ? [`NOT FOR YOUR ANSWERS: ${plan.blockedBy.join(' ')}`] : []),
    ...placeholders.map(({ text, what }) => `Replace ${text}: ${what}`),
    ...(link === undefined ? [] : [link]),
  ];
}

/** The first comment of a file that has the pod, or what belongs to it, in the words of a CI system. */
export const fileHeader = (
  plan: Plan,
  part: string | undefined,
  placeholders: readonly Placeholder[],
  link: string | undefined,
): string[] => headerLines(plan, podSecurityOf(plan.pod, plan.minor), link, placeholders, part);

/** The first comment of the objects beside the pod: what was to be done before, and what to replace in them. */
export const supportingHeader = (plan: Plan, placeholders: readonly Placeholder[]): string[] => [
  `Slipway ${knowledgeDate}: what stands beside the pod of ${refTitle(solutionOf(plan.refs))}. Apply it once, not for every job.`,
  ...plan.preparations
    .filter(({ id }) => id !== SUPPORTING)
    .map(({ title }) => `To do once before: ${title}.`),
  ...placeholders.map(({ text, what }) => `Replace ${text}: ${what}`),
];
