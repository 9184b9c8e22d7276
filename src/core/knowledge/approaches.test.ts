import { describe, expect, test } from 'vitest';
import { questionsOf } from '../model/condition';
import { vocabulary } from '../model/vocabulary';
import { infer } from '../environment/infer';
import { allVariants, approaches, approachIdOf, coversOf, refTitle } from './approaches';
import { needsUserNamespaces } from './blockers';
import { containerJobs, osWithAppArmor } from './conditions';
import { platforms } from './platforms';

const blockers = [
  ...approaches.flatMap(({ uncovered }) => uncovered ?? []),
  ...allVariants.flatMap((variant) => variant.blockers),
];

describe('blockers', () => {
  test('each names one question that it reads, and who can change its answer, as a sentence', () => {
    const environments = [infer({}), ...platforms.map(({ id }) => infer({ platform: id }))];
    for (const { id, when, changes, whoCanChange } of blockers) {
      expect(questionsOf(when), id).toContain(changes);
      for (const environment of environments) {
        const who = typeof whoCanChange === 'function' ? whoCanChange(environment) : whoCanChange;
        expect(who).toMatch(/^[A-Z][^“]*\.$/);
        expect(who).not.toMatch(/\b(simply|just|secure|easy|easily)\b/i);
      }
    }
  });

  test('what a platform never starts is said with its own words', () => {
    for (const { id, neverPrivileged } of platforms.filter((platform) => platform.neverPrivileged)) {
      const said = blockers
        .filter((blocker) => blocker.id.endsWith('-by-platform'))
        .map(({ say }) => (typeof say === 'function' ? say(infer({ platform: id })) : say));
      expect(new Set(said)).toEqual(new Set([neverPrivileged?.why]));
    }
  });

  test('AppArmor confines on every system that has it, Azure Linux among them', () => {
    expect(osWithAppArmor).toContain('azure-linux');
    const blocker = blockers.find(({ id }) => id === 'apparmor-confines-build');
    expect(blocker?.when).toEqual({ question: 'nodeOs', is: osWithAppArmor });
    expect(blocker?.sources).toContain('aks-container-access');
  });
});

describe('approaches', () => {
  test('a job that is not covered is a blocker, and every job that starts containers is in one list', () => {
    for (const approach of approaches) {
      for (const variant of approach.variants) {
        const missing = vocabulary.jobs.filter((job) => !coversOf(variant).includes(job));
        const expected = missing.length > 0 ? { question: 'jobs', has: missing } : undefined;
        const uncovered = variant.uncovered ?? approach.uncovered;
        expect([variant.id, uncovered?.when]).toEqual([variant.id, expected]);
        expect([variant.id, coversOf(variant).every((job) => approach.covers.includes(job))]).toEqual([
          variant.id,
          true,
        ]);
      }
    }
    expect(containerJobs).toEqual(vocabulary.jobs.filter((job) => job !== 'build-image'));
  });

  test('a variant belongs to its approach, and its facts fit its options', () => {
    for (const approach of approaches) {
      for (const variant of approach.variants) {
        expect(variant.id.startsWith(`${approach.id}/`)).toBe(true);
        expect(approachIdOf(variant)).toBe(approach.id);
        expect([variant.id, ['own', 'node'].includes(variant.daemon)]).toEqual([
          variant.id,
          approach.group === 'daemon',
        ]);
        if (approach.group === 'daemon')
          expect([variant.id, variant.builder]).toEqual([variant.id, 'docker']);
        expect([variant.id, variant.callers === 'none']).toEqual([
          variant.id,
          !['own', 'node'].includes(variant.daemon),
        ]);
        const rootless =
          variant.options['image'] === 'rootless' ||
          (variant.builder === 'buildctl' && variant.wall === 'unprivileged');
        if (rootless) expect([variant.id, needsUserNamespaces(variant)]).toEqual([variant.id, true]);
      }
    }
  });

  test('titles stand as they are written: names keep their capitals', () => {
    expect(allVariants.map(({ id }) => refTitle(id))).toEqual([
      'Docker in Docker',
      'Docker out of Docker',
      'DinD sidecar, unix socket',
      'DinD sidecar, TCP with TLS',
      'DinD sidecar, TCP on loopback',
      'DinD sidecar, rootless image',
      'DinD sidecar, authorization plugin',
      'DinD sidecar, user namespace',
      'DinD sidecar, gVisor sandbox',
      'DinD sidecar, Kata virtual machine',
      'DinD sidecar, Sysbox',
      'BuildKit rootless, unconfined profiles',
      'BuildKit rootless, default profiles',
    ]);
  });
});
