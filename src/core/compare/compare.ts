import type { Variant } from '../model/approach';
import type { Cell, CellSource, Criterion, ManifestFacts } from '../model/criterion';
import type { Decision, VariantDecision } from '../model/decision';
import type { Weights } from '../model/environment';
import type { Plan } from '../model/plan';
import type { Answers } from '../model/vocabulary';
import { approaches, approachOf, variantOf } from '../knowledge/approaches';
import { cellOf, cellsOf } from '../knowledge/cells';
import { criteria } from '../knowledge/cells';
import { decide, decisionFor } from '../decide/decide';
import { infer } from '../environment/infer';
import { plan } from '../plan/plan';
import { manifestFacts } from './manifestFacts';

export interface Column {
  /** What was asked for: an approach, whose best variant stands there, or a variant. */
  readonly key: string;
  readonly ref: string;
  readonly variant: Variant;
  readonly title: string;
  readonly subtitle: string;
  readonly decision: VariantDecision;
  readonly plan: Plan;
  readonly facts: ManifestFacts;
}

export interface Row {
  readonly criterion: Criterion;
  /** Computed, and of what: the manifest, or what rules the variant out on each platform. */
  readonly from: CellSource['from'];
  /** One cell for each column, in their order. */
  readonly cells: readonly Cell[];
  /** All cells say the same. */
  readonly same: boolean;
}

export interface Comparison {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** As many as are compared from the start. */
const SIDE_BY_SIDE = 5;

/** The approaches that stand side by side from the start: the three at the centre, then what is ranked best. */
export function defaultColumns({ solutions, approaches: decided }: Decision): readonly string[] {
  const three = approaches.filter(({ group }) => group === 'daemon').map(({ id }) => id as string);
  const ranked = solutions.flatMap(({ refs }) => refs.flatMap((ref: string) => approachOf(ref)?.id ?? []));
  return [...new Set([...three, ...ranked, ...decided.map(({ id }) => id)])].slice(0, SIDE_BY_SIDE);
}

/**
 * The trade-off matrix: a column for each reference, a row for each criterion. Cells that the manifest decides are
 * computed from it. A blocked column is drawn for the nearest answers that allow it.
 */
export function compare(
  answers: Answers,
  refs?: readonly string[],
  options: Readonly<Record<string, string>> = {},
  weights: Weights = {},
): Comparison {
  const environment = infer(answers, weights);
  const decision = decide(answers, weights);
  const columns = (refs ?? defaultColumns(decision)).flatMap((ref): Column[] => {
    const decided = decisionFor(decision, ref);
    if (!decided) return [];
    const found = variantOf(decided.ref);
    if (!found) return [];
    const { approach, variant } = found;
    const drawn = plan(answers, variant.id, options);
    return [
      {
        key: ref,
        ref: variant.id,
        variant,
        title: approach.title,
        subtitle: approach.variants.length > 1 ? variant.title : approach.subtitle,
        decision: decided,
        plan: drawn,
        facts: manifestFacts(drawn, answers),
      },
    ];
  });
  const rows = criteria.map((criterion): Row => {
    const cells = columns.map(({ variant, facts }) => cellOf(criterion, variant, environment, facts));
    const [first] = cells;
    return {
      criterion,
      from: cellsOf(criterion.id).from,
      cells,
      same: cells.every((cell) => cell.word === first?.word && cell.rating === first.rating),
    };
  });
  return { columns, rows };
}
