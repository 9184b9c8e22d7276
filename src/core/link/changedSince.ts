import type { KnowledgeRecord } from '../model/source';
import { allVariants, approaches } from '../knowledge/approaches';
import { criteria } from '../knowledge/cells';
import { kubernetesFeatures, kubernetesRemovals } from '../knowledge/kubernetesMinors';
import { mitigations } from '../knowledge/mitigations';
import { nodeSystems } from '../knowledge/nodeSystems';
import { options } from '../knowledge/options';
import { platforms } from '../knowledge/platforms';
import { questions } from '../knowledge/questions';
import { risks } from '../knowledge/riskRecords';
import { scenarios } from '../knowledge/scenarios';
import { symptoms } from '../knowledge/symptoms';

/** A change of a record that alters what an old link shows. */
export interface RecordChange {
  readonly id: string;
  readonly title: string;
  /** As 2026-11-21. */
  readonly date: string;
  readonly what: string;
}

type Dated = Pick<KnowledgeRecord, 'id' | 'title' | 'changed'>;

/** Every record that says when it changed, of all registries. */
const records = (): readonly Dated[] => [
  ...questions,
  ...platforms,
  ...nodeSystems,
  ...approaches,
  ...allVariants,
  ...criteria,
  ...risks,
  ...mitigations,
  ...options,
  ...scenarios,
  ...symptoms,
  ...Object.values(kubernetesFeatures),
  ...Object.values(kubernetesRemovals),
];

/**
 * Takes the knowledge date of a link, as 2026-11-21; gives what changed later, the newest first. Old rules are not kept:
 * a page computes today's advice and says with this list why a link may show something else than on its day.
 */
export function changedSince(date: string, of: readonly Dated[] = records()): RecordChange[] {
  return of
    .flatMap(({ id, title, changed }) => changed.map((change) => ({ id, title, ...change })))
    .filter((change) => change.date > date)
    .toSorted((a, b) => b.date.localeCompare(a.date));
}
