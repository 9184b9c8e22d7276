import type { Question } from '../../model/question';

export const trust: Question<'trust'> = {
  id: 'trust',
  group: 'security',
  title: 'Code',
  ask: 'Whose code do the jobs run?',
  why: 'Severity is decided here. Install scripts that nobody read count as untrusted.',
  options: {
    'own-team': { label: 'One trusted team', hint: 'merged and reviewed code only' },
    organisation: { label: 'Several teams', hint: 'reviewed, but not by one team' },
    anyone: { label: 'Anybody', hint: 'pull requests from forks, third-party Dockerfiles' },
  },
  assume: 'organisation',
  assumeWhy: 'The manifest does not depend on it; severities are shown for the worst case until you say.',
  changed: [],
};
