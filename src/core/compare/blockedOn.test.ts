import { describe, expect, test } from 'vitest';
import { allVariants, variantOf } from '../knowledge/approaches';
import { cellsOf } from '../knowledge/cells';
import { vocabulary } from '../model/vocabulary';
import { infer } from '../environment/infer';
import { verdictOf } from '../decide/verdict';
import { plan } from '../plan/plan';
import { blockedOn } from './blockedOn';
import { manifestFacts } from './manifestFacts';

const variant = (ref: string) => variantOf(ref)!.variant;

describe('platforms on which a variant is blocked', () => {
  test('are those whose verdict is blocked with nothing else answered', () => {
    for (const each of allVariants)
      expect([each.id, blockedOn(each)]).toEqual([
        each.id,
        vocabulary.platform.filter((platform) => verdictOf(each, infer({ platform })) === 'blocked'),
      ]);
  });

  test('hold what a platform refuses by default, and not what somebody may have built in', () => {
    expect(blockedOn(variant('dind-sidecar/unix'))).toEqual(
      expect.arrayContaining(['eks-fargate', 'gke-autopilot', 'openshift']),
    );
    expect(blockedOn(variant('dind-sidecar/unix'))).not.toContain('eks');
    expect(blockedOn(variant('docker-socket/default'))).not.toContain('mke');
  });

  test('are counted in the cell, which names each', () => {
    const source = cellsOf('platforms');
    if (source.from !== 'platforms') throw new Error('the cell is not computed from platforms');
    const facts = manifestFacts(plan({}, 'dind-sidecar/unix'), {});
    const cell = source.of(facts, infer({}), variant('dind-sidecar/unix'));
    expect(cell.word).toBe(`${vocabulary.platform.length - facts.blockedOn.length} of 20`);
    expect(cell.text).toContain('EKS on Fargate; GKE Autopilot');
    const few = source.of({ ...facts, blockedOn: ['talos'] }, infer({}), variant('dind-sidecar/unix'));
    expect(few).toMatchObject({ rating: 'good', word: '19 of 20', phrase: 'not on Talos' });
    expect(source.of({ ...facts, blockedOn: [] }, infer({}), variant('dind-sidecar/unix')).word).toBe(
      '20 of 20',
    );
  });
});
