import type { QuestionGroup } from '../../core';

export const groupTitles: Record<QuestionGroup, string> = {
  jobs: 'The jobs',
  runtime: 'The runtime',
  security: 'Security',
  cache: 'Cache and images',
  output: 'Where it goes',
};
