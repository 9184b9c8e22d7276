import type { Environment } from '../model/environment';
import type { Assumption } from '../model/plan';
import {
  isSetQuestion,
  minorOf,
  questionIds,
  unknown,
  type OneQuestionId,
  type OptionId,
  type QuestionId,
  type SetQuestionId,
} from '../model/vocabulary';
import { isOneOf } from '../model/kit';
import { oneNodePlatforms } from '../knowledge/conditions';
import { optionLabel, question } from '../knowledge/questions';
import { assumedAnswers } from './assume';

/** One concrete world: every question has a value. What a planner reads. */
export type World = { readonly [Q in OneQuestionId]: OptionId<Q> } & {
  readonly [Q in SetQuestionId]: readonly OptionId<Q>[];
};

export interface AssumedWorld {
  readonly world: World;
  /** The questions whose value was assumed, not answered and not fixed by a platform. */
  readonly assumed: readonly QuestionId[];
  /** Why it was, where that is not the reason of the question itself: what the platform usually has. */
  readonly whys: ReadonlyMap<QuestionId, string>;
}

const isSettled = ({ answers, possible }: Environment, id: QuestionId): boolean =>
  (answers[id] !== undefined && answers[id] !== unknown) || (!isSetQuestion(id) && possible[id].length === 1);

/** The value that a plan uses for a question: the answer, what a platform fixes, or the assumption. */
export function assumeWorld(environment: Environment): AssumedWorld {
  const assumed = questionIds.filter((id) => !isSettled(environment, id));
  const whys = new Map(
    environment.inferences.flatMap(({ question: id, why }): [QuestionId, string][] =>
      !isSetQuestion(id) && environment.usual[id] !== undefined ? [[id, why]] : [],
    ),
  );
  return { world: assumedAnswers(environment) as World, assumed, whys };
}

export const worldMinor = (world: Pick<World, 'kubernetes'>): number => minorOf(world.kubernetes);

/** Every pod of the cluster runs on the same node, as far as the answers show it. */
export const isOneNode = ({ platform, tenancy }: Pick<World, 'platform' | 'tenancy'>): boolean =>
  tenancy === 'laptop' || isOneOf(oneNodePlatforms, platform);

/** Assumptions as the page prints them, for the questions that the planner read. */
export function assumptionsOf(assumed: AssumedWorld, read: readonly QuestionId[]): Assumption[] {
  return assumed.assumed
    .filter((id) => read.includes(id))
    .map((id) => {
      const value: unknown = assumed.world[id];
      const values = (Array.isArray(value) ? value : [value]) as never[];
      return {
        question: id,
        value: values.map((option) => optionLabel(id, option)).join(', '),
        why: assumed.whys.get(id) ?? question(id).assumeWhy,
      };
    });
}
