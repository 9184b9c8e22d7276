import type { Scenario } from '../../model/scenario';
import { baselineNamespace } from './baselineNamespace';
import { controllerBuilds } from './controllerBuilds';
import { dockerNodes } from './dockerNodes';
import { eksAgents } from './eksAgents';
import { nothingKnown } from './nothingKnown';
import { sharedPipelines } from './sharedPipelines';

/** Situations of real people, in the order of the start page. */
export const scenarios: readonly Scenario[] = [
  sharedPipelines,
  eksAgents,
  controllerBuilds,
  dockerNodes,
  baselineNamespace,
  nothingKnown,
];
