import type { CellSource, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';

const cell: CellSource = {
  from: 'manifest',
  of: ({ level, violations }) => ({
    rating: level === 'privileged' ? 'bad' : level === 'baseline' ? 'partly' : 'good',
    word: level,
    ...(violations[0] !== undefined && { phrase: violations.slice(0, 2).join(', ') }),
    text:
      level === 'privileged'
        ? `Admission at baseline refuses this pod: ${violations.join(', ')}. The namespace needs the label privileged, and that holds for every pod in it.`
        : level === 'baseline'
          ? `Admitted at baseline. At restricted it is refused: ${violations.join(', ')}.`
          : 'Admitted at restricted, the strictest level.',
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
