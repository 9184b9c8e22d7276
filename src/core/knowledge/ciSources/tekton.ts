import type { Source } from '../../model/source';

export const tektonSources = {} as const satisfies Record<string, Source>;
