import type { Source } from '../../model/source';

export const gitlabSources = {} as const satisfies Record<string, Source>;
