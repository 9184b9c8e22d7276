import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Pod } from '../model/kubernetes';
import type { PodSecurityCheckId } from '../model/podSecurity';
import { outside } from '../testing/outside';
import { podSecurityChecks } from './checks';
import { podSecurity } from './podSecurity';

interface Cases {
  readonly pods: readonly Pod[];
  readonly cases: readonly {
    readonly level: 'baseline' | 'restricted';
    readonly expect: 'pass' | 'fail';
    readonly fixture: string;
    readonly minors: readonly (readonly [number, number])[];
    readonly pod: number;
  }[];
}

const overriding = (id: PodSecurityCheckId): PodSecurityCheckId[] =>
  podSecurityChecks.filter(({ overrides }) => overrides?.includes(id)).map((check) => check.id);

const file = outside('SLIPWAY_CONFORMANCE', 'pod-security/cases.json', 'Pod Security conformance');

describe.skipIf(file === undefined)('upstream fixtures', () => {
  const { pods, cases }: Cases =
    file === undefined ? { pods: [], cases: [] } : JSON.parse(readFileSync(file, 'utf8'));
  const runs = cases.flatMap((one) =>
    one.minors.flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, offset) => ({ ...one, minor: from + offset })),
    ),
  );

  it('agrees with every one', () => {
    const wrong = runs.filter((run) => {
      const { violations } = podSecurity(pods[run.pod]!, run.minor);
      return (violations[run.level].length === 0 ? 'pass' : 'fail') !== run.expect;
    });
    console.log(`Pod Security conformance: ${runs.length - wrong.length} of ${runs.length} fixtures agree.`);
    expect(wrong.map(({ level, fixture, minor }) => `${level} v1.${minor} ${fixture}`)).toEqual([]);
    expect(runs).toHaveLength(4537);
  });

  it('refuses by the check that the fixture is written for, or the one that overrides it', () => {
    const byName = new Map(podSecurityChecks.map(({ id }) => [id.toLowerCase(), id]));
    const wrong = runs
      .filter((run) => run.expect === 'fail')
      .filter((run) => {
        const id = byName.get(run.fixture.replace(/\d+$/, ''));
        const found = podSecurity(pods[run.pod]!, run.minor).violations[run.level].map(({ check }) => check);
        return !id || ![id, ...overriding(id)].some((check) => found.includes(check));
      });
    expect(wrong.map(({ level, fixture, minor }) => `${level} v1.${minor} ${fixture}`)).toEqual([]);
  });

  it('at restricted finds baseline violations only where restricted refuses too', () => {
    const wrong = runs.filter((run) => {
      const { level, violations } = podSecurity(pods[run.pod]!, run.minor);
      return level !== 'restricted' && violations.restricted.length === 0;
    });
    expect(wrong).toEqual([]);
  });
});
