import type { Variant } from '../model/approach';
import type { Cell, CellSource, Criterion, ManifestFacts } from '../model/criterion';
import type { Environment } from '../model/environment';
import { cell as accounting } from './criteria/accounting.cell';
import { cell as auditing } from './criteria/auditing.cell';
import { cell as buildImages } from './criteria/buildImages.cell';
import { cell as cacheAcrossBuilds } from './criteria/cacheAcrossBuilds.cell';
import { cell as compatibility } from './criteria/compatibility.cell';
import { cell as daemonReach } from './criteria/daemonReach.cell';
import { cell as dockerOnNode } from './criteria/dockerOnNode.cell';
import { cell as evidence } from './criteria/evidence.cell';
import { cell as familiarity } from './criteria/familiarity.cell';
import { cell as nodeRoot } from './criteria/nodeRoot.cell';
import { cell as nodeSettings } from './criteria/nodeSettings.cell';
import { cell as podSecurityLevel } from './criteria/podSecurityLevel.cell';
import { cell as privilegedContainers } from './criteria/privilegedContainers.cell';
import { cell as readiness } from './criteria/readiness.cell';
import { cell as runContainers } from './criteria/runContainers.cell';
import { cell as startUp } from './criteria/startUp.cell';
import { cell as workspaceInContainers } from './criteria/workspaceInContainers.cell';

/** What each row of the matrix says, by the id of its criterion. Loaded where the matrix is shown. */
const cells: Readonly<Record<string, CellSource>> = {
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

/** The cells of a criterion. A criterion without cells is a mistake in this file. */
export function cellsOf(criterion: string): CellSource {
  const source = cells[criterion];
  if (!source) throw new Error(`no cells for criterion ${criterion}`);
  return source;
}

/** What a criterion says of a variant. A typed cell has its rating from the criterion, so that it stands once. */
export function cellOf(
  criterion: Criterion,
  variant: Variant,
  environment: Environment,
  facts: ManifestFacts,
): Cell {
  const source = cellsOf(criterion.id);
  return source.from === 'manifest'
    ? source.of(facts, environment)
    : { ...source.of(variant, environment), rating: criterion.rate(variant, environment) };
}
