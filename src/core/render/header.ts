import type { Placeholder, Plan } from '../model/plan';
import { refTitle, solutionOf } from '../knowledge/approaches';
import { knowledgeDate } from '../knowledge/knowledgeDate';
import { NAMESPACE, SUPPORTING } from '../knowledge/preparations';
import type { PodSecurityLevel } from '../model/podSecurity';
import { levelOf } from '../podSecurity/levelOf';

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
): string[] => headerLines(plan, levelOf(plan.pod, plan.minor), link, placeholders, part);

const isAround = ({ id }: Plan['preparations'][number]): boolean => id === SUPPORTING || id === NAMESPACE;

/** The first comment of what stands around the pod: what comes before and after it, and what to replace in it. */
export function supportingHeader(plan: Plan, placeholders: readonly Placeholder[]): string[] {
  const found = plan.preparations.findIndex(isAround);
  const own = found < 0 ? plan.preparations.length : found;
  return [
    `Slipway ${knowledgeDate}: what stands around the pod of ${refTitle(solutionOf(plan.refs))}. Apply it once, not for every job.`,
    ...plan.preparations.slice(0, own).map(({ title }) => `To do once before: ${title}.`),
    ...plan.preparations.slice(own + 1).map(({ title }) => `To do once after: ${title}.`),
    ...placeholders.map(({ text, what }) => `Replace ${text}: ${what}`),
  ];
}

/** The first comment of a part of that. */
export const partHeader = (plan: Plan, placeholders: readonly Placeholder[]): string[] => [
  `Slipway ${knowledgeDate}: a part of what stands around the pod of ${refTitle(solutionOf(plan.refs))}.`,
  ...placeholders.map(({ text, what }) => `Replace ${text}: ${what}`),
];

/** The first comment of the script that asks the cluster. */
export const preflightHeader = (plan: Plan, placeholders: readonly Placeholder[]): string[] => [
  `Slipway ${knowledgeDate}: what a cluster says to ${refTitle(solutionOf(plan.refs))}. It reads and makes dry runs; nothing changes. Run it where the files are.`,
  ...placeholders.map(({ text, what }) => `Replace ${text}: ${what}`),
];
