import type { Variant } from '../model/approach';
import type {
  Cell,
  CellSource,
  Criterion,
  CriterionAbout,
  CriterionRule,
  ManifestFacts,
} from '../model/criterion';
import type { Environment } from '../model/environment';
import { criterionRules } from './criteria';
import * as accounting from './criteria/accounting.cell';
import * as auditing from './criteria/auditing.cell';
import * as buildImages from './criteria/buildImages.cell';
import * as cacheAcrossBuilds from './criteria/cacheAcrossBuilds.cell';
import * as compatibility from './criteria/compatibility.cell';
import * as daemonReach from './criteria/daemonReach.cell';
import * as dockerOnNode from './criteria/dockerOnNode.cell';
import * as evidence from './criteria/evidence.cell';
import * as familiarity from './criteria/familiarity.cell';
import * as nodeRoot from './criteria/nodeRoot.cell';
import * as nodeSettings from './criteria/nodeSettings.cell';
import * as podSecurityLevel from './criteria/podSecurityLevel.cell';
import * as privilegedContainers from './criteria/privilegedContainers.cell';
import * as readiness from './criteria/readiness.cell';
import * as runContainers from './criteria/runContainers.cell';
import * as startUp from './criteria/startUp.cell';
import * as workspaceInContainers from './criteria/workspaceInContainers.cell';

/** What each row of the matrix says, by the id of its criterion. Loaded where the matrix is shown. */
const cells: Readonly<Record<string, { readonly cell: CellSource; readonly about: CriterionAbout }>> = {
  'build-images': buildImages,
  'run-containers': runContainers,
  'workspace-in-containers': workspaceInContainers,
  'node-root': nodeRoot,
  'privileged-containers': privilegedContainers,
  'daemon-reach': daemonReach,
  'pod-security-level': podSecurityLevel,
  readiness: readiness,
  'start-up': startUp,
  compatibility: compatibility,
  'cache-across-builds': cacheAcrossBuilds,
  accounting: accounting,
  auditing: auditing,
  'docker-on-node': dockerOnNode,
  'node-settings': nodeSettings,
  familiarity: familiarity,
  evidence: evidence,
};

/** What stands beside the rule of a criterion. One without it is a mistake in this file. */
function rowOf(criterion: string): { readonly cell: CellSource; readonly about: CriterionAbout } {
  const row = cells[criterion];
  if (!row) throw new Error(`no cells for criterion ${criterion}`);
  return row;
}

/** The rows of the matrix, in order. */
export const criteria: readonly Criterion[] = criterionRules.map((rule) => ({
  ...rule,
  ...rowOf(rule.id).about,
}));

export const criterionGroupTitles = {
  capability: 'What a job can do',
  security: 'Who can reach node root',
  everyday: 'Every day',
  place: 'Where it runs',
} as const satisfies Record<Criterion['group'], string>;

/** The cells of a criterion. */
export function cellsOf(criterion: string): CellSource {
  return rowOf(criterion).cell;
}

/** What a criterion says of a variant. A typed cell has its rating from the criterion, so that it stands once. */
export function cellOf(
  criterion: CriterionRule,
  variant: Variant,
  environment: Environment,
  facts: ManifestFacts,
): Cell {
  const source = cellsOf(criterion.id);
  return source.from === 'manifest'
    ? source.of(facts, environment)
    : { ...source.of(variant, environment), rating: criterion.rate(variant, environment) };
}
