import type { Inference } from '../model/environment';
import { allOf, isSingle, maskOf, minorsMask, optionsIn, type Mask } from '../model/masks';
import { vocabulary, type OneQuestionId, type QuestionId } from '../model/vocabulary';
import type { PlatformFix } from '../model/platform';
import { rules, type InferenceRule } from '../knowledge/inferences';
import { platforms } from '../knowledge/platforms';

/** For each question the values that are still possible. */
export type Possible = { [Q in OneQuestionId]: Mask };

/** What one answer leaves of another one. */
export interface Narrowing {
  readonly inference: Inference;
  readonly question: OneQuestionId;
  readonly to: Mask;
  /** The same in the order of its record: the first is what the platform usually has. */
  readonly usually: readonly string[];
  /** It holds as long as nobody changes it: another answer is no contradiction. */
  readonly isDefault: boolean;
  /** The minors at which it holds, and the runtimes: every one that is still possible must be among them. */
  readonly minors: Mask;
  readonly runtimes: Mask;
  /** It holds only on these systems, where nobody may change them. */
  readonly unchanged?: { readonly nodeOs: Mask; readonly nodeChanges: Mask };
}

const everyRuntime = allOf('runtime');

function narrowingOf(
  from: QuestionId,
  rule: PlatformFix | InferenceRule,
  minors: Mask,
  runtimes = everyRuntime,
): Narrowing {
  const { question, to, why, sources, confidence } = rule;
  const isDefault = 'isDefault' in rule;
  const unchanged = 'unchangedNodeOs' in rule ? rule.unchangedNodeOs : undefined;
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
    to: maskOf(question, to),
    usually: to,
    isDefault,
    minors,
    runtimes,
    ...(unchanged && {
      unchanged: {
        nodeOs: maskOf('nodeOs', unchanged),
        nodeChanges: maskOf('nodeChanges', ['none']),
      },
    }),
  };
}

/** What each platform fixes, in the order of the vocabulary. */
const ofPlatforms: readonly (readonly Narrowing[])[] = vocabulary.platform.map((id) =>
  platforms
    .filter((platform) => platform.id === id)
    .flatMap(({ fixes }) =>
      fixes.map((fix) => narrowingOf('platform', fix, minorsMask(fix.minor?.from ?? 0, Infinity))),
    ),
);

const ofRules: readonly Narrowing[] = rules.map((rule) =>
  narrowingOf(
    rule.from,
    rule,
    minorsMask(0, rule.minorBelow ?? Infinity),
    rule.runtime === undefined ? everyRuntime : maskOf('runtime', [rule.runtime]),
  ),
);

const holds = ({ minors, runtimes, unchanged }: Narrowing, possible: Possible): boolean =>
  (possible.kubernetes & ~minors) === 0 &&
  (possible.runtime & ~runtimes) === 0 &&
  (!unchanged ||
    ((possible.nodeOs & ~unchanged.nodeOs) === 0 && (possible.nodeChanges & ~unchanged.nodeChanges) === 0));

/** What holds in every world that is still possible: what the one platform fixes, and the rules of knowledge. */
export function narrowingsIn(possible: Possible): Narrowing[] {
  const { platform } = possible;
  const fixed = isSingle(platform) ? (ofPlatforms[31 - Math.clz32(platform)] ?? []) : [];
  return [...fixed, ...ofRules].filter((narrowing) => holds(narrowing, possible));
}

/** Platforms that no answer contradicts: candidates while the platform is open. */
export function candidatePlatforms(possible: Possible): Mask {
  let found = 0;
  for (const [index, fixes] of ofPlatforms.entries()) {
    const fits = fixes.every(
      (fix) => fix.isDefault || !holds(fix, possible) || (possible[fix.question] & fix.to) !== 0,
    );
    if (fits) found |= 1 << index;
  }
  return found;
}

/** The first of what a platform usually has that is still possible. */
export const firstUsual = ({ question, usually }: Narrowing, possible: Mask): string | undefined => {
  const left: readonly string[] = optionsIn(question, possible);
  return usually.find((value) => left.includes(value));
};
