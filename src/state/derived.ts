import {
  decide,
  drawnWorld,
  infer,
  isFillable,
  questions,
  refsOf,
  solutionOf,
  unknown,
  evaluate,
  variantOf,
  wholeRef,
  type Answers,
  type Decision,
  type DrawnWorld,
  type Environment,
  type LinkState,
  type Question,
} from '../core';

/**
 * What follows from the decision: all that the first paint needs. What follows from the plan stands in drawn.ts.
 */

/** Everything on the screen follows from the link. The last few results are kept, so that places share them. */
export function remember<Key, Value>(
  make: (key: Key) => Value,
  keyOf: (key: Key) => string,
  size = 8,
): (key: Key) => Value {
  const kept = new Map<string, Value>();
  return (key) => {
    const id = keyOf(key);
    const found = kept.get(id);
    if (found !== undefined) return found;
    const value = make(key);
    if (kept.size >= size) kept.delete(kept.keys().next().value ?? '');
    kept.set(id, value);
    return value;
  };
}

export const environmentOf: (answers: Answers) => Environment = remember(
  (answers) => infer(answers),
  (answers) => JSON.stringify(answers),
);

/** What a decision rests on: the answers, and what counts less or more than usual. */
type Weighed = Pick<LinkState, 'answers' | 'weights'>;

export const decisionOf: (link: Weighed) => Decision = remember(
  ({ answers, weights }) => decide(answers, weights),
  ({ answers, weights }) => JSON.stringify([answers, weights]),
);

/**
 * The variant that a page shows: the reader's choice, else the recommendation, else the one that is nearest to one, so
 * that there is always a manifest to look at.
 */
export function shownRef({ answers, weights, ref }: Weighed & Pick<LinkState, 'ref'>): string {
  if (ref !== undefined) return wholeRef(ref, answers, weights);
  return decisionOf({ answers, weights }).shown;
}

/** Whether the reader looks at something else than the recommendation, by his own choice. */
export function isAside(link: Weighed & Pick<LinkState, 'ref'>): boolean {
  const { best } = decisionOf(link);
  return link.ref !== undefined && (best === null || shownRef(link) !== solutionOf(best.refs));
}

/** The world that the shown manifest is drawn for, what it assumes, and what rules the variant out. */
export const drawnWorldOf: (link: LinkState) => DrawnWorld = remember(
  (link) => drawnWorld(link.answers, shownRef(link)),
  (link) => JSON.stringify([link.answers, shownRef(link)]),
);

const isAnswered = (answers: Answers, { id }: Question): boolean => {
  const value: unknown = answers[id];
  return value !== undefined && value !== unknown;
};

export interface AskedQuestion {
  readonly question: Question;
  readonly answered: boolean;
  /** Not answered by the reader: a platform or another answer fixes it. */
  readonly filledIn: boolean;
  /** Its answer could still change the recommendation or a verdict. */
  readonly open: 'recommendation' | 'verdicts' | undefined;
}

/**
 * The questions that are worth asking now, in registry order: what was answered, what could still change a verdict,
 * what the shown manifest reads, and what a platform or another answer says something about.
 */
export function askedQuestions(link: LinkState): AskedQuestion[] {
  const { answers } = link;
  const environment = environmentOf(answers);
  const open = new Map(decisionOf(link).open.map(({ question, changes }) => [question, changes]));
  const reads = new Set(
    refsOf(shownRef(link)).flatMap((ref): readonly string[] => variantOf(ref)?.variant.reads ?? []),
  );
  return questions.flatMap((question): AskedQuestion[] => {
    const answered = isAnswered(answers, question) || answers[question.id] === unknown;
    const origin = environment.origin[question.id];
    const filledIn = !answered && origin !== 'open';
    const relevant = !question.relevant || evaluate(question.relevant, environment) !== 'no';
    const narrowed = environment.inferences.some((inference) => inference.question === question.id);
    const asked =
      answered ||
      open.has(question.id) ||
      (relevant &&
        (reads.has(question.id) || narrowed || question.id === 'trust' || question.id === 'tenancy'));
    return asked ? [{ question, answered, filledIn, open: open.get(question.id) }] : [];
  });
}

/**
 * How many risks stand in the shown manifest, as its variant declares them; a test holds that equal to what the
 * inspection finds. Undefined where options were set that are no names, and for two that share a pod: then only the inspection knows.
 */
export function declaredRisks(link: LinkState): number | undefined {
  const variant = variantOf(shownRef(link))?.variant;
  if (!variant || Object.keys(link.options).some((id) => !isFillable(id))) return undefined;
  const environment = environmentOf(link.answers);
  const conditional = (variant.risksWhen ?? []).filter(({ when }) => evaluate(when, environment) === 'yes');
  return variant.risks.length + conditional.length;
}
