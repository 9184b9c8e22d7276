import { describe, expect, test } from 'vitest';
import { questionIds, vocabulary } from '../model/vocabulary';
import { statements } from '../evidence/statements';
import { trustContexts } from '../model/environment';
import { byContext } from '../model/severity';
import { allVariants, approaches } from './approaches';
import { criteria } from './cells';
import { detectors } from './detectors';
import { kubernetesFeatures, kubernetesMinors, kubernetesRemovals } from './kubernetesMinors';
import { knowledgeDate } from './knowledgeDate';
import { mitigations } from './mitigations';
import { frameworksOf } from './frameworks';
import {
  nodeSystems,
  osRestrictingUserNamespaces,
  osWithAppArmor,
  osWithoutUserNamespaces,
} from './nodeSystems';
import { formatNotes } from './formatNotes';
import { notes as planNotes } from './notes';
import { options } from './options';
import { optionWhys } from './optionWhys';
import { platformNotes } from './platformNotes';
import { platforms } from './platforms';
import { placeholders } from './placeholders';
import { optionLabel, questions } from './questions';
import { riskOf, risks } from './riskRecords';
import { riskHeads } from './risks';
import { riskTexts } from './riskTexts';
import { scenarios } from './scenarios';
import { sources, type SourceId } from './sources';
import { symptoms } from './symptoms';
import { blindSpots } from './blindSpots';
import { avoidedDockerVersions, images, toolVersions } from './versions';
import { noteWhy } from './whys';

const notes = { ...planNotes, ...formatNotes };
const sourceIds = new Set(Object.keys(sources));

/** Every record with an id, by registry. */
const registries = {
  platforms,
  nodeSystems,
  approaches,
  variants: allVariants,
  criteria,
  risks,
  mitigations,
  options,
  scenarios,
  symptoms,
  kubernetesFeatures: Object.values(kubernetesFeatures),
  kubernetesRemovals: Object.values(kubernetesRemovals),
};

