import type { WeightStep } from '../model/environment';
import { criterionRules } from './criteria';

/** The id under which the weight of the risks is changed. */
export const RISKS = 'risks';

/** Weight of the risks beside the criteria: as much as two important rows. */
export const RISK_WEIGHT = 6;

/**
 * What a discouragement takes from a score: as much as three important rows that are rated bad. What works and is
 * discouraged for a reason that no row has comes after what is not.
 */
export const DISCOURAGED_WEIGHT = 9;

/** What an open verdict takes from a score: as much as a row of usual weight that is rated bad, twice. */
export const OPEN_WEIGHT = 4;

/** Everything whose weight the reader can change, in the order in which links and pages show it. */
export const weightIds: readonly string[] = [RISKS, ...criterionRules.map(({ id }) => id)];

/** A weight as the reader wants it: half or twice the usual, and a little where it usually counts nothing. */
export const weightAt = (usual: number, step: WeightStep | undefined): number =>
  step === undefined ? usual : step === 'less' ? usual / 2 : usual === 0 ? 1 : usual * 2;
