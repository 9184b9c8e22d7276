import type { Sentence, Variant } from '../model/approach';
import type { CellText } from '../model/criterion';
import { isMapping, rootPath } from '../model/path';
import type { Cited } from '../model/source';
import type { ShownAt, Statement, StatementKind } from '../model/statement';
import { adviceCases } from '../knowledge/advice';
import { adviceTexts } from '../knowledge/adviceTexts';
import { allVariants, approaches, refTitle } from '../knowledge/approaches';
import { blindSpots } from '../knowledge/blindSpots';
import { cellsOf, criteria } from '../knowledge/cells';
import { ciSystems } from '../knowledge/ciSystems';
import { metadataServices } from '../knowledge/cloudMetadata';
import { enclosures } from '../knowledge/enclosures';
import { formatNotes } from '../knowledge/formatNotes';
import { howToFindOut } from '../knowledge/howToFindOut';
import { rules } from '../knowledge/inferences';
import { gitlabAdds } from '../knowledge/gitlabAdds';
import { arcAdds } from '../knowledge/arcAdds';
import { arcRefusals } from '../knowledge/arcRefusals';
import { tektonAdds } from '../knowledge/tektonAdds';
import { jenkinsAdds } from '../knowledge/jenkinsAdds';
import { kubernetesFeatures, kubernetesMinors, kubernetesRemovals } from '../knowledge/kubernetesMinors';
import { mitigations } from '../knowledge/mitigations';
import { notes } from '../knowledge/notes';
import { options } from '../knowledge/options';
import { frameworksOf } from '../knowledge/frameworks';
import { nodeSystems } from '../knowledge/nodeSystems';
import { containerPlatforms, foreignKernel, openServers, platformMarks } from '../knowledge/platformMarks';
import { platformNotes } from '../knowledge/platformNotes';
import { smallNetworks } from '../knowledge/podNetworks';
import { migrationSteps } from '../knowledge/migrationSteps';
import { preparations } from '../knowledge/preparations';
import { fillableIds, placeholderFields } from '../knowledge/placeholderFields';
import { placeholders } from '../knowledge/placeholders';
import { platforms } from '../knowledge/platforms';
import { optionLabel, question, questions } from '../knowledge/questions';
import { reachSources } from '../knowledge/reachSentences';
import { risks } from '../knowledge/riskRecords';
import { scenarios } from '../knowledge/scenarios';
import { symptoms } from '../knowledge/symptoms';
import { kindSources } from '../knowledge/values/kinds';
import { images, patchedEngine, toolVersions } from '../knowledge/versions';
import { noteSources } from '../knowledge/whys';
import { sentence } from '../decide/variant';
import { blockersOf } from '../decide/verdict';
import { infer } from '../environment/infer';

/** A situation in which nothing is answered: sentences that follow answers say what they say there. */
const environment = infer({});

const say = (what: Sentence): string => sentence(what, environment);

function statement(kind: StatementKind, title: string, cited: Cited, shownAt?: ShownAt): Statement {
  const { sources, confidence } = cited;
  return { kind, title, sources, ...(confidence && { confidence }), ...(shownAt && { shownAt }) };
}

const choose: ShownAt = { place: 'choose' };

const ofQuestions = (): Statement[] =>
  questions.map(({ id, title }) =>
    statement('question', `${title}: the question, and how to find out`, howToFindOut[id], choose),
  );

const ofPlatforms = (): Statement[] =>
  platforms.flatMap((platform) => [
    statement('platform', platform.title, platform, choose),
    ...platform.fixes.map((fix) =>
      statement('platform', `${platform.title}, ${question(fix.question).title}: ${fix.why}`, fix, choose),
    ),
    ...(platform.sandboxes ?? []).map((offer) =>
      statement(
        'platform',
        `${platform.title} offers ${optionLabel('sandbox', offer.sandbox)}`,
        offer,
        choose,
      ),
    ),
    ...(platform.ownBuild
      ? [statement('platform', `${platform.title}: its own builds`, platform.ownBuild)]
      : []),
    ...platformNotes[platform.id].map((note) =>
      statement('platform', `${platform.title}, on ${note.topic}`, note, choose),
    ),
  ]);

