import type { Environment } from '../model/environment';
import type { Assumption } from '../model/plan';
import {
  isSetQuestion,
  minorOf,
  questionIds,
  unknown,
  type Answers,
  type OneQuestionId,
  type OptionId,
  type QuestionId,
  type SetQuestionId,
} from '../model/vocabulary';
import { assumedAnswer, optionLabel, question } from '../knowledge/questions';

/** One concrete world: every question has a value. What a planner reads. */
export type World = { readonly [Q in OneQuestionId]: OptionId<Q> } & {
  readonly [Q in SetQuestionId]: readonly OptionId<Q>[];
};

export interface AssumedWorld {
  readonly world: World;
  /** The questions whose value was assumed, not answered and not fixed by a platform. */
  readonly assumed: readonly QuestionId[];
}

/** The value that a plan uses for a question: the answer, what a platform fixes, or the assumption. */
export function assumeWorld(environment: Environment): AssumedWorld {
  const assumed: QuestionId[] = [];
  const world: Record<string, unknown> = {};
  for (const id of questionIds) {
    const answer = environment.answers[id];
    if (answer !== undefined && answer !== unknown) {
      world[id] = answer;
      continue;
    }
    const preferred = assumedAnswer(id);
    if (isSetQuestion(id)) {
      world[id] = preferred;
      assumed.push(id);
      continue;
    }
    const possible: readonly string[] = environment.possible[id];
    world[id] = possible.includes(preferred as string) ? preferred : possible[0];
    if (possible.length > 1) assumed.push(id);
  }
  return { world: world as World, assumed };
}

export const worldMinor = (world: Pick<World, 'kubernetes'>): number => minorOf(world.kubernetes);

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
        why: question(id).assumeWhy,
      };
    });
}

/** The answers of a world, for deciding in it. */
export const answersOf = (world: World): Answers => world;
