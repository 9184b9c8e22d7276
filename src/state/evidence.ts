import {
  mitigationChoices,
  sources,
  type Confidence,
  type LinkState,
  type MitigationChoice,
  type Risk,
  type SourceId,
} from '../core';
import { shownRef } from './derived';

/** Sources, checkers and mitigations in the form that lists show: loaded with the places that show them. */

export interface SourceItem {
  readonly title: string;
  readonly url: string;
  readonly date: string;
  readonly confidence: Confidence;
}

/** Sources by id, for a list. A statement's own confidence goes before that of its sources. */
export function sourceItems(ids: readonly string[], confidence?: Confidence): SourceItem[] {
  return ids.flatMap((id): SourceItem[] => {
    const source = Object.hasOwn(sources, id) ? sources[id as SourceId] : undefined;
    if (!source) return [];
    const { title, url, checked } = source;
    return [{ title, url, date: checked, confidence: confidence ?? source.confidence }];
  });
}

const tools = {
  trivy: 'Trivy',
  kubeLinter: 'kube-linter',
  checkov: 'Checkov',
  kubescape: 'Kubescape',
  cis: 'CIS',
} as const;

/** Under which ids public checkers report a risk: “Trivy KSV-0017; CIS 5.2.2”. Undefined where none does. */
export function reportedBy({ checkers }: Risk): string | undefined {
  if (!checkers) return undefined;
  return Object.entries(checkers)
    .map(([tool, ids]) => `${tools[tool as keyof typeof tools]} ${ids.join(', ')}`)
    .join('; ');
}

/** What can be done about a risk in the shown situation. */
export const mitigationsFor = (link: LinkState, risk: Risk): MitigationChoice[] =>
  mitigationChoices(
    { answers: link.answers, options: link.options, ref: shownRef(link) },
    risk.id,
    risk.mitigations,
  );
