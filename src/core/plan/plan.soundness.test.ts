import { describe, expect, it } from 'vitest';
import { vocabulary, type QuestionId } from '../model/vocabulary';
import { allVariants } from '../knowledge/approaches';
import { options } from '../knowledge/options';
import { scenarios } from '../knowledge/scenarios';
import { whatWouldChange } from '../decide/whatWouldChange';
import {
  answersFor,
  baseWorld,
  classOf,
  defaultCombinations,
  fingerprint,
  fingerprintOf,
  isFull,
  nameOf,
  optionCombinations,
  planOf,
  Problems,
  stopwatch,
  type Combination,
} from '../testing/combinations';
import { objectProblems } from '../testing/objectProblems';
import { podProblems } from '../testing/podProblems';
import { objectSchemas } from '../testing/schemas';
import { stepProblems } from '../testing/stepProblems';
import { inPlainWords, typedFills, typedFor, typedWorlds } from '../testing/typed';
import { plan } from './plan';

const limit = (isFull ? 30 : 4) * 60_000;
const schemas = objectSchemas();

describe('law 1: every plan is sound', () => {
  it('in every combination', { timeout: limit }, () => {
    const time = stopwatch();
    const problems = new Problems();
    const plans = new Set<string>();
    const validated = new Set<string>();
    let count = 0;
    const check = (combination: Combination, pods: Set<string>): void => {
      count += 1;
      const text = fingerprintOf(combination);
      if (plans.has(text)) return;
      plans.add(text);
      const name = nameOf(combination);
      const drawn = planOf(combination);
      if (fingerprint(drawn) !== text) problems.add('plan gives another pod than its planner', name);
      if (drawn.blockedBy.length > 0) problems.add('drawn for another world', name);
      if (drawn.warnings.some(({ id }) => id.startsWith('option-')))
        problems.add('an option was replaced', name);
      for (const problem of stepProblems(drawn, combination.world.jobs)) problems.add(problem, name);
      for (const problem of objectProblems(drawn)) problems.add(problem, name);
      for (const pod of drawn.objects) {
        const object = JSON.stringify([pod, classOf('kubernetes', `1.${drawn.minor}`)]);
        pods.add(object);
        if (validated.has(object)) continue;
        validated.add(object);
        for (const problem of podProblems(drawn)) problems.add(problem, name);
        for (const problem of schemas.flatMap((validate) => validate(pod))) problems.add(problem, name);
      }
    };
    for (const { id } of allVariants) {
      const pods = new Set<string>();
      for (const combination of optionCombinations(id)) check(combination, pods);
      const before = pods.size;
      let met = 0;
      for (const combination of defaultCombinations(id)) {
        met += 1;
        // Of those that differ in what steps read, every fourth one; a full run takes each.
        if (isFull || met % 4 === 0) check(combination, pods);
      }
      // Otherwise the jobs that the combinations of options take would be too few.
      expect([`pods of ${id} that only default options give`, pods.size]).toEqual([
        `pods of ${id} that only default options give`,
        before,
      ]);
    }
    console.log(
      time(
        `Law 1: ${count} combinations, ${plans.size} distinct plans, ${validated.size} distinct pods, ${schemas.length} schemas`,
      ),
    );
    expect(problems.list()).toEqual([]);
    expect(count).toBeGreaterThan(10_000);
    expect(count).toBeLessThan(isFull ? Infinity : 65_000);
  });

  it(
    'also where the variant is blocked: drawn for the nearest world that allows it',
    { timeout: limit },
    () => {
      const blocking = [
        ...scenarios.map(({ answers }) => answers),
        ...vocabulary.podSecurity.map((podSecurity) => ({ podSecurity })),
        ...vocabulary.platform.map((platform) => ({ platform })),
        ...vocabulary.nodeOs.map((nodeOs) => ({ nodeOs, nodeChanges: 'none' as const })),
        ...vocabulary.jobs.map((job) => ({
          jobs: [job],
          workspace: 'docker-run' as const,
          runtime: 'cri-o' as const,
        })),
        ...vocabulary.kubernetes.map((kubernetes) => ({ kubernetes, podSecurity: 'restricted' as const })),
      ];
      const problems = new Problems();
      let blocked = 0;
      for (const answers of blocking) {
        for (const { id } of allVariants) {
          const drawn = plan(answers, id);
          if (drawn.blockedBy.length > 0) {
            blocked += 1;
            // Where more than three answers would have to change, nothing nearer is named.
            if (whatWouldChange(answers, id).length > 0 && drawn.drawnFor.length === 0)
              problems.add('does not say what it is drawn for', id);
          }
          const name = `${id} ${JSON.stringify(answers)}`;
          for (const problem of podProblems(drawn)) problems.add(problem, name);
          for (const problem of objectProblems(drawn)) problems.add(problem, name);
          for (const problem of stepProblems(drawn, [])) problems.add(problem, name);
          for (const pod of drawn.objects) {
            for (const problem of schemas.flatMap((validate) => validate(pod))) problems.add(problem, name);
          }
        }
      }
      console.log(`Law 1, blocked variants: ${blocked} of ${blocking.length * allVariants.length}`);
      expect(problems.list()).toEqual([]);
      expect(blocked).toBeGreaterThan(20);
    },
  );
  it('with all that a reader can type, and with the least', { timeout: limit }, () => {
    const time = stopwatch();
    const problems = new Problems();
    let count = 0;
    const least = { memory: '512Mi', layers: '1Gi', storage: '1Gi', workspaceSize: '1Gi', cacheSize: '1Gi' };
    for (const combination of typedWorlds()) {
      const { toolImage, claim, cgroupClass, gvisorClass, kataClass } = typedFills;
      const most = { ...typedFor(combination.ref), toolImage, claim, cgroupClass, gvisorClass, kataClass };
      for (const chosen of [most, { ...least, nodePool: 'dedicated', nodeSelector: 'a.test/b=c' }]) {
        const drawn = planOf({ ...combination, options: chosen });
        count += 1;
        const name = nameOf(combination);
        const plain = inPlainWords(drawn);
        for (const { id, text } of drawn.warnings) if (id.startsWith('option-')) problems.add(text, name);
        for (const problem of [
          ...podProblems(plain),
          ...objectProblems(plain),
          ...stepProblems(plain, combination.world.jobs),
          ...(chosen === most ? drawn.objects : []).flatMap((object) =>
            schemas.flatMap((validate) => validate(object)),
          ),
        ])
          problems.add(problem, name);
      }
    }
    console.log(time(`Law 1 with typed values: ${count} plans`));
    expect(problems.list()).toEqual([]);
  });

  it('an option that has no place here is named, and nothing changes', () => {
    for (const { id: ref } of allVariants) {
      const combination = { ref, world: baseWorld(ref), options: {} };
      for (const option of options) {
        const [choice] = option.choices;
        const drawn = planOf({ ...combination, options: { [option.id]: choice?.value ?? '' } });
        const unused = drawn.options[option.id] === undefined;
        expect([
          `${ref} ${option.id}`,
          drawn.warnings.some(({ id }) => id === `unused-option-${option.id}`),
        ]).toEqual([`${ref} ${option.id}`, unused]);
        if (unused) expect(drawn.objects).toEqual(planOf(combination).objects);
      }
    }
  });

  it('an illegal option is replaced and named', () => {
    for (const { id: ref } of allVariants) {
      for (const option of options) {
        const combination = { ref, world: baseWorld(ref), options: { [option.id]: 'nonsense; rm -rf /' } };
        const drawn = planOf(combination);
        const applies = drawn.options[option.id] !== undefined;
        expect([
          `${ref} ${option.id}`,
          drawn.warnings.some(({ id }) => id === `option-${option.id}`),
        ]).toEqual([`${ref} ${option.id}`, applies]);
        expect(JSON.stringify(drawn.objects)).toBe(
          JSON.stringify(planOf({ ...combination, options: {} }).objects),
        );
      }
    }
    const world = { ...baseWorld('dind-sidecar/unix'), kubernetes: '1.28', ci: 'plain' } as const;
    const refused = plan(answersFor({ ref: '', world, options: {} }), 'dind-sidecar/unix', {
      sidecar: 'native',
    });
    expect(refused.options['sidecar']).toBe('plain');
    expect(refused.warnings.map(({ id }) => id)).toContain('option-sidecar');
  });

  it('assumes a minor that has the fields of the manifest, and says so', () => {
    for (const ref of ['buildkit-userns/daemonless', 'buildah-rootless/userns']) {
      const open = plan({}, ref);
      expect([ref, open.minor]).toEqual([ref, 33]);
      // Nothing rules it out, and it starts in this world alone: a warning says so.
      expect(open.blockedBy).toEqual([]);
      expect(open.drawnFor).toContainEqual({ question: 'kubernetes', value: '1.33' });
      expect(open.warnings.map(({ text }) => text).join()).toContain('1.33');
      // More answers than three would have to change, so nothing nearer is known.
      const far = plan(
        { kubernetes: '1.23', runtime: 'docker', podSecurity: 'restricted', jobs: ['compose'] },
        ref,
      );
      expect([ref, far.minor]).toEqual([ref, 33]);
      expect(far.drawnFor.map(({ question }) => question)).toContain('kubernetes');
    }
    expect(plan({}, 'buildkit-rootless/unconfined').minor).toBe(31);
  });

  it('names its assumptions: every question that the planner reads and nobody answered', () => {
    for (const variant of allVariants) {
      const drawn = plan({}, variant.id);
      const said = [...drawn.assumptions, ...drawn.drawnFor];
      const named = new Set<QuestionId>(said.map(({ question }) => question));
      const missing = variant.reads.filter((id) => !named.has(id));
      expect([variant.id, missing]).toEqual([variant.id, []]);
    }
  });
});
