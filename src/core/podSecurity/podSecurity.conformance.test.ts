import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Pod } from '../model/kubernetes';
import type { PodSecurityCheckId } from '../model/podSecurity';
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

const folder = resolve(process.cwd(), process.env.SLIPWAY_CONFORMANCE ?? '../shared/conformance');
const file = resolve(folder, 'pod-security/cases.json');
const isThere = existsSync(file);

if (!isThere)
  console.log(
    `Pod Security conformance skipped: no pod-security/cases.json; SLIPWAY_CONFORMANCE names its folder.`,
  );

describe.skipIf(!isThere)('upstream fixtures', () => {
  const { pods, cases }: Cases = isThere ? JSON.parse(readFileSync(file, 'utf8')) : { pods: [], cases: [] };
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
