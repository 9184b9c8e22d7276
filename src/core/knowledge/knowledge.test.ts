import { describe, expect, test } from 'vitest';
import { questionIds, vocabulary } from '../model/vocabulary';
import { infer } from '../environment/infer';
import { trustContexts } from '../model/environment';
import { riskIds } from '../model/riskId';
import { byContext } from '../model/severity';
import { adviceCases } from './advice';
import { adviceTexts } from './adviceTexts';
import { allVariants, approaches } from './approaches';
import { cellsOf } from './cells';
import { criteria } from './cells';
import { detectors } from './detectors';
import { howToFindOut } from './howToFindOut';
import { jenkinsAdds } from './jenkinsAdds';
import { kubernetesFeatures, kubernetesMinors, kubernetesRemovals } from './kubernetesMinors';
import { mitigations } from './mitigations';
import { foreignKernel, osImages } from './osImages';
import { containerPlatforms, openServers, platformMarks } from './platformMarks';
import { formatNotes } from './formatNotes';
import { notes as planNotes } from './notes';
import { options } from './options';
import { optionWhys } from './optionWhys';
import { platforms } from './platforms';
import { placeholders } from './placeholders';
import { questions } from './questions';
import { riskOf, risks } from './riskRecords';
import { riskHeads } from './risks';
import { riskTexts } from './riskTexts';
import { scenarios } from './scenarios';
import { sources } from './sources';
import { symptoms } from './symptoms';
import { avoidedDockerVersions, images } from './versions';
import { blindSpots } from './blindSpots';
import { metadataServices } from './cloudMetadata';
import { smallNetworks } from './podNetworks';
import { rules } from './inferences';
import { noteSources, noteWhy } from './whys';

const notes = { ...planNotes, ...formatNotes };
const environment = infer({});
const sourceIds = new Set(Object.keys(sources));

/** Every record with an id, by registry. */
const registries = {
  platforms,
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

/** Everything that makes a statement: it must say where it comes from. */
const statements: readonly (readonly [string, { readonly sources: readonly string[] }])[] = [
  ...Object.entries(registries).flatMap(([name, list]) =>
    list.map((record) => [`${name} ${record.id}`, record] as const),
  ),
  ...questions.map(({ id }) => [`question ${id}`, howToFindOut[id]] as const),
  ...allVariants.flatMap((variant) => [
    ...variant.blockers.map((blocker) => [`${variant.id} blocker ${blocker.id}`, blocker] as const),
    ...variant.reasons.map((reason, index) => [`${variant.id} reason ${index}`, reason] as const),
    ...variant.discouraged.map((reason, index) => [`${variant.id} discouraged ${index}`, reason] as const),
  ]),
  ...platforms.flatMap((platform) =>
    platform.fixes.map((fix) => [`${platform.id} fixes ${fix.question}`, fix] as const),
  ),
  ...adviceCases.map(({ id }) => [`advice ${id}`, adviceTexts[id]] as const),
  ...Object.keys(notes).map((id) => [`note ${id}`, noteSources({ id })] as const),
  ...Object.entries(images).map(([id, image]) => [`image ${id}`, image] as const),
  ...platformMarks.map((mark, index) => [`mark of ${mark.platforms.join()} ${index}`, mark] as const),
  ...osImages.map((image) => [`image of ${image.nodeOs}`, image] as const),
  ...Object.entries({ containerPlatforms, foreignKernel, openServers }),
  ...blindSpots.map((spot) => [`blind spot ${spot.id}`, spot] as const),
  ...metadataServices.map((service) => [`metadata of ${service.platform}`, service] as const),
  ...Object.entries(smallNetworks).map(([id, network]) => [`network of ${id}`, network] as const),
  ...rules.map((rule, index) => [`rule ${index}`, rule] as const),
  ...jenkinsAdds.map((added, index) => [`jenkins adds ${index}`, added] as const),
  ...kubernetesMinors.map((minor) => [`Kubernetes ${minor.id}`, minor] as const),
  ...criteria.flatMap(({ id }) => {
    const source = cellsOf(id);
    return source.from === 'record'
      ? allVariants.map((variant) => [`cell ${id} ${variant.id}`, source.of(variant, environment)] as const)
      : [];
  }),
];

describe('law 6: sourced', () => {
  test.each(statements)('%s', (_, { sources: cited }) => {
    expect(cited.length).toBeGreaterThan(0);
    for (const id of cited) expect(sourceIds.has(id), id).toBe(true);
  });

  test.each(Object.entries(sources))('source %s', (_, source) => {
    expect(source.url).toMatch(/^https:\/\/\S+$/);
    expect(source.title).toMatch(/\S/);
    expect(source.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(['high', 'medium', 'low']).toContain(source.confidence);
  });

  test('every source is used', () => {
    const used = new Set(statements.flatMap(([, { sources: cited }]) => cited));
    expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
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

  test('risks are those of the catalogue, each at its mark', () => {
    for (const { id, label } of riskHeads) expect(riskIds[Number(label.slice(1)) - 1], label).toBe(id);
    const order: readonly string[] = riskIds;
    const places = riskHeads.map(({ id }) => order.indexOf(id));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('the conditions that no checker reports are complete, and each is a sentence of its own', () => {
    expect(blindSpots.map(({ id }) => id)).toEqual(Array.from({ length: 24 }, (_, index) => `U${index + 1}`));
    expect(new Set(blindSpots.map(({ says }) => says)).size).toBe(blindSpots.length);
    for (const { id, says, risks: of } of blindSpots) {
      expect(says, id).toMatch(/^[A-Za-z].*\.$/);
      expect(of.length, id).toBeGreaterThan(0);
      for (const risk of of) expect(riskIds, id).toContain(risk);
    }
  });

  test('the risks of this version are complete, and every mitigation is offered by one', () => {
    expect(risks.map(({ label }) => label).join(' ')).toBe(
      'R01 R02 R03 R04 R07 R08 R09 R13 R14 R15 R16 R18 R19 R20 R21 R22 R23 R25 R26 R27 R33 R34 R35 R36 R37 R38 R39 R40 R41 R42 R43 R44 R45 R46 R47 R48 R49 R50 R51',
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

  test('a symptom is a sign of risks that exist, and says what helps', () => {
    for (const { id, risks: signs, cause, fix } of symptoms) {
      expect(signs.length, id).toBeGreaterThan(0);
      for (const risk of signs) expect(riskOf(risk), `${id}: ${risk}`).toBeDefined();
      for (const text of [cause, fix]) expect(text).toMatch(/\.$/);
    }
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
  ];
  test('no empty promises', () => {
    for (const text of sentences) expect(text).not.toMatch(/\b(simply|just|secure|easy|easily)\b/i);
  });
});
