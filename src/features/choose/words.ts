import type { QuestionGroup } from '../../core';

export const groupTitles: Record<QuestionGroup, string> = {
  jobs: 'The jobs',
  runtime: 'The runtime',
  security: 'Security',
  cache: 'Cache and images',
  output: 'Where it goes',
};

export const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;
