import type { BesideFacts, CellSource, CriterionAbout, CriterionRow } from '../../model/criterion';
import type { PodSecurityLevel } from '../../model/podSecurity';
import { cite } from '../cite';

const sayOf = (level: PodSecurityLevel, violations: readonly string[]): string => {
  const refused = violations.join(', ');
  if (level === 'privileged')
    return `Admission at baseline refuses this pod: ${refused}. The namespace needs the label privileged, and that holds for every pod in it.`;
  return level === 'baseline'
    ? `Admitted at baseline. At restricted it is refused: ${refused}.`
    : 'Admitted at restricted, the strictest level.';
};

const sayBeside = ({ object, level }: BesideFacts): string =>
  ` Pods of ${object} need a namespace at level ${level}.`;

const cell: CellSource = {
  from: 'manifest',
  of: ({ level, violations, beside }) => ({
    rating: level === 'privileged' ? 'bad' : level === 'baseline' ? 'partly' : 'good',
    word: level,
    ...(violations[0] !== undefined && { phrase: violations.slice(0, 2).join(', ') }),
    text: `${sayOf(level, violations)}${beside.map(sayBeside).join('')}`,
    risks: ['namespace-policy-downgraded'],
    sources: cite('k8s-psa-code', 'observed-apiserver'),
  }),
};

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Pod Security level',
  note: 'that the namespace must allow',
  group: 'security',
  sources: cite('k8s-psa-code', 'k8s-pss'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
