import type { Question } from '../../model/question';

export const kubernetes: Question<'kubernetes'> = {
  id: 'kubernetes',
  group: 'runtime',
  title: 'Kubernetes',
  ask: 'Which Kubernetes minor does the cluster run?',
  why: 'It decides which fields the manifest may use: native sidecars need 1.29, the AppArmor field 1.30.',
  options: {
    '1.23': { label: '1.23 or older', hint: 'the last one with Docker built in' },
    '1.24': { label: '1.24' },
    '1.25': { label: '1.25' },
    '1.26': { label: '1.26' },
    '1.27': { label: '1.27' },
    '1.28': { label: '1.28' },
    '1.29': { label: '1.29' },
    '1.30': { label: '1.30' },
    '1.31': { label: '1.31' },
    '1.32': { label: '1.32' },
    '1.33': { label: '1.33' },
    '1.34': { label: '1.34' },
    '1.35': { label: '1.35' },
    '1.36': { label: '1.36' },
    '1.37': { label: '1.37 or newer' },
  },
  assume: '1.31',
  assumeWhy: 'Every field that the manifest uses for 1.31 exists in all newer versions.',
  changed: [],
};
