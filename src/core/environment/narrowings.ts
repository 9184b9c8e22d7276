import type { Inference } from '../model/environment';
import { minorOf, vocabulary, type OneQuestionId, type OptionId, type QuestionId } from '../model/vocabulary';
import type { PlatformFix } from '../model/platform';
import { rules, type InferenceRule } from '../knowledge/inferences';
import { platforms } from '../knowledge/platforms';

/** For each question the values that are still possible, without their types. */
export type Possible = { [Q in OneQuestionId]: readonly string[] };

/** What one answer leaves of another one. */
export interface Narrowing {
  readonly inference: Inference;
  readonly question: OneQuestionId;
  readonly to: readonly string[];
  /** It holds as long as nobody changes it: another answer is no contradiction. */
  readonly isDefault: boolean;
}

const numbers = new Map<string, number>(vocabulary.kubernetes.map((version) => [version, minorOf(version)]));

const everyMinor = (possible: Possible, holds: (minor: number) => boolean): boolean =>
  possible.kubernetes.every((version) => holds(numbers.get(version) ?? NaN));

/** Whether a fix of a platform holds at every minor that is still possible. */
const holdsAtMinors = ({ minor }: PlatformFix, possible: Possible): boolean =>
  minor === undefined || everyMinor(possible, (candidate) => candidate >= minor.from);

function narrowingOf(from: QuestionId, rule: PlatformFix | InferenceRule): Narrowing {
  const { question, to, why, sources, confidence } = rule;
  const isDefault = 'isDefault' in rule;
  return {
    inference: {
      question,
      from,
      why,
      sources,
      ...(confidence && { confidence }),
      ...(isDefault && { isDefault }),
    },
    question,
    to,
    isDefault,
  };
}

const ofPlatform = new Map<string, readonly (readonly [PlatformFix, Narrowing])[]>(
  platforms.map(({ id, fixes }) => [id, fixes.map((fix) => [fix, narrowingOf('platform', fix)] as const)]),
);

const ofRules = rules.map((rule) => [rule, narrowingOf(rule.from, rule)] as const);

function ruleHolds(
  { minorBelow: limit, runtime, unchangedNodeOs }: InferenceRule,
  possible: Possible,
): boolean {
  if (limit !== undefined && !everyMinor(possible, (minor) => minor < limit)) return false;
  if (unchangedNodeOs) {
    const systems: readonly string[] = unchangedNodeOs;
    if (!possible.nodeChanges.every((change) => change === 'none')) return false;
    if (!possible.nodeOs.every((system) => systems.includes(system))) return false;
  }
  return runtime === undefined || (possible.runtime.length === 1 && possible.runtime[0] === runtime);
}

/** What holds in every world that is still possible: what the one platform fixes, and the rules of knowledge. */
export function narrowingsIn(possible: Possible): Narrowing[] {
  const [platform, ...others] = possible.platform;
  const fixed = platform !== undefined && others.length === 0 ? (ofPlatform.get(platform) ?? []) : [];
  return [
    ...fixed.filter(([fix]) => holdsAtMinors(fix, possible)).map(([, narrowing]) => narrowing),
    ...ofRules.filter(([rule]) => ruleHolds(rule, possible)).map(([, narrowing]) => narrowing),
  ];
}

/** Platforms that no answer contradicts: candidates while the platform is open. */
export function candidatePlatforms(possible: Possible): readonly OptionId<'platform'>[] {
  const fits = (fix: PlatformFix): boolean => {
    if (fix.isDefault || !holdsAtMinors(fix, possible)) return true;
    const to: readonly string[] = fix.to;
    return possible[fix.question].some((value) => to.includes(value));
  };
  return platforms.filter(({ fixes }) => fixes.every(fits)).map(({ id }) => id);
}
