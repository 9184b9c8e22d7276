import { infer, isSetQuestion, unknown, type Answers, type Environment, type QuestionId } from '../../core';
import { answerWords } from '../../state/describe';

/** What is still possible for a question that the reader did not answer: “containerd”, “Ubuntu or Flatcar”. */
export function leftOver({ possible }: Pick<Environment, 'possible'>, id: QuestionId): string {
  // Nothing narrows a set down.
  const values: readonly string[] = isSetQuestion(id) ? [] : possible[id];
  return values.map((value) => answerWords(id, value)).join(' or ');
}

/** The same in place of an answer. */
export const filledInWords = (environment: Environment, id: QuestionId): string =>
  `${leftOver(environment, id)} (filled in)`;

/** What a platform says about another question, and what became of it. */
export interface FilledIn {
  readonly id: QuestionId;
  readonly words: string;
  /** `fixed`: nobody can change it. `default`: somebody may have. `choice`: it leaves several. */
  readonly kind: 'fixed' | 'default' | 'choice';
  readonly why: string;
  readonly sources: readonly string[];
  readonly confidence?: 'high' | 'medium' | 'low';
  /** What the reader answered himself; it goes before what the platform has. */
  readonly answer?: string;
  /** His answer is none of what the platform has. */
  readonly differs: boolean;
}

/** All that follows from the platform of these answers, whatever else was answered; nothing where it is open. */
export function filledInBy({ platform, kubernetes, ...rest }: Answers): readonly FilledIn[] {
  if (platform === undefined || platform === unknown) return [];
  const { inferences, possible } = infer({ platform, ...(kubernetes !== undefined && { kubernetes }) });
  const answers: Readonly<Record<string, unknown>> = rest;
  return inferences
    .filter(({ from }) => from !== 'kubernetes')
    .map(({ question: id, why, sources, confidence, isDefault }): FilledIn => {
      const values: readonly unknown[] = isSetQuestion(id) ? [] : possible[id];
      const answer = answers[id];
      const isAnswered = answer !== undefined && answer !== unknown;
      return {
        id,
        words: leftOver({ possible }, id),
        kind: values.length > 1 ? 'choice' : isDefault ? 'default' : 'fixed',
        why,
        sources,
        ...(confidence && { confidence }),
        ...(isAnswered && { answer: answerWords(id, answer) }),
        differs: isAnswered && !values.includes(answer),
      };
    });
}
