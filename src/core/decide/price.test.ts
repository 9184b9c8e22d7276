import { describe, expect, it } from 'vitest';
import type { Variant } from '../model/approach';
import { trustContexts } from '../model/environment';
import { vocabulary, type Answers } from '../model/vocabulary';
import { severityRank, byContext } from '../model/severity';
import { allVariants } from '../knowledge/approaches';
import { mitigationOf } from '../knowledge/mitigations';
import { riskHeads } from '../knowledge/risks';
import { riskOf } from '../knowledge/riskRecords';
import { infer } from '../environment/infer';
import { decide } from './decide';
import { isHeavy, pricedWhen } from './riskTable';

const of = (why: 'everywhere' | 'option') => riskHeads.filter(({ noPrice }) => noPrice === why);

/** What an approach has to do for a risk to stand with it, where not everything does. */
const concerns: Readonly<Record<string, (variant: Variant) => boolean>> = {
  // Whatever pulls images in the cluster; what starts pods leaves that to the kubelet, which admission sees.
  R44: ({ id }) => !/^(kubedock|pod-containers|external-builder)\//.test(id),
  // Whatever runs the steps of a build in the cluster; with a daemon its own risks say how far they get.
  R46: ({ id, daemon }) => daemon === 'none' && !/^(pod-containers|external-builder)\/|\/(jib|ko)$/.test(id),
};

describe('what is the price of no approach', () => {
  it('stands everywhere: with every variant that does what it concerns, under one condition', () => {
    expect(of('everywhere').map(({ label }) => label)).toEqual(['R43', 'R44', 'R46']);
    for (const { id, label } of of('everywhere')) {
      const concerned = concerns[label] ?? (() => true);
      const conditionOf = ({ risks, risksWhen = [] }: Variant): string => {
        if (risks.includes(id)) return 'always';
        const when = risksWhen.find(({ risk }) => risk === id)?.when;
        return when ? JSON.stringify(when) : 'never';
      };
      const conditions = new Set(allVariants.filter(concerned).map(conditionOf));
      expect([label, conditions.size, conditions.has('never')]).toEqual([label, 1, false]);
      for (const variant of allVariants.filter((each) => !concerned(each)))
        expect([variant.id, label, conditionOf(variant)]).toEqual([variant.id, label, 'never']);
    }
  });

  it('or an option of the manifest takes it away', () => {
    expect(of('option').map(({ label }) => label)).toEqual(['R39']);
    for (const { id } of of('option')) {
      for (const { id: ref } of allVariants.filter(({ risksWhen = [] }) =>
        risksWhen.some(({ risk }) => risk === id),
      )) {
        const context = { ref, options: { mtu: 'none' }, environment: infer({ platform: 'gke' }) };
        const changes = (riskOf(id)?.mitigations ?? []).map((each) => mitigationOf(each)?.onPlan?.(context));
        expect(changes.some((change) => change?.options && !change.ref && !change.answers)).toBe(true);
      }
    }
  });

  it('and only risks that would weigh are left out', () => {
    for (const { severity } of riskHeads.filter(({ noPrice }) => noPrice))
      expect(severityRank(byContext(severity).D)).toBeGreaterThanOrEqual(severityRank('high'));
    for (const { id } of riskHeads.filter(({ noPrice }) => noPrice)) {
      for (const context of trustContexts) expect([id, isHeavy(id, context)]).toEqual([id, false]);
      for (const variant of allVariants)
        expect(pricedWhen(variant).map(({ risk }) => risk)).not.toContain(id);
    }
  });

  it('a cloud makes no approach dearer than the same cluster elsewhere', () => {
    const answers: Answers = {
      jobs: ['build-image'],
      runtime: 'containerd',
      kubernetes: '1.34',
      nodeOs: 'ubuntu-older',
      podSecurity: 'privileged',
      nodeChanges: 'image',
      cache: 'none',
      ci: 'jenkins',
    };
    for (const trust of vocabulary.trust) {
      for (const tenancy of vocabulary.tenancy) {
        const verdictsOn = (platform: 'kubeadm' | 'gke' | 'aks') =>
          decide({ ...answers, trust, tenancy, platform }).approaches.map(({ id, verdict }) => [id, verdict]);
        expect(verdictsOn('gke')).toEqual(verdictsOn('kubeadm'));
        expect(verdictsOn('aks')).toEqual(verdictsOn('kubeadm'));
      }
    }
  });
});
