import type { Plan } from '../model/plan';
import { accountProblems } from './accountProblems';
import { builderObjectProblems } from './builderObjectProblems';

/** A builder in a namespace of its own, with everything that it needs. */
const hasBuilder = ({ refs }: Plan): boolean => refs.some((ref) => ref.startsWith('buildkit-service'));

/** Everything in which what stands beside the pod, and what prepares it, does not hold together. */
export const objectProblems = (plan: Plan): string[] => [
  ...accountProblems(plan),
  ...(hasBuilder(plan) ? builderObjectProblems(plan) : []),
];
