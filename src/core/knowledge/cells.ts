import type { Variant } from '../model/approach';
import type {
  Cell,
  CellSource,
  Criterion,
  CriterionRow,
  CriterionRule,
  ManifestFacts,
} from '../model/criterion';
import type { Environment } from '../model/environment';
import { criterionRules } from './criteria';
import { row as accounting } from './criteria/accounting.cell';
import { row as architectures } from './criteria/architectures.cell';
import { row as auditing } from './criteria/auditing.cell';
import { row as buildImages } from './criteria/buildImages.cell';
import { row as cacheAcrossBuilds } from './criteria/cacheAcrossBuilds.cell';
import { row as cacheExclusivity } from './criteria/cacheExclusivity.cell';
import { row as cacheInAgent } from './criteria/cacheInAgent.cell';
import { row as cleanUp } from './criteria/cleanUp.cell';
import { row as collisions } from './criteria/collisions.cell';
import { row as compatibility } from './criteria/compatibility.cell';
import { row as compose } from './criteria/compose.cell';
import { row as credentials } from './criteria/credentials.cell';
import { row as daemonReach } from './criteria/daemonReach.cell';
import { row as dockerOnNode } from './criteria/dockerOnNode.cell';
import { row as evidence } from './criteria/evidence.cell';
import { row as familiarity } from './criteria/familiarity.cell';
import { row as isolation } from './criteria/isolation.cell';
import { row as maintenance } from './criteria/maintenance.cell';
import { row as network } from './criteria/network.cell';
import { row as nodeRoot } from './criteria/nodeRoot.cell';
import { row as nodeSettings } from './criteria/nodeSettings.cell';
import { row as platforms } from './criteria/platforms.cell';
import { row as podSecurityLevel } from './criteria/podSecurityLevel.cell';
import { row as privilegedContainers } from './criteria/privilegedContainers.cell';
import { row as readiness } from './criteria/readiness.cell';
import { row as registryPolicy } from './criteria/registryPolicy.cell';
import { row as runContainers } from './criteria/runContainers.cell';
import { row as startUp } from './criteria/startUp.cell';
import { row as testcontainers } from './criteria/testcontainers.cell';
import { row as withoutDockerfile } from './criteria/withoutDockerfile.cell';
import { row as workspaceInContainers } from './criteria/workspaceInContainers.cell';

/** What each row of the matrix says, by the id of its criterion. Loaded where the matrix is shown. */
const cells: Readonly<Record<string, CriterionRow>> = {
  'build-images': buildImages,
  'without-dockerfile': withoutDockerfile,
  architectures,
  'run-containers': runContainers,
  compose,
  testcontainers,
  'workspace-in-containers': workspaceInContainers,
  compatibility,
  'node-root': nodeRoot,
  isolation,
  'privileged-containers': privilegedContainers,
  'pod-security-level': podSecurityLevel,
  'daemon-reach': daemonReach,
  credentials,
  'registry-policy': registryPolicy,
  'start-up': startUp,
  readiness,
  accounting,
  network,
  collisions,
  'clean-up': cleanUp,
  auditing,
  'cache-in-agent': cacheInAgent,
  'cache-across-builds': cacheAcrossBuilds,
  'cache-exclusivity': cacheExclusivity,
  platforms,
  'docker-on-node': dockerOnNode,
  'node-settings': nodeSettings,
  familiarity,
  maintenance,
  evidence,
};

/** What stands beside the rule of a criterion. One without it is a mistake in this file. */
function rowOf(criterion: string): CriterionRow {
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
  security: 'What a hostile job reaches',
  everyday: 'Every day',
  cache: 'Cache',
  place: 'Where it runs and what it asks',
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
  return source.from === 'record'
    ? { ...source.of(variant, environment), rating: criterion.rate(variant, environment) }
    : source.of(facts, environment, variant);
}
