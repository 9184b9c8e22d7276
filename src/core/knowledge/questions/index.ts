import type { Question } from '../../model/question';
import { isSetQuestion, type OptionId, type QuestionId } from '../../model/vocabulary';
import { architectures } from './architectures';
import { cache } from './cache';
import { ci } from './ci';
import { dockerfile } from './dockerfile';
import { jobs } from './jobs';
import { kubernetes } from './kubernetes';
import { nodeChanges } from './nodeChanges';
import { nodeOs } from './nodeOs';
import { placement } from './placement';
import { platform } from './platform';
import { podSecurity } from './podSecurity';
import { registryCache } from './registryCache';
import { runtime } from './runtime';
import { sandbox } from './sandbox';
import { tenancy } from './tenancy';
import { trust } from './trust';
import { userNamespaces } from './userNamespaces';
import { workspace } from './workspace';

const byId = {
  jobs,
  dockerfile,
  workspace,
  platform,
  runtime,
  userNamespaces,
  kubernetes,
  nodeOs,
  podSecurity,
  nodeChanges,
  sandbox,
  trust,
  tenancy,
  cache,
  registryCache,
  architectures,
  ci,
  placement,
} as const satisfies { [Q in QuestionId]: Question<Q> };

/** Every question, in the order of the vocabulary: the order in which links write them. */
export const questions: readonly Question[] = Object.values(byId) as unknown as Question[];

export const question = <Q extends QuestionId>(id: Q): Question<Q> => byId[id] as unknown as Question<Q>;

/** The label of an option, as it stands in sentences and lists. */
export function optionLabel<Q extends QuestionId>(id: Q, option: OptionId<Q>): string {
  return question(id).options[option].label;
}

/** The value that a plan is drawn for while the answer is unknown. */
export function assumedAnswer<Q extends QuestionId>(id: Q): OptionId<Q> | readonly OptionId<Q>[] {
  const value = question(id).assume;
  return isSetQuestion(id) ? [value] : value;
}
