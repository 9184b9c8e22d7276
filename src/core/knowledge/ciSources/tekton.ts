import type { Source } from '../../model/source';

const checked = '2026-11-26';

export const tektonSources = {
  'git-safe-directory': {
    title: 'Git: safe.directory',
    url: 'https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory',
    publisher: 'git',
    checked,
    confidence: 'medium',
    what: 'page not opened; run with git 2.39.5: in a directory of root, user 1000 is refused, and with GIT_CONFIG_COUNT, GIT_CONFIG_KEY_0 and GIT_CONFIG_VALUE_0 is not',
  },
  'alpine-git': {
    title: 'Docker Hub: alpine/git',
    url: 'https://hub.docker.com/r/alpine/git',
    publisher: 'alpine-docker',
    checked,
    confidence: 'low',
    what: 'the tag v2.52.0 was seen in public manifests, not pulled',
  },
} as const satisfies Record<string, Source>;
