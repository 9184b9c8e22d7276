import { optionLabel, question, unknown, type QuestionGroup, type QuestionId } from '../../core';

export const groupTitles: Record<QuestionGroup, string> = {
  jobs: 'The jobs',
  runtime: 'The runtime',
  security: 'Security',
  cache: 'Cache and images',
  output: 'Where it goes',
};

/** An answer in words: “containerd”, “Build images, Run containers”, “I don’t know”. */
export function answerWords(id: QuestionId, value: unknown): string {
  if (value === undefined) return 'not answered';
  if (value === unknown) return 'I don’t know';
  const list = (Array.isArray(value) ? value : [value]) as never[];
  return list.map((option) => optionLabel(id, option)).join(', ');
}

/** “Jobs: Build images” */
export const changeWords = (id: QuestionId, value: unknown): string =>
  `${question(id).title}: ${answerWords(id, value)}`;

export const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;
