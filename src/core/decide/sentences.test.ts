import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trustContexts } from '../model/environment';
import type { Answers } from '../model/vocabulary';
import { infer } from '../environment/infer';
import { allVariants, variantOf } from '../knowledge/approaches';
import { needsUserNamespaces } from '../knowledge/blockers';
import { anyAnswers } from '../testing/arbitraries';
import { decide, decisionFor } from './decide';
import type { VariantDecision } from '../model/decision';

const runs = process.env['SLIPWAY_FULL'] ? 2_000 : 150;

const all = (answers: Answers): VariantDecision[] =>
  decide(answers).approaches.flatMap(({ variants }) => variants);

const verdictOn = (answers: Answers, ref: string): VariantDecision => {
  const found = decisionFor(decide(answers), ref);
  if (!found) throw new Error(`no decision for ${ref}`);
  return found;
};

describe('sentences', () => {
  test('every verdict and every reason is a whole sentence with a source, and promises nothing', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { ref, verdict, sentence, reasons } of all(answers)) {
          expect(reasons.length, ref).toBeGreaterThan(0);
          if (verdict === 'works')
            expect(reasons.find(({ tone }) => tone === 'good')?.text, ref).toBe(sentence);
          for (const text of [sentence, ...reasons.map((reason) => reason.text)]) {
            expect(text).toMatch(/^[A-Z“].*(\.|\.”)$/);
            expect(text).not.toMatch(/\b(simply|just|secure|easy|easily)\b/i);
          }
          for (const { sources, text } of reasons) expect(sources.length, text).toBeGreaterThan(0);
        }
      }),
      { numRuns: runs },
    );
  });

  test('what would rule a variant out is quoted whole', () => {
    const texts = all({}).flatMap(({ reasons }) =>
      reasons.filter(({ tone }) => tone === 'depends').map(({ text }) => text),
    );
    expect(texts).toContain(
      'Ruled out if this is so: “EKS on Fargate refuses privileged containers and hostPath, whatever the namespace allows.”',
    );
    for (const text of texts) expect(text).toMatch(/^Ruled out if this is so: “[A-Z][^“”]*\.”$/);
  });

  test('code from anybody is never works, and a price names anybody only as far as it is known', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { verdict } of all({ ...answers, trust: 'anyone' })) expect(verdict).not.toBe('works');
        for (const { sentence, verdict } of all({ ...answers, trust: 'unknown' })) {
          if (verdict === 'price' && /anybody/.test(sentence))
            expect(sentence).toContain('if your jobs run code of anybody');
        }
        for (const { sentence } of all({ ...answers, trust: 'own-team' }))
          expect(sentence).not.toMatch(/anybody/);
      }),
      { numRuns: runs },
    );
  });

  test('the price of a variant names anybody where anybody is, in every context', () => {
    const environment = infer({});
    const wrong = allVariants.flatMap(({ id, price }) =>
      trustContexts.flatMap((context) =>
        [true, false].flatMap((certain) => {
          const text = price({ context, certain }, environment);
          const isRight =
            !/anybody/.test(text) ||
            (context === 'D' && (certain || text.includes('if your jobs run code of anybody')));
          return isRight ? [] : [`${id} ${context} ${certain}: ${text}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('where the nodes need a sysctl, what needs user namespaces names it', () => {
    const sysctls = {
      bottlerocket: 'user.max_user_namespaces=16384',
      talos: 'user.max_user_namespaces=16384',
      'ubuntu-24.04': 'kernel.apparmor_restrict_unprivileged_userns=0',
    } as const;
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom('bottlerocket' as const, 'talos' as const, 'ubuntu-24.04' as const),
        fc.constantFrom('image' as const, 'settings' as const),
        (answers, nodeOs, nodeChanges) => {
          for (const { ref, verdict, reasons } of all({ ...answers, nodeOs, nodeChanges })) {
            const variant = variantOf(ref)?.variant;
            if (verdict === 'blocked' || !variant || !needsUserNamespaces(variant)) continue;
            const texts = reasons.filter(({ tone }) => tone === 'partly').map(({ text }) => text);
            expect(texts.join(' '), ref).toContain(sysctls[nodeOs]);
          }
        },
      ),
      { numRuns: runs },
    );
  });

  const platformSays = [
    ['openshift', 'The SCC restricted-v2 of OpenShift refuses', 'openshift-scc'],
    ['microshift', 'The default level restricted of MicroShift refuses', 'microshift-psa'],
    ['talos', 'The default level baseline of Talos refuses', 'talos-psa'],
    ['aks-automatic', 'The baseline policy of AKS Automatic refuses', 'aks-automatic'],
    ['gke-autopilot', 'GKE Autopilot refuses', 'gke-autopilot'],
  ] as const;
  test.each(platformSays)('%s: its own admission is named, with its source', (platform, words, source) => {
    const { sentence, reasons } = verdictOn({ platform, jobs: ['build-image'] }, 'dind-sidecar/unix');
    expect(sentence.startsWith(words), sentence).toBe(true);
    expect(reasons[0]?.sources).toContain(source);
    const other = verdictOn(
      { platform, jobs: ['build-image'], podSecurity: 'no-privileged' },
      'dind-sidecar/unix',
    );
    expect(other.sentence).toBe('Your namespace refuses privileged containers, and dockerd needs one.');
  });

  test('scripts that call docker are not said to run containers', () => {
    const reasons = (jobs: Answers['jobs']): string =>
      verdictOn({ jobs: jobs ?? [], podSecurity: 'privileged' }, 'dind-sidecar/unix')
        .reasons.map(({ text }) => text)
        .join(' ');
    expect(reasons(['existing-docker-scripts'])).toContain('Your scripts call the docker CLI, so they need');
    expect(reasons(['existing-docker-scripts', 'compose'])).toContain(
      'Your jobs run containers, so they need',
    );
    expect(reasons(['build-image'])).not.toContain('so they need a daemon');
  });

  test('a login is a reason only where images are built', () => {
    const texts = (jobs: readonly ['build-image'] | readonly ['compose']): string =>
      verdictOn({ jobs, podSecurity: 'privileged', platform: 'eks' }, 'dind-same-container')
        .reasons.map(({ text }) => text)
        .join(' ');
    expect(texts(['build-image'])).toContain('registry login');
    expect(texts(['compose'])).not.toContain('registry login');
  });

  test('a rootless daemon has a price of its own: harder, not prevented', () => {
    for (const trust of ['organisation', 'anyone', 'unknown'] as const) {
      const answers: Answers = {
        jobs: ['compose'],
        trust,
        podSecurity: 'privileged',
        platform: 'eks',
        nodeOs: 'other',
      };
      const { sentence } = verdictOn(answers, 'dind-sidecar/rootless');
      expect(sentence).toContain('harder to reach, not prevented');
    }
  });
});