describe('law 6: sourced', () => {
  test.each(statements().map((one) => [`${one.kind} ${one.title}`, one] as const))(
    '%s',
    (_, { sources: cited }) => {
      expect(cited.length).toBeGreaterThan(0);
      for (const id of cited) expect(sourceIds.has(id), id).toBe(true);
    },
  );

  test.each(Object.entries(sources))('source %s', (_, source) => {
    expect(source.url).toMatch(/^https:\/\/\S+$/);
    expect(source.title).toMatch(/\S/);
    expect(source.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(['high', 'medium', 'low']).toContain(source.confidence);
  });

  test('nothing was read after the day that every text names', () => {
    const days = Object.values(sources).map(({ checked }) => checked);
    expect(days.toSorted().at(-1)).toBe(knowledgeDate);
  });
});

describe('registries', () => {
  test.each(Object.entries({ ...registries, questions }))(
    '%s: ids are unique kebab or vocabulary ids, titles are there',
    (_, list) => {
      const ids = list.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { title, changed } of list) {
        expect(title).toMatch(/\S/);
        expect(changed).toEqual([]);
      }
    },
  );

  test('questions and platforms are those of the vocabulary, in its order', () => {
    expect(questions.map(({ id }) => id)).toEqual(questionIds);
    expect(platforms.map(({ id }) => id)).toEqual(vocabulary.platform);
    expect(nodeSystems.map(({ id }) => id)).toEqual(vocabulary.nodeOs);
  });

  test('what is known of node systems stands in one table, and every list is read from it', () => {
    expect(osWithoutUserNamespaces).toEqual(['bottlerocket', 'talos']);
    expect(osRestrictingUserNamespaces).toEqual(['ubuntu-24.04']);
    expect(osWithAppArmor).toEqual(['ubuntu-24.04', 'ubuntu-older', 'debian', 'cos', 'azure-linux']);
    for (const { id, title, image, appArmor, seLinux, userNamespaces } of nodeSystems) {
      expect(title).toBe(optionLabel('nodeOs', id));
      expect([id, image === undefined]).toEqual([id, id === 'other']);
      // One of the two confines, never both; and AppArmor restricts only where it is.
      if (seLinux) expect([id, appArmor?.is]).toEqual([id, 'absent']);
      if (userNamespaces?.is === 'restricted') expect([id, appArmor?.is]).toEqual([id, 'confines']);
    }
  });

  test('what a platform offers is named as the cluster names it', () => {
    for (const { id, sandboxes = [], ownBuild } of platforms) {
      for (const { sandbox, runtimeClass, docker = [] } of sandboxes) {
        expect(vocabulary.sandbox, id).toContain(sandbox);
        expect(runtimeClass, id).toMatch(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/);
        const engines = docker.map(({ engine }) => engine);
        expect(engines, id).toEqual(engines.toSorted((a, b) => a - b));
        for (const { from } of docker) expect(from, id).toMatch(/^1\.\d+\.\d+$/);
      }
      if (ownBuild) expect(`${ownBuild.apiVersion} ${ownBuild.kind}`).toMatch(/^[a-z.]+\/v\d\w* [A-Z]\w+$/);
    }
    const offers = platforms.filter(({ sandboxes }) => sandboxes).map(({ id }) => id);
    expect(offers).toEqual(['gke', 'gke-autopilot', 'aks', 'openshift']);
    expect(platforms.filter(({ ownBuild }) => ownBuild).map(({ id }) => id)).toEqual(['openshift']);
  });

  test('what is good to know of a platform is whole sentences, a topic once, and doubt is said', () => {
    expect(Object.keys(platformNotes)).toEqual(vocabulary.platform);
    for (const [id, list] of Object.entries(platformNotes)) {
      const topics = list.map(({ topic }) => topic);
      expect(new Set(topics).size, id).toBe(topics.length);
      for (const { says, confidence } of list) {
        expect(says, id).toMatch(/^\S.*\.$/);
        if (confidence === 'low') expect(says, id).toMatch(/confirmed|found no|expected/);
      }
    }
  });

  test('minors are those of the vocabulary, and what each adds or removes is every row once', () => {
    expect(kubernetesMinors.map(({ id }) => id)).toEqual(vocabulary.kubernetes);
    const added = kubernetesMinors.flatMap(({ adds }) => adds.map(({ id }) => id));
    expect(added.toSorted()).toEqual(Object.keys(kubernetesFeatures).toSorted());
    const removed = kubernetesMinors.flatMap(({ removes }) => removes.map(({ id }) => id));
    expect(removed.toSorted()).toEqual(Object.keys(kubernetesRemovals).toSorted());
    for (const [id, feature] of Object.entries(kubernetesFeatures)) expect(feature.id).toBe(id);
    expect(kubernetesMinors.filter(({ supported }) => supported).map(({ id }) => id)).toEqual([
      '1.35',
      '1.36',
      '1.37',
    ]);
  });

  test.each(questions.map((question) => [question.id, question] as const))(
    'question %s has words for every option',
    (id, question) => {
      expect(Object.keys(question.options)).toEqual([...vocabulary[id]]);
      expect(question.ask).toMatch(/\?$/);
      expect(question.why).toMatch(/\.$/);
      expect(question.assumeWhy).toMatch(/\.$/);
    },
  );

  test.each(risks.map((risk) => [risk.label, risk] as const))(
    '%s: approaches, mitigations and prose exist',
    async (label, risk) => {
      expect(label).toMatch(/^R\d\d$/);
      for (const id of risk.approaches)
        expect(
          approaches.some((approach) => approach.id === id),
          id,
        ).toBe(true);
      for (const id of risk.mitigations)
        expect(
          mitigations.some((mitigation) => mitigation.id === id),
          id,
        ).toBe(true);
      const loaded = await riskTexts[risk.id]?.();
      expect(loaded?.text.goesWrong.length).toBeGreaterThan(80);
      expect(loaded?.text.shownBy.command).toMatch(/\S/);
      expect(loaded?.text.detect.read).toMatch(/\.$/);
      const severity = byContext(risk.severity);
      for (const context of trustContexts) expect(severity[context]).toBeDefined();
    },
  );

  test('every risk has a detector, and every detector a risk', () => {
    expect(Object.keys(detectors)).toEqual(riskHeads.map(({ id }) => id));
    expect(Object.keys(riskTexts)).toEqual(riskHeads.map(({ id }) => id));
  });

  test('each risk stands at its mark', () => {
    expect(riskHeads.map(({ label }) => Number(label.slice(1)))).toEqual(
      riskHeads.map((_, index) => index + 1),
    );
  });

  test('the conditions that no checker reports are complete, and each is a sentence of its own', () => {
    expect(blindSpots.map(({ id }) => id)).toEqual(Array.from({ length: 24 }, (_, index) => `U${index + 1}`));
    expect(new Set(blindSpots.map(({ says }) => says)).size).toBe(blindSpots.length);
    for (const { id, says, risks: of } of blindSpots) {
      expect(says, id).toMatch(/^[A-Za-z].*\.$/);
      expect(of.length, id).toBeGreaterThan(0);
      for (const risk of of) expect(riskOf(risk)?.id, id).toBe(risk);
    }
  });

  test('the risks of this version are complete, and every mitigation is offered by one', () => {
    expect(risks.map(({ label }) => label).join(' ')).toBe(
      Array.from({ length: 51 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`).join(' '),
    );
    const offered = new Set(risks.flatMap((risk) => risk.mitigations));
    expect(mitigations.filter(({ id }) => !offered.has(id)).map(({ id }) => id)).toEqual([]);
    const ids = new Set(risks.map(({ id }) => id));
    for (const { id, residual } of mitigations)
      for (const risk of residual) expect(ids.has(risk), `${id}: ${risk}`).toBe(true);
    for (const [id, note] of Object.entries(notes)) {
      for (const risk of 'risks' in note ? note.risks : [])
        expect(ids.has(risk), `${id}: ${risk}`).toBe(true);
    }
    for (const variant of allVariants)
      for (const risk of variant.risks) expect(ids.has(risk), `${variant.id}: ${risk}`).toBe(true);
  });

  test('what public catalogues have is written as they number it, each entry once', () => {
    const shapes: Readonly<Record<string, RegExp>> = {
      'MITRE ATT&CK': /^T1\d{3}(\.\d{3})? [A-Z]/,
      'Microsoft threat matrix for Kubernetes': /^MS-TA9\d{3} [A-Z]/,
      'OWASP Kubernetes Top Ten 2025': /^K(0[1-9]|10) [A-Z]/,
      'OWASP Top 10 CI/CD Security Risks': /^CICD-SEC-([1-9]|10) [A-Z]/,
      'CIS Kubernetes Benchmark v1.12': /^5\.\d\.\d+$/,
    };
    for (const risk of risks) {
      for (const { title, entries } of frameworksOf(risk)) {
        expect(new Set(entries).size, `${risk.label} ${title}`).toBe(entries.length);
        for (const entry of entries) expect(entry, risk.label).toMatch(shapes[title] ?? /^$/);
      }
    }
    expect(frameworksOf(riskOf('privileged-container')!).map(({ entries }) => entries)).toEqual([
      ['T1610 Deploy Container', 'T1611 Escape to Host'],
      ['MS-TA9018 Privileged container'],
      ['K01 Insecure Workload Configurations'],
      ['CICD-SEC-5 Insufficient PBAC', 'CICD-SEC-7 Insecure System Configuration'],
      ['5.2.2'],
    ]);
    expect(frameworksOf(riskOf('sibling-name-collisions')!)).toEqual([]);
    expect(Object.keys(riskTexts)).toEqual(riskHeads.map(({ id }) => id));
  });

  test('a symptom is a sign of risks that exist, says what helps, and has a public thread', () => {
    for (const { id, risks: signs, cause, fix, ci } of symptoms) {
      for (const risk of signs) expect(riskOf(risk), `${id}: ${risk}`).toBeDefined();
      for (const text of [cause, fix]) expect(text, id).toMatch(/^\S.*\.$/);
      expect(ci, id).not.toEqual([]);
    }
    const withoutThread = symptoms.filter(
      ({ sources: cited }) =>
        !cited.some((id) => /\/(?:issues|pull)\/\d+$/.test(sources[id as SourceId].url)),
    );
    expect(withoutThread.map(({ id }) => id)).toEqual([]);
  });

  test('a message belongs to one symptom', () => {
    const messages = symptoms.flatMap(({ title, also = [] }) => [title, ...also]);
    expect(messages.filter((message, index) => messages.indexOf(message) !== index)).toEqual([]);
  });

  test('client and daemon have one version, and no avoided one', () => {
    const version = (image: string): string | undefined => /:(\d+\.\d+\.\d+)/.exec(image)?.[1];
    expect(version(images.cli.image)).toBe(version(images.dind.image));
    expect(version(images.dindRootless.image)).toBe(version(images.dind.image));
    expect(version(images.cliByDigest.image)).toBe(version(images.dindByDigest.image));
    for (const { image } of Object.values(images)) {
      for (const avoided of avoidedDockerVersions) expect(image).not.toContain(`docker:${avoided}`);
      expect(image).toMatch(/:/);
    }
  });

  test('a version says what it decides, and names of tags are no promise that somebody pulled them', () => {
    for (const [id, { version, decides }] of Object.entries(toolVersions)) {
      expect(version, id).toMatch(/\d/);
      expect(decides, id).toMatch(/^\S.*\.$/);
    }
    // A tag that moves is never better than low.
    for (const [id, each] of Object.entries(images))
      if (each.image.endsWith(':latest')) expect(each, id).toMatchObject({ confidence: 'low' });
    expect(toolVersions.kanikoFork.version).toBe(/v([\d.]+)-debug/.exec(images.kanikoFork.image)?.[1]);
    expect(toolVersions.kubedock.version).toBe(images.kubedock.image.split(':')[1]);
    expect(`v${toolVersions.buildah.version}`).toBe(images.buildah.image.split(':')[1]);
    expect(`${images.buildkit.image}-rootless`).toBe(images.buildkitRootless.image);
    expect(images.dind.image).toBe(`docker:${toolVersions.dockerRead.version}-dind`);
  });

  test('every option says why one may want it otherwise', () => {
    expect(Object.keys(optionWhys)).toEqual(options.map(({ id }) => id));
    for (const why of Object.values(optionWhys)) expect(why).toMatch(/\.$/);
  });

  test('placeholders have a text and an instruction', () => {
    for (const { text, what } of Object.values(placeholders)) {
      expect(text).toMatch(/\S/);
      expect(what).toMatch(/\.$/);
    }
  });
});

describe('words', () => {
  const sentences = [
    ...Object.entries(notes).map(([id, note]) =>
      noteWhy({ ...note, id, risks: [], values: { path: '/workspace' } }),
    ),
    ...questions.flatMap(({ ask, why, assumeWhy }) => [ask, why, assumeWhy]),
    ...Object.values(notes).map(({ short }) => short),
    ...risks.flatMap(({ says, closed, title }) => [says, closed, title]),
    ...mitigations.flatMap(({ says, title }) => [says, title]),
    ...options.map(({ id }) => optionWhys[id] ?? ''),
    ...scenarios.map(({ says }) => says),
    ...symptoms.flatMap(({ cause, fix }) => [cause, fix]),
    ...blindSpots.map(({ says }) => says),
    ...Object.values(platformNotes).flatMap((list) => list.map(({ says }) => says)),
    ...platforms.flatMap(({ fixes }) => fixes.map(({ why }) => why)),
  ];
  test('no empty promises', () => {
    for (const text of sentences) expect(text).not.toMatch(/\b(simply|just|secure|easy|easily)\b/i);
  });
});
