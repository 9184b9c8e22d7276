import { describe, expect, it } from 'vitest';
import { clusterObjects } from '../cluster/clusterObjects';
import { optionOf, options } from '../knowledge/options';
import { fillableIds } from '../knowledge/placeholderFields';
import { placeholders } from '../knowledge/placeholders';
import { problemOf } from '../knowledge/values/kinds';
import { placeholderFields } from '../knowledge/placeholderFields';
import { baseWorld, nameOf, planOf, Problems } from '../testing/combinations';
import { typedFills, typedFor, typedOptions, typedWorlds } from '../testing/typed';

describe('what a reader types', () => {
  it('has a legal example and a legal test value for every option and placeholder', () => {
    const typed = options.filter(({ text }) => text);
    expect(Object.keys(typedOptions)).toEqual(typed.map(({ id }) => id));
    expect(Object.keys(typedFills)).toEqual(fillableIds);
    for (const { id, text } of typed) {
      for (const value of [text!.example, typedOptions[id]!])
        expect([id, value, problemOf(text!.kind, value)]).toEqual([id, value, undefined]);
    }
    for (const id of fillableIds) {
      for (const value of [placeholders[id].text, typedFills[id]])
        expect([id, value, problemOf(placeholderFields[id], value)]).toEqual([id, value, undefined]);
    }
  });

  it('fills every placeholder everywhere, and leaves none of its text', () => {
    const left = new Problems();
    const met = new Set<string>();
    for (const combination of typedWorlds()) {
      const before = planOf(combination);
      const after = planOf({ ...combination, options: typedFills });
      const text = (plan: typeof after): string =>
        JSON.stringify([
          plan.objects,
          // The namespace of the pod stands in what is around it.
          clusterObjects(plan).objects,
          plan.steps.map(({ commands, cleanUp }) => [commands, cleanUp]),
          plan.preparations.map(({ commands }) => commands),
        ]);
      for (const id of fillableIds) {
        const { text: token } = placeholders[id];
        if (before.placeholders.some((placeholder) => placeholder.id === id)) {
          met.add(id);
          if (!text(after).includes(typedFills[id]) && id !== 'credentials')
            left.add(`${id} is nowhere`, nameOf(combination));
        }
        if (after.placeholders.some((placeholder) => placeholder.id === id))
          left.add(`${id} is still listed`, nameOf(combination));
        if (token.length > 6 && text(after).includes(token))
          left.add(`${token} is left`, nameOf(combination));
      }
    }
    expect(left.list()).toEqual([]);
    expect(met.size).toBeGreaterThan(10);
  });

  it('says what it does not take, and draws as if it were not there', () => {
    const world = baseWorld('dind-sidecar/unix');
    const combination = { ref: 'dind-sidecar/unix', world, options: {} };
    const drawn = planOf({
      ...combination,
      options: {
        namespace: 'My Space',
        memory: '12',
        image: 'ghcr.io/a/b',
        registry: 'quay.io',
        volumes: 'claim/x:/run/dind',
      },
    });
    expect(drawn.warnings.filter(({ id }) => id.startsWith('option-')).map(({ text }) => text)).toEqual([
      'Memory: Sizes are a number and a unit, as 4Gi or 512Mi; “12” is not. Until then it does nothing.',
      expect.stringContaining('More volumes: /run/dind meets /run/dind of the container'),
      'In place of ci-namespace: Names have lower-case letters, digits and hyphens only; the 1st character is “M”. The placeholder stays.',
      'In place of registry.example.com: The repository lies in ghcr.io, which is taken. The placeholder stays.',
    ]);
    expect(drawn.objects).toEqual(planOf(combination).objects);
    expect(drawn.filled).toEqual({ image: 'ghcr.io/a/b', registry: 'ghcr.io' });
  });

  it('takes the login of Docker Hub where the image lies there', () => {
    const drawn = planOf({
      ref: 'buildkit-rootless/unconfined',
      world: baseWorld('buildkit-rootless/unconfined'),
      options: { image: 'docker.io/shop/cart' },
    });
    const commands = drawn.steps.flatMap((step) => step.commands).join('\n');
    expect(commands).toContain('{"auths":{"https://index.docker.io/v1/":');
    expect(commands).toContain('name=docker.io/shop/cart:"$BUILD_NUMBER"');
  });

  it('leaves what hangs on an image: the commands of another tool', () => {
    const combination = { ref: 'pod-containers/default', world: baseWorld('pod-containers/default') };
    const ids = (toolImage: string) =>
      planOf({ ...combination, options: { toolImage, namespace: 'jobs' } }).placeholders;
    expect(ids('maven:3.9.11-eclipse-temurin-25')).toEqual([]);
    expect(ids('gradle:9.2')).toEqual([expect.objectContaining({ id: 'toolImage', text: 'gradle:9.2' })]);
  });

  it('an option without effect in this plan is named as unused', () => {
    const world = { ...baseWorld('dind-sidecar/unix'), cache: 'none' } as const;
    const drawn = planOf({
      ref: 'dind-sidecar/unix',
      world,
      options: { cacheRef: 'a.corp/b', cacheSize: '5Gi' },
    });
    expect(drawn.options['cacheRef']).toBeUndefined();
    expect(drawn.warnings.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['unused-option-cacheRef', 'unused-option-cacheSize']),
    );
  });

  it('limits are the sums of typed sizes', () => {
    const world = { ...baseWorld('dind-same-container/default'), ci: 'plain' } as const;
    const drawn = planOf({
      ref: 'dind-same-container/default',
      world,
      options: { layers: '500G', workspaceSize: '1536Mi', storage: '2Gi', memory: '1Gi', cpu: '500m' },
    });
    const dind = drawn.pod.spec?.containers.find(({ name }) => name === 'dind');
    expect(dind?.resources?.requests).toMatchObject({
      cpu: '500m',
      memory: '1Gi',
      'ephemeral-storage': '10Gi',
    });
    // 500 GB and 3.5 GiB, in whole kibibytes.
    expect(dind?.resources?.limits).toEqual({
      memory: '1Gi',
      'ephemeral-storage': `${500e9 / 1024 + 3.5 * 2 ** 20}Ki`,
    });
  });

  it('every typed option changes something somewhere, and a choice stays as it is', () => {
    const idle = new Set(Object.keys(typedOptions));
    for (const combination of typedWorlds()) {
      const before = planOf(combination);
      for (const id of idle) {
        const after = planOf({ ...combination, options: { [id]: typedFor(combination.ref)[id]! } });
        if (JSON.stringify([after.objects, after.steps]) !== JSON.stringify([before.objects, before.steps]))
          idle.delete(id);
      }
      if (idle.size === 0) break;
    }
    expect([...idle]).toEqual([]);
    expect(optionOf('mtu')?.text).toBeUndefined();
  });
});
