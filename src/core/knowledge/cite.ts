import type { SourceId } from './sources';

/** Cites sources by key; a misspelt key does not compile. */
export const cite = (...ids: readonly SourceId[]): readonly SourceId[] => ids;
