import { describe, expect, it } from 'vitest';
import type { Answers } from '../model/vocabulary';
import { allVariants, partsOf, refsOf, variantOf } from '../knowledge/approaches';
import { mitigationOf } from '../knowledge/mitigations';
import { riskOf, risks } from '../knowledge/riskRecords';
import { inspectPlan } from '../inspect/inspect';
import { plan } from '../plan/plan';
import { builderPairs, jobsOfPair } from '../testing/pairs';
import { mitigationChoices, type Situation } from './mitigate';

const labelOf = (id: string): string => riskOf(id)?.label ?? id;
const idOf = (label: string): string => risks.find((risk) => risk.label === label)!.id;

const situation = (ref: string, answers: Answers = {}): Situation => ({
  ref,
  options: {},
  answers: {
    trust: 'organisation',
    tenancy: 'ci-nodes',
    jobs: ['build-image'],
    runtime: ref.startsWith('docker-socket') ? 'docker' : 'containerd',
    ci: 'jenkins',
    kubernetes: '1.30',
    cache: 'none',
    ...answers,
  },
});

const standing = ({ answers, ref, options }: Situation): Set<string> =>
  new Set(inspectPlan(plan(answers, ref, options), answers).findings.map(({ risk }) => risk));

const choices = (at: Situation, label: string) =>
  mitigationChoices(at, idOf(label), riskOf(idOf(label))!.mitigations);
const choice = (at: Situation, label: string, id: string) =>
  choices(at, label).find(({ mitigation }) => mitigation.id === id);

/** Holds what is said of every change of this situation against what stands after it. */
function checkChoices(at: Situation): number {
  const before = standing(at);
  let changes = 0;
  for (const risk of before) {
    for (const { mitigation, next, residual, after } of mitigationChoices(
      at,
      risk,
      riskOf(risk)!.mitigations,
    )) {
      const left = next ? standing(next) : before;
      const what = `${at.ref}: ${mitigation.id}: ${risk}`;
      expect(
        residual.filter((each) => !left.has(each)),
        what,
      ).toEqual([]);
      if (!next) continue;
      changes += 1;
      expect(residual.includes(risk), what).toBe(after !== null);
      const fresh = [...left].filter((each) => !before.has(each));
      expect(
        fresh.filter((each) => !residual.includes(each)),
        what,
      ).toEqual([]);
    }
  }
  return changes;
}

const untrusted: Answers = {
  trust: 'anyone',
  tenancy: 'shared-nodes',
  cache: 'shared',
  registryCache: 'no',
};

describe('what a mitigation leaves', () => {
  it('is what stands after it, whatever the variant and whoever runs code', () => {
    let changes = 0;
    for (const { id: ref } of allVariants)
      for (const more of [{}, untrusted]) changes += checkChoices(situation(ref, more));
    expect(changes).toBeGreaterThan(2 * allVariants.length);
  });

  it('is what stands after it where two share a pod, and neither is lost', () => {
    let changes = 0;
    for (const ref of builderPairs) {
      const [jobs = []] = jobsOfPair(ref);
      const at = situation(ref, { ...untrusted, jobs });
      changes += checkChoices(at);
      for (const risk of standing(at))
        for (const { mitigation, next } of mitigationChoices(at, risk, riskOf(risk)!.mitigations)) {
          if (!next) continue;
          const wanted: Answers['jobs'] = next.answers.jobs;
          const variants = refsOf(next.ref).flatMap((one) => variantOf(one)?.variant ?? []);
          expect([ref, mitigation.id, partsOf(variants, wanted as never).undone]).toEqual([
            ref,
            mitigation.id,
            [],
          ]);
        }
    }
    expect(changes).toBeGreaterThan(builderPairs.length);
  });

  it('of one half changes that half alone', () => {
    const at = situation('buildkit-rootless/unconfined,kubedock/default', {
      jobs: ['build-image', 'testcontainers'],
      nodeOs: 'amazon-linux-2023',
    });
    expect(choice(at, 'R09', 'default-profiles')?.next?.ref).toBe(
      'buildkit-rootless/default-profiles,kubedock/default',
    );
  });

  it('dedicated nodes on a BuildKit plan leave its open profiles, not what it does not have', () => {
    const found = choice(situation('buildkit-rootless/unconfined'), 'R47', 'dedicated-nodes');
    expect(found?.residual.map(labelOf)).toEqual(['R47']);
  });

  it('a daemon of one pod brings a cold cache, where one was asked for', () => {
    const found = choice(
      situation('docker-socket/default', { cache: 'shared', registryCache: 'no' }),
      'R02',
      'leave-node-socket',
    );
    expect(found?.residual.map(labelOf)).toEqual(expect.arrayContaining(['R01', 'R23', 'R51']));
  });
});

