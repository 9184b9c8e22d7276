import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../model/vocabulary';
import { adviceTexts } from '../knowledge/adviceTexts';
import { approaches, refsOf, solutionOf, variantOf } from '../knowledge/approaches';
import { nodeRoot } from '../knowledge/criteria/nodeRoot';
import { infer } from '../environment/infer';
import { anyAnswers } from '../testing/arbitraries';
import { decide } from './decide';
import { bestVariantOf, outcomeOf } from './outcome';

const runs = process.env['SLIPWAY_FULL'] ? 2_000 : 100;

describe('decide', () => {
  test('does not depend on the order of answers', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const reversed = Object.fromEntries(Object.entries(answers).toReversed()) as Answers;
        expect(decide(reversed)).toEqual(decide(answers));
      }),
      { numRuns: runs },
    );
  });

  test('an approach has the verdict of its best variant and names it, as everybody who asks for the approach gets it', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const environment = infer(answers);
        for (const { id, ref, verdict, variants } of decide(answers).approaches) {
          expect(variants.find((variant) => variant.ref === ref)?.verdict).toBe(verdict);
          if (verdict === 'blocked')
            expect(variants.every((variant) => variant.verdict === 'blocked')).toBe(true);
          const approach = approaches.find((candidate) => candidate.id === id);
          expect(approach && bestVariantOf(approach, environment).id).toBe(ref);
        }
      }),
      { numRuns: runs },
    );
  });

  test('recommends nothing only where all is blocked, starts with answers that nobody gave, or is forbidden for code of anybody', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { best, solutions, shown, advice } = decide(answers);
        for (const ref of refsOf(shown)) expect(variantOf(ref)).toBeDefined();
        if (best) {
          expect([best, shown]).toEqual([solutions[0], solutionOf(best.refs)]);
          // Found without ranking the rest.
          expect(outcomeOf(infer(answers)).best?.likely.ref).toBe(shown);
          return;
        }
        const exposed = answers.trust === 'anyone' && answers.tenancy === 'shared-nodes';
        const [first] = outcomeOf(infer(answers)).ranked;
        expect(solutions.length === 0 || exposed || first?.likely.verdict === 'blocked').toBe(true);
        expect(advice?.id === 'exposed').toBe(first?.unfit === true);
      }),
      { numRuns: 4 * runs },
    );
  });
});

describe('code of anybody on shared nodes', () => {
  const certain = { trust: 'anyone', tenancy: 'shared-nodes' } as const;

  test('a daemon is never the recommendation, and the page says what to build', () => {
    const { best, solutions, advice } = decide({
      ...certain,
      jobs: ['existing-docker-scripts'],
      workspace: 'docker-run',
      sandbox: ['none'],
      podSecurity: 'privileged',
      platform: 'kubeadm',
      runtime: 'containerd',
    });
    expect(best).toBeNull();
    expect(solutions[0]).toMatchObject({ refs: ['dind-sidecar/unix'], verdict: 'price' });
    for (const way of ['a cluster or a virtual machine for each job', 'external builder', 'Kata'])
      expect(adviceTexts.exposed.text).toContain(way);
    expect(advice?.id).toBe('exposed');
    expect(advice?.reconsider.flat().map(({ question }) => question)).toContain('tenancy');
  });

  test('what covers the jobs and is no way to node root is recommended', () => {
    const answers: Answers = {
      ...certain,
      jobs: ['build-image'],
      podSecurity: 'privileged',
      platform: 'eks',
    };
    const { best } = decide(answers);
    expect(best?.refs.map((ref) => variantOf(ref)?.variant.daemon)).toEqual(['none']);
    // A daemon covers it where it cannot, and is recommended only where the nodes serve CI alone.
    const scripts: Answers = {
      ...answers,
      jobs: ['build-image', 'existing-docker-scripts'],
      workspace: 'docker-run',
      sandbox: ['none'],
    };
    expect(decide(scripts)).toMatchObject({ best: null });
    expect(decide({ ...scripts, tenancy: 'ci-nodes' }).best?.refs).toEqual(['dind-sidecar/unix']);
  });

  test('in no world is a way to node root recommended while both are certain', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const world = { ...answers, ...certain };
        const environment = infer(world);
        const isBad = (ref: string): boolean => {
          const variant = variantOf(ref)?.variant;
          return variant !== undefined && nodeRoot.rate(variant, environment) === 'bad';
        };
        const { best, solutions } = decide(world);
        const fit = solutions.filter(({ refs }) => !refs.some(isBad));
        if (best) expect(best).toEqual(fit[0]);
        else
          expect(outcomeOf(environment).ranked[0]?.likely.verdict ?? 'blocked').toMatch(
            fit[0] ? /^blocked$/ : /./,
          );
      }),
      { numRuns: 3 * runs },
    );
  });
});

describe('what a platform leaves open', () => {
  test.each(['gke', 'aks'] as const)(
    '%s: its usual system is assumed, so an image needs no daemon',
    (platform) => {
      const answers: Answers = {
        jobs: ['build-image'],
        platform,
        podSecurity: 'privileged',
        kubernetes: '1.34',
      };
      const { best } = decide(answers);
      expect(best?.provisional).toBe(true);
      expect(best?.refs.map((ref) => variantOf(ref)?.variant.daemon)).toEqual(['none']);
    },
  );

  test('a default is filled in, and another answer is no contradiction', () => {
    const talos: Answers = {
      platform: 'talos',
      jobs: ['existing-docker-scripts'],
      workspace: 'docker-run',
      sandbox: ['none'],
      trust: 'own-team',
      tenancy: 'ci-nodes',
    };
    expect(decide(talos).solutions).toEqual([]);
    const labelled: Answers = { ...talos, podSecurity: 'privileged' };
    expect(infer(labelled).contradictions).toEqual([]);
    expect(decide(labelled).best).toMatchObject({ refs: ['dind-sidecar/unix'], verdict: 'price' });
  });
});
