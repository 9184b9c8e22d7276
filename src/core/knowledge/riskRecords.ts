import type { Risk } from '../model/risk';
import { detectors } from './detectors';
import { riskHeads } from './risks';

/** Every risk, in the order of its mark, with what an inspection says of it. */
export const risks: readonly Risk[] = riskHeads.flatMap((head): Risk[] => {
  const found = detectors[head.id];
  return found ? [{ ...head, ...found.facts }] : [];
});

const byId = new Map(risks.map((risk) => [risk.id, risk]));

export const riskOf = (id: string): Risk | undefined => byId.get(id);
