import { optionLabel, question, unknown, type QuestionId } from '../core';

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
