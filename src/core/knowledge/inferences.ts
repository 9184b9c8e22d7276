import type { Cited } from '../model/source';
import type { OptionId } from '../model/vocabulary';
import { cite } from './cite';

/** What one answer says about another question, beyond platforms. */
export interface InferenceRule extends Cited {
  readonly from: 'runtime' | 'kubernetes';
  readonly runtime?: OptionId<'runtime'>;
  readonly minorBelow?: number;
  readonly question: 'userNamespaces';
  readonly to: readonly OptionId<'userNamespaces'>[];
  readonly why: string;
}

export const rules: readonly InferenceRule[] = [
  {
    from: 'runtime',
    runtime: 'docker',
    question: 'userNamespaces',
    to: ['no'],
    why: 'cri-dockerd does not support user namespaces for pods.',
    sources: cite('cri-dockerd'),
  },
  {
    from: 'kubernetes',
    minorBelow: 25,
    question: 'userNamespaces',
    to: ['no'],
    why: 'The field hostUsers came with Kubernetes 1.25.',
    sources: cite('k8s-userns'),
  },
];
