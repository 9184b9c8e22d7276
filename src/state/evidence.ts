import {
  mitigationChoices,
  sources,
  type Confidence,
  type LinkState,
  type MitigationChoice,
  type Risk,
  type Situation,
  type SourceId,
} from '../core';
import { remember, shownRef } from './derived';
import { hrefOf, useSlipway } from './store';

/** Sources, checkers and mitigations in the form that lists show: loaded with the places that show them. */

export interface SourceItem {
  readonly title: string;
  readonly url: string;
  readonly date: string;
  readonly confidence: Confidence;
  /** Where all that rests on it is listed, and what goes there. */
  readonly about: { readonly href: string; readonly follow: (href: string) => void };
}

/** Sources by id, for a list. A statement's own confidence goes before that of its sources. */
export function sourceItems(ids: readonly string[], confidence?: Confidence): SourceItem[] {
  return ids.flatMap((id): SourceItem[] => {
    const source = Object.hasOwn(sources, id) ? sources[id as SourceId] : undefined;
    if (!source) return [];
    const { title, url, checked } = source;
    const { link, follow } = useSlipway.getState();
    const about = { href: hrefOf('sources', { ...link, highlight: id }), follow };
    return [{ title, url, date: checked, confidence: confidence ?? source.confidence, about }];
  });
}

const tools = {
  trivy: 'Trivy',
  kubeLinter: 'kube-linter',
  checkov: 'Checkov',
  kubescape: 'Kubescape',
  kubeScore: 'kube-score',
} as const;

/**
 * Under which ids public checkers report a risk: “Trivy KSV-0017; Checkov CKV_K8S_16”. Undefined where none does. The
 * controls of the CIS benchmark stand with the catalogues.
 */
export function reportedBy({ checkers }: Risk): string | undefined {
  if (!checkers) return undefined;
  const { only, cis: _cis, ...ids } = checkers;
  const list = Object.entries(ids)
    .map(([tool, names]) => `${tools[tool as keyof typeof tools]} ${names.join(', ')}`)
    .join('; ');
  return only === undefined ? list : `${list} (only ${only})`;
}

const choicesFor: (shown: { readonly situation: Situation; readonly risk: Risk }) => MitigationChoice[] =
  remember(
    ({ situation, risk }) => mitigationChoices(situation, risk.id, risk.mitigations),
    ({ situation, risk }) => JSON.stringify([situation, risk.id]),
  );

/** What can be done about a risk in the shown situation. */
export const mitigationsFor = (link: LinkState, risk: Risk): MitigationChoice[] =>
  choicesFor({ situation: { answers: link.answers, options: link.options, ref: shownRef(link) }, risk });
