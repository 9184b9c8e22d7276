import type { StatementKind } from '../../core';

/** What a kind of statement is called, in the plural. */
export const kindTitles: Readonly<Record<StatementKind, string>> = {
  question: 'Questions',
  platform: 'Platforms and what they fix',
  inference: 'What one answer says about another',
  variant: 'Approaches and variants',
  blocker: 'What rules an approach out',
  reason: 'Reasons and prices',
  criterion: 'Rows of the comparison',
  cell: 'Cells of the comparison',
  risk: 'Risks',
  reach: 'Who can reach node root',
  mitigation: 'What can be done about risks',
  symptom: 'Signs of trouble',
  option: 'Options of the manifest',
  note: 'Reasons for lines of the manifest',
  manifest: 'Images, and what CI systems add',
  kubernetes: 'Versions of Kubernetes',
  nodes: 'How nodes are recognised',
  advice: 'Advice where nothing fits',
  scenario: 'Situations of the start page',
};
