import { describe, expect, it } from 'vitest';
import type { OptionId } from '../model/vocabulary';
import { allVariants, approaches } from '../knowledge/approaches';
import { readYaml } from '../read/yaml';
import { plan } from '../plan/plan';
import { formatsFor, render, renderApart } from '.';

const valuesOf = (text: string): unknown[] => {
  const { documents, errors } = readYaml(text);
  expect(errors).toEqual([]);
  return documents.map(({ value }) => value);
};

const drawnOf = (ref: string, ci: OptionId<'ci'> = 'plain') => {
  const covers = approaches.find(({ id }) => ref.startsWith(`${id}/`))?.covers ?? [];
  return plan({ ci, kubernetes: '1.36', cache: 'shared', jobs: [...covers] }, ref);
};

const byText = (values: readonly unknown[]): string[] =>
  values.map((value) => JSON.stringify(value)).toSorted();

describe('what stands around the pod', () => {
  it.each(allVariants.map(({ id }) => id))('%s: is the same in one file and in parts', (ref) => {
    const drawn = drawnOf(ref);
    const { files } = render(drawn, 'pod-yaml');
    const whole = files.find(({ name }) => name === 'supporting.yaml');
    const parts = renderApart(drawn, 'pod-yaml');
    expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
    const inParts = parts.filter(({ insteadOf }) => insteadOf === undefined);
    expect(byText(inParts.flatMap(({ text }) => valuesOf(text)))).toEqual(
      byText(valuesOf(whole?.text ?? '')),
    );
    for (const { name, lines, insteadOf } of parts) {
      if (insteadOf !== undefined) expect(parts.map((part) => part.name)).toContain(insteadOf);
      // Every line says why it is there.
      expect([name, lines.filter(({ comment, note }) => !comment && !note).map(({ text }) => text)]).toEqual([
        name,
        [],
      ]);
    }
  });

  it('is applied in an order in which nothing names what comes later, but for Secrets', () => {
    for (const { id: ref } of allVariants) {
      const whole = render(drawnOf(ref), 'pod-yaml').files.find(({ name }) => name === 'supporting.yaml');
      const objects = valuesOf(whole?.text ?? '') as {
        kind: string;
        metadata: { name: string; namespace?: string };
        roleRef?: { name: string };
        spec?: { policyName?: string };
      }[];
      const seen = new Set<string>(['Namespace/image-builds']);
      const early: string[] = [];
      for (const { kind, metadata, roleRef, spec } of objects) {
        const named = [
          metadata.namespace && `Namespace/${metadata.namespace}`,
          roleRef && `Role/${roleRef.name}`,
          spec?.policyName && `ValidatingAdmissionPolicy/${spec.policyName}`,
        ];
        early.push(...named.flatMap((name) => (name && !seen.has(name) ? [name] : [])));
        seen.add(`${kind}/${metadata.name}`);
      }
      expect(objects.length).toBeGreaterThan(0);
      expect([ref, early]).toEqual([ref, []]);
    }
  });

  it('selects the pods of every format: none of them leaves out the label of the pod', () => {
    for (const { id: ref } of allVariants) {
      for (const ci of ['jenkins', 'gitlab', 'github-arc', 'tekton', 'argo', 'plain'] as const) {
        const drawn = drawnOf(ref, ci);
        for (const { format, refused } of formatsFor(drawn)) {
          if (refused !== undefined) continue;
          const instead = render(drawn, format.id).addedByPlatform.flatMap((added) => added.instead ?? []);
          expect([
            ref,
            ci,
            format.id,
            instead.filter((path) => /^\/metadata(\/labels.*)?$/.test(path)),
          ]).toEqual([ref, ci, format.id, []]);
        }
      }
    }
  });
});
