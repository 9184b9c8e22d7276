import type { Preparation } from '../model/plan';

/** What has to be done once before a manifest works, in the order in which it is done. */
export const preparations: readonly Preparation[] = [];

export type PreparationId = string;
