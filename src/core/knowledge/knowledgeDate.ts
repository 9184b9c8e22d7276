/** The day up to which the knowledge of this release was checked. Stands in every text that Slipway writes. */
export const knowledgeDate = '2026-11-26';
