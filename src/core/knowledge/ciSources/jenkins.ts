import type { Source } from '../../model/source';

export const jenkinsSources = {} as const satisfies Record<string, Source>;