/** A variant and all that is said for and against it: read in Choose where it is the one that is shown. */
function ofVariant(variant: Variant): Statement[] {
  const shownAt: ShownAt = { place: 'choose', ref: variant.id };
  const title = refTitle(variant.id);
  const of = (kind: StatementKind, what: Sentence, cited: Cited): Statement =>
    statement(kind, `${title}: ${say(what)}`, cited, shownAt);
  return [
    statement('variant', title, variant, shownAt),
    ...blockersOf(variant).map((blocker) => of('blocker', blocker.say, blocker)),
    ...variant.reasons.map((reason) => of('reason', reason.say, reason)),
    ...variant.discouraged.map((against) => of('reason', against.say, against)),
  ];
}

const ofApproaches = (): Statement[] => [
  ...approaches.map((approach) => statement('variant', approach.title, approach, { place: 'compare' })),
  ...allVariants.flatMap(ofVariant),
];

const isSame = (a: CellText, b: CellText): boolean =>
  a.word === b.word && a.confidence === b.confidence && a.sources.join() === b.sources.join();

/** The rows of the matrix, and every cell of them that is not computed from a manifest. */
const ofCriteria = (): Statement[] =>
  criteria.flatMap((criterion) => {
    const cells = cellsOf(criterion.id);
    const row = statement('criterion', criterion.title, criterion, { place: 'compare' });
    if (cells.from !== 'record') return [row];
    return [
      row,
      ...approaches.flatMap((approach) => {
        const said = approach.variants.map((variant) => ({
          title: refTitle(variant.id),
          cell: cells.of(variant, environment),
        }));
        const [first] = said;
        // What all variants have in common is said once, of the approach.
        const alike = said.every(({ cell }) => first && isSame(cell, first.cell));
        return (alike ? [{ title: approach.title, cell: first?.cell }] : said).flatMap(({ title, cell }) =>
          cell
            ? [
                statement('cell', `${criterion.title}, ${title}: ${cell.word}`, cell, {
                  place: 'compare',
                  highlight: `${criterion.id}:${approach.id}`,
                }),
              ]
            : [],
        );
      }),
    ];
  });

/** The first variant whose manifests have this risk: with it the place of the risks shows it. */
const variantWith = (risk: string): string | undefined =>
  allVariants.find((variant) => variant.risks.includes(risk))?.id;

function riskPlace(risk: string): ShownAt {
  const ref = variantWith(risk);
  return { place: 'risks', highlight: risk, ...(ref !== undefined && { ref }) };
}

const ofRisks = (): Statement[] => [
  ...risks.map((risk) => statement('risk', `${risk.label} ${risk.title}`, risk, riskPlace(risk.id))),
  statement(
    'reach',
    'The sentences about who can reach node root',
    { sources: reachSources },
    {
      place: 'risks',
    },
  ),
  ...mitigations.map((mitigation) => {
    const against = risks.find((risk) => risk.mitigations.includes(mitigation.id));
    return statement('mitigation', mitigation.title, mitigation, against && riskPlace(against.id));
  }),
  ...risks.flatMap((risk) =>
    frameworksOf(risk).map((row) =>
      statement('risk', `${risk.label} in ${row.title}`, row, riskPlace(risk.id)),
    ),
  ),
  ...blindSpots.map((spot) =>
    statement('risk', `What no checker reports: ${spot.says}`, spot, riskPlace(spot.risks[0])),
  ),
  ...symptoms.map((symptom) => {
    const [risk] = symptom.risks;
    return statement('symptom', symptom.title, symptom, risk === undefined ? undefined : riskPlace(risk));
  }),
];

