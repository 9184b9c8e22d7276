import type { Source } from '../../model/source';

export const arcSources = {} as const satisfies Record<string, Source>;
