import { optionLabel, unknown, type Answers, type Environment, type OneQuestionId } from '../core';
import type { DrawnForCell } from './frame/DrawnFor';

/** The questions of the title block, in its order. */
const cells = ['ci', 'jobs', 'runtime', 'kubernetes', 'podSecurity', 'trust', 'tenancy'] as const;

const labels = {
  ci: 'CI',
  jobs: 'Jobs',
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
  return id === 'ci' || id === 'runtime' || id === 'kubernetes' ? label : lower(label);
}

/** The answers as cells of the title block; a cell without an answer says so. Empty while nothing is answered. */
export function drawnForCells(answers: Answers, environment: Environment): DrawnForCell[] {
  if (Object.keys(answers).length === 0) return [];
  return cells.map((id) => ({ label: labels[id], value: valueOf(id, answers, environment) }));
}
