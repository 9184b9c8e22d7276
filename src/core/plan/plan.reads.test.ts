import type { Plan } from '../model/plan';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../model/vocabulary';
import { allVariants, approaches, variantOf } from '../knowledge/approaches';
import { ciSystems, type CiSystem } from '../knowledge/ciSystems';
import { options } from '../knowledge/options';
import {
  baseWorld,
  classOf,
  defaultCombinations,
  fingerprint,
  isFull,
  optionCombinations,
  planOf,
  type Combination,
} from '../testing/combinations';
import type { PlanInput } from './input';
import { planners } from './plan';
import { agentPod } from './pod';
import { planSteps } from './steps';
import { worldMinor } from '../environment/world';

/** A copy of an object that notes every key that is read. */
const watched = <T extends object>(target: T, read: (key: string) => void): T =>
  new Proxy(target, {
    get: (object, key, receiver) => {
      if (typeof key === 'string') read(key);
      return Reflect.get(object, key, receiver) as unknown;
    },
  });

interface Reading {
  readonly pod: Set<string>;
  readonly steps: Set<string>;
}

/** Draws a combination and notes which questions and options (as `o.mtu`) its planner reads. */
function readings({ ref, world, options: chosen }: Combination, found: Reading): void {
  const planner = planners[ref.split('/')[0] ?? ''];
  const variant = variantOf(ref)?.variant;
  if (!planner || !variant) throw new Error(ref);
  const minor = worldMinor(world);
  const defaults = Object.fromEntries(
    options
      .filter((option) => option.appliesTo({ ref, ci: world.ci, minor }))
      .map((option) => [option.id, option.default({ ref, ci: world.ci, minor })]),
  );
  const all = { ...defaults, ...chosen, ...variant.options };
  const input = (into: Set<string>): PlanInput => ({
    daemon: variant.daemon,
    builder: variant.builder,
    world: watched(world, (key) => into.add(key)),
    get minor() {
      into.add('kubernetes');
      return minor;
    },
    options: watched(all, (key) => into.add(`o.${key}`)),
  });
  const own = input(found.pod);
  const drawn = planner(own);
  agentPod({ input: own, parts: drawn.parts });
  planSteps({ input: input(found.steps), plan: drawn });
}

/** What a pod is drawn by, without names that a system gives, what its format sets, what is done once, and notes. */
function featuresOf({
  workspacePath: _path,
  workspaceVolume: _volume,
  setsBuildNumber: _number,
  runsSidecars: _sidecars,
  preparations: _preparations,
  loginPreparations: _login,
  sources: _sources,
  ...features
}: CiSystem): object {
  return features;
}

/** The objects of a plan as if each system called the checkout the same. */
function inPlainNames({ objects, ci }: Plan): Plan['objects'] {
  if (ci === 'jenkins') return objects;
  const { workspacePath, workspaceVolume } = ciSystems[ci];
  const plain = ciSystems.plain;
  const text = JSON.stringify(objects).replaceAll(workspacePath, plain.workspacePath);
  return JSON.parse(text, (_key, value: unknown) =>
    value === workspaceVolume ? plain.workspaceVolume : value,
  ) as Plan['objects'];
}

describe('what a planner reads', () => {
  it('there is one for each approach', () => {
    expect(Object.keys(planners)).toEqual(approaches.map(({ id }) => id));
  });

  it.each(allVariants.map((variant) => [variant.id, variant] as const))(
    '%s reads what the variant declares',
    (ref, variant) => {
      const found: Reading = { pod: new Set(), steps: new Set() };
      let count = 0;
      for (const combination of defaultCombinations(ref)) {
        count += 1;
        if (isFull || count % 7 === 1) readings(combination, found);
      }
      for (const combination of optionCombinations(ref)) readings(combination, found);
      const facts = [...found.pod, ...found.steps].filter((key) => !key.startsWith('o.'));
      // A default of an option reads the CI system and the minor.
      const declared: readonly string[] = variant.reads;
      expect(facts.filter((key) => !declared.includes(key))).toEqual([]);

      const context = { ref, ci: 'jenkins', minor: 31 } as const;
      const legal = [
        ...options.filter((option) => option.appliesTo(context)).map(({ id }) => id),
        ...Object.keys(variant.options),
      ];
      const chosen = [...found.pod].filter((key) => key.startsWith('o.')).map((key) => key.slice(2));
      const own = options.filter(({ wholePlan }) => !wholePlan).map(({ id }) => id);
      const offered = legal.filter((id) => own.includes(id));
      expect(offered.filter((id) => !chosen.includes(id))).toEqual([]);
      // These two are why options and what only steps read need not be combined.
      expect([...found.steps].filter((key) => key.startsWith('o.'))).toEqual([]);
      expect(
        [...found.pod].filter((key) => ['workspace', 'registryCache', 'architectures'].includes(key)),
      ).toEqual([]);
    },
    120_000,
  );

  it('has equal features within each class of values', () => {
    for (const [id, system] of Object.entries(ciSystems))
      expect([id, featuresOf(system)]).toEqual([id, featuresOf(ciSystems[classOf('ci', id) as 'plain'])]);
    for (const { id: ref } of allVariants) {
      for (const question of ['ci', 'kubernetes'] as const) {
        for (const value of vocabulary[question]) {
          const drawn = (chosen: string) => {
            const world = { ...baseWorld(ref), ci: 'plain', [question]: chosen } as Combination['world'];
            const found = planOf({ ref, world, options: {} });
            return fingerprint({ ...found, objects: inPlainNames(found) });
          };
          if (ref.startsWith('docker-socket') && question === 'kubernetes') continue;
          expect([`${ref} ${question}=${value}`, drawn(value)]).toEqual([
            `${ref} ${question}=${value}`,
            drawn(classOf(question, value)),
          ]);
        }
      }
    }
  });
});