const ofManifests = (): Statement[] => [
  ...options.map((option) => statement('option', option.title, option, { place: 'manifest' })),
  ...fillableIds.flatMap((id) => {
    const cited = { sources: kindSources[placeholderFields[id]] };
    const title = `What may stand for ${placeholders[id].text}`;
    return cited.sources.length > 0 ? [statement('option', title, cited, { place: 'manifest' })] : [];
  }),
  ...Object.entries({ ...notes, ...formatNotes }).map(([id, { short }]) =>
    statement('note', short, noteSources({ id })),
  ),
  ...preparations.map((preparation) => statement('manifest', preparation.title, preparation)),
  ...Object.values(migrationSteps).map((step) => statement('manifest', step.title, step)),
  ...Object.values(toolVersions).map((tool) =>
    statement('manifest', `${tool.version}: ${tool.decides}`, tool),
  ),
  statement('manifest', 'The oldest engine with fixes', patchedEngine),
  ...Object.values(images).map((image) => statement('manifest', `The image ${image.image}`, image)),
  ...Object.entries(ciSystems).map(([id, system]) =>
    statement('manifest', `What ${optionLabel('ci', id as never)} expects of a pod`, system),
  ),
  ...Object.values(arcAdds).map((added) =>
    statement('manifest', `Actions Runner Controller: ${added.text}`, added),
  ),
  ...Object.values(arcRefusals).map((refusal) =>
    statement('manifest', `GitHub Actions: ${refusal.text}`, refusal),
  ),
  ...tektonAdds({
    waiting: [rootPath],
    idle: [rootPath],
    native: [rootPath],
    superfluous: ['wait'],
    hasSidecars: true,
    hasUserNamespace: true,
  }).map((added) => statement('manifest', `Tekton: ${added.text}`, added)),
  ...jenkinsAdds.map((added) => statement('manifest', `Jenkins: ${added.text}`, added)),
  ...gitlabAdds([]).map((added) => statement('manifest', `GitLab Runner: ${added.text}`, added)),
];

const ofKubernetes = (): Statement[] => [
  ...Object.values(kubernetesFeatures).map((feature) =>
    statement('kubernetes', `${feature.title}: since 1.${feature.since}`, feature),
  ),
  ...Object.values(kubernetesRemovals).map((removal) =>
    statement('kubernetes', `${removal.title}: gone with 1.${removal.gone}`, removal),
  ),
  ...kubernetesMinors.map((minor) =>
    statement('kubernetes', `Kubernetes ${minor.id}: whether upstream fixes it`, minor, choose),
  ),
];

const labels = (ids: readonly string[], of: 'platform' | 'nodeOs'): string =>
  ids.map((id) => optionLabel(of, id as never)).join(', ');

const ofNodes = (): Statement[] => [
  ...rules.map((rule) => statement('inference', rule.why, rule, choose)),
  ...Object.values(enclosures).map((enclosure) => statement('nodes', enclosure.says, enclosure)),
  ...platformMarks.map((mark) =>
    statement('nodes', `How nodes show that they are ${labels(mark.platforms, 'platform')}`, mark),
  ),
  ...nodeSystems.flatMap(({ id, ...facts }) =>
    Object.entries(facts).flatMap(([name, fact]: [string, unknown]) =>
      isMapping(fact) && 'sources' in fact
        ? [statement('nodes', `${labels([id], 'nodeOs')}: ${name}`, fact as unknown as Cited)]
        : [],
    ),
  ),
  statement('nodes', 'How nodes name a system whose kernel is another’s', foreignKernel),
  statement('nodes', 'Platforms whose nodes are containers', containerPlatforms),
  statement('nodes', 'Platforms whose servers run pods', openServers),
  ...metadataServices.map((service) =>
    statement(
      'nodes',
      `${labels([service.platform], 'platform')}: the metadata address, ${service.says}`,
      service,
    ),
  ),
  ...Object.entries(smallNetworks).map(([platform, network]) =>
    statement('nodes', `${labels([platform], 'platform')}: the MTU of pods, ${network.says}`, network),
  ),
];

const ofAdvice = (): Statement[] => [
  ...adviceCases.map(({ id }) => statement('advice', adviceTexts[id].text, adviceTexts[id])),
  ...scenarios.map((scenario) => statement('scenario', scenario.title, scenario, { place: 'start' })),
];

/**
 * Everything that is said on the strength of a source, of all registries. What a new registry says has to come in here:
 * the law “sourced” is tested over this list, and the place of the sources shows it.
 */
export const statements = (): Statement[] => [
  ...ofQuestions(),
  ...ofPlatforms(),
  ...ofApproaches(),
  ...ofCriteria(),
  ...ofRisks(),
  ...ofManifests(),
  ...ofKubernetes(),
  ...ofNodes(),
  ...ofAdvice(),
];