describe('what closes the risks around a daemon', () => {
  const closes = (at: Situation, label: string, id: string) => choice(at, label, id)?.after;
  const cached: Answers = { cache: 'shared', registryCache: 'yes' };

  it('a cache no longer than one agent lives, except with the node’s daemon', () => {
    for (const ref of ['dind-sidecar/unix', 'dind-same-container/default', 'buildkit-rootless/unconfined'])
      expect([ref, closes(situation(ref, cached), 'R24', 'no-shared-cache')]).toEqual([ref, null]);
    const socket = situation('docker-socket/default', cached);
    expect(choice(socket, 'R24', 'no-shared-cache')).toBeUndefined();
    const own = choice(socket, 'R24', 'leave-node-socket');
    expect([own?.after, own?.residual.map(labelOf).includes('R24')]).toEqual(['high', true]);
  });

  it('nodes of their own, where others were beside', () => {
    for (const ref of ['dind-sidecar/unix', 'docker-socket/default'])
      expect(closes(situation(ref, { tenancy: 'shared-nodes' }), 'R10', 'dedicated-nodes')).toBeNull();
    expect([
      ...standing(situation('buildkit-rootless/unconfined', { tenancy: 'shared-nodes' })),
    ]).not.toContain(idOf('R10'));
  });

  it('a sidecar, where root and the agent share a checkout', () => {
    const at = situation('dind-same-container/default', {
      jobs: ['run-containers'],
      workspace: 'docker-run',
    });
    expect(closes(at, 'R28', 'use-sidecar')).toBeNull();
  });

  it('a daemon of one’s own, where the node’s serves everybody', () => {
    for (const label of ['R30', 'R32'])
      expect(closes(situation('docker-socket/default'), label, 'leave-node-socket')).toBeNull();
  });
});

describe('what is offered', () => {
  it('dedicated nodes change the answer only where other workloads may be on the nodes', () => {
    const change = (tenancy: Answers['tenancy']) =>
      choice(situation('dind-sidecar/unix', tenancy && { tenancy }), 'R01', 'dedicated-nodes')?.next?.answers
        .tenancy;
    expect(change('ci-cluster')).toBe('ci-cluster');
    expect(change('ci-nodes')).toBe('ci-nodes');
    expect(change('shared-nodes')).toBe('ci-nodes');
    expect(change('unknown')).toBe('ci-nodes');
    expect(change('laptop')).toBeUndefined();
  });

  it('building without a daemon only where no job runs containers', () => {
    expect(choice(situation('dind-sidecar/unix'), 'R01', 'build-without-daemon')).toBeDefined();
    for (const job of ['run-containers', 'compose', 'testcontainers'] as const)
      expect(
        choice(situation('dind-sidecar/unix', { jobs: ['build-image', job] }), 'R01', 'build-without-daemon'),
      ).toBeUndefined();
  });

  it('default profiles for the level of the namespace, not for what a builder opts out of', () => {
    const at = situation('buildkit-rootless/unconfined', { nodeOs: 'amazon-linux-2023' });
    expect(choice(at, 'R09', 'default-profiles')).toBeDefined();
    expect(choice(at, 'R47', 'default-profiles')).toBeUndefined();
  });

  it('something for images that no option pins', () => {
    for (const ref of ['dind-sidecar/rootless', 'buildkit-rootless/unconfined'])
      expect(choices(situation(ref), 'R45').map(({ mitigation }) => mitigation.id)).toEqual(['update-bot']);
  });

  it('nothing that changes a pasted text alone', () => {
    const textOnly = (id: string): boolean => {
      const mitigation = mitigationOf(id);
      return mitigation?.onText !== undefined && mitigation.onPlan === undefined;
    };
    for (const { id: ref } of allVariants) {
      for (const risk of risks)
        for (const { mitigation } of mitigationChoices(situation(ref), risk.id, risk.mitigations))
          expect(textOnly(mitigation.id), mitigation.id).toBe(false);
    }
  });

  it('something for every risk, in a plan, in a text or in words', () => {
    expect(risks.filter(({ mitigations }) => mitigations.length === 0).map(({ label }) => label)).toEqual([]);
  });
});

describe('what our plans close', () => {
  const closed = (at: Situation): string[] =>
    inspectPlan(plan(at.answers, at.ref, at.options), at.answers).closed.map(labelOf);

  it('with the node’s socket nothing of a layer store or of limits', () => {
    const labels = closed(situation('docker-socket/default'));
    for (const label of ['R19', 'R20', 'R25', 'R37']) expect(labels).not.toContain(label);
    expect([...standing(situation('docker-socket/default'))].map(labelOf)).toEqual(
      expect.arrayContaining(['R25', 'R37']),
    );
  });

  it('says of TLS nothing that is not so', () => {
    const said = closed(situation('dind-sidecar/tls')).map((label) => riskOf(idOf(label))?.closed);
    expect(said).toContain('No Docker port that is open without TLS');
    for (const sentence of said)
      expect(sentence).not.toMatch(/first argument|One container|No open Docker port/);
  });
});
