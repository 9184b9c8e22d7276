import type { Source } from '../../model/source';

export const clusterSources = {
  'posix-shell': {
    title: 'POSIX.1-2024: shell command language, set and trap',
    url: 'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html',
    publisher: 'The Open Group',
    checked: '2026-11-26',
    confidence: 'medium',
    what: 'not opened; set -eu and trap … EXIT were run in dash',
  },
} as const satisfies Record<string, Source>;
