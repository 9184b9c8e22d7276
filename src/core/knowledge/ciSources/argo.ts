import type { Source } from '../../model/source';

export const argoSources = {} as const satisfies Record<string, Source>;
