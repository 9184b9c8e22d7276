import { expect, test } from 'vitest';
import { allVariants } from '../knowledge/approaches';
import { inspectPlan } from '../inspect/inspect';
import type { Answers } from '../model/vocabulary';
import { plan } from '../plan/plan';
import { riskChange, standingRisks } from './riskChange';

const answers: Answers = {
  trust: 'organisation',
  tenancy: 'shared-nodes',
  jobs: ['build-image'],
  ci: 'plain',
};
const report = (ref: string) => inspectPlan(plan(answers, ref), answers);

test('what comes, goes, moves and stays is everything that stands in one of the two, once', () => {
  const reports = allVariants.map(({ id }) => report(id));
  for (const before of reports)
    for (const after of reports) {
      const { gained, lost, moved, kept } = riskChange(before, after);
      const ids = (list: readonly { readonly risk: string }[]) => list.map(({ risk }) => risk);
      expect([...ids(gained), ...ids(moved), ...ids(kept)].toSorted()).toEqual(
        ids(standingRisks(after)).toSorted(),
      );
      expect([...ids(lost), ...ids(moved), ...ids(kept)].toSorted()).toEqual(
        ids(standingRisks(before)).toSorted(),
      );
      for (const { severity, was } of moved) expect(severity).not.toBe(was);
    }
});

test('the way back loses what the way there gained', () => {
  const [socket, sidecar] = [report('docker-socket/default'), report('dind-sidecar/unix')];
  expect(riskChange(socket, sidecar).lost).toEqual(riskChange(sidecar, socket).gained);
  expect(riskChange(socket, sidecar).lost.map(({ risk }) => risk)).toContain('docker-socket-mount');
});
