import {
  mitigationChoices,
  type Environment,
  type LinkState,
  type MitigationChoice,
  type Risk,
} from '../../core';
import { environmentOf, shownRef } from '../../state/derived';

export const environmentOfReport = (link: LinkState): Environment => environmentOf(link.answers);

/** What can be done about a risk in the shown situation. */
export const mitigationsFor = (link: LinkState, risk: Risk): MitigationChoice[] =>
  mitigationChoices(
    { answers: link.answers, options: link.options, ref: shownRef(link) },
    risk.id,
    risk.mitigations,
  );
