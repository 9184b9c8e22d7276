import type { Cited } from '../model/source';
import type { OptionId } from '../model/vocabulary';
import { cite } from './cite';
import { osWithoutUserNamespaces } from './nodeSystems';

/** What one answer says about another question, beyond platforms. */
export interface InferenceRule extends Cited {
  readonly from: 'runtime' | 'kubernetes' | 'nodeOs';
  readonly runtime?: OptionId<'runtime'>;
  readonly minorBelow?: number;
  /** The nodes run one of these, and nobody may change them. */
  readonly unchangedNodeOs?: readonly OptionId<'nodeOs'>[];
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
  {
    from: 'nodeOs',
    unchangedNodeOs: osWithoutUserNamespaces,
    question: 'userNamespaces',
    to: ['no'],
    why: 'The nodes have user.max_user_namespaces at 0 and may not be changed.',
    sources: cite('eks-auto-userns', 'bottlerocket-userns', 'talos-kspp'),
    confidence: 'medium',
  },
];
