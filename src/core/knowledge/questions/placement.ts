import type { Question } from '../../model/question';

export const placement: Question<'placement'> = {
  id: 'placement',
  group: 'output',
  title: 'Place',
  ask: 'Where should the images be built?',
  why: 'A build on the Jenkins controller reads every credential that Jenkins holds. The answer ends in an agent pod either way; the page says why.',
  options: {
    agent: { label: 'In agent pods', hint: 'one pod for each build' },
    controller: { label: 'On the Jenkins controller', hint: 'as the older articles do' },
  },
  relevant: { question: 'ci', is: ['jenkins'] },
  assume: 'agent',
  assumeWhy: 'Builds do not belong on the controller.',
  changed: [],
};
