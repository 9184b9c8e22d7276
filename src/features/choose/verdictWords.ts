import { decisionFor, refTitle, type Decision } from '../../core';
import { stampWords } from '../../ui/Stamp';

/** The verdict to be read aloud: “Verdict: Blocked. BuildKit rootless. Your nodes …”. */
export function verdictWords(decision: Decision, shown: string, chosen: boolean): string {
  const found = decisionFor(decision, shown);
  const parts = [
    ...(found ? [stampWords[found.verdict]] : []),
    ...(decision.best === null && !chosen
      ? ['None of these', 'Nothing fits these answers.']
      : [refTitle(shown), found?.sentence.replaceAll('`', '') ?? '']),
  ];
  return `Verdict: ${parts.join('. ')}`;
}
