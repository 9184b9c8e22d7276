import { optionLabel, unknown, type Answers, type Environment, type OneQuestionId } from '../core';
import type { DrawnForCell } from './frame/DrawnFor';

/** The questions of the title block, in its order. */
const cells = ['ci', 'jobs', 'platform', 'runtime', 'kubernetes', 'podSecurity', 'trust', 'tenancy'] as const;

/** Shown only where it is known: the others say that they are open. */
const onlyKnown: readonly string[] = ['platform'];

const labels = {
  ci: 'CI',
  jobs: 'Jobs',
  platform: 'Platform',
  runtime: 'Runtime',
  kubernetes: 'Kubernetes',
  podSecurity: 'Namespace refuses',
  trust: 'Code',
  tenancy: 'Nodes',
} as const;

const lower = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

function valueOf(id: (typeof cells)[number], answers: Answers, environment: Environment): string | undefined {
  if (id === 'jobs') {
    const jobs = answers.jobs;
    return jobs === undefined || jobs === unknown
      ? undefined
      : jobs.map((job) => lower(optionLabel('jobs', job))).join(', ');
  }
  const possible: readonly string[] = environment.possible[id satisfies OneQuestionId];
  const [only, ...others] = possible;
  if (only === undefined || others.length > 0) return undefined;
  const label = optionLabel(id, only as never);
  return ['ci', 'platform', 'runtime', 'kubernetes'].includes(id) ? label : lower(label);
}

/** The answers as cells of the title block; a cell without an answer says so. Empty while nothing is answered. */
export function drawnForCells(answers: Answers, environment: Environment): DrawnForCell[] {
  if (Object.keys(answers).length === 0) return [];
  return cells
    .map((id) => ({ id, label: labels[id], value: valueOf(id, answers, environment) }))
    .filter(({ id, value }) => value !== undefined || !onlyKnown.includes(id));
}
