/**
 * The public surface of the core: pure functions over plain data. The only door for everybody outside.
 * Names and meaning are stable once released.
 */
export {
  approaches,
  allVariants,
  approachOf,
  variantOf,
  refTitle,
  refsOf,
  solutionOf,
} from './knowledge/approaches';
export { criteria, criterionGroupTitles } from './knowledge/cells';
export { blindSpots, blindSpotsOf } from './knowledge/blindSpots';
export { mitigations, mitigationOf } from './knowledge/mitigations';
export { options, optionOf, malformed } from './knowledge/options';
export { problemWith } from './knowledge/settleOptions';
export { placeholders } from './knowledge/placeholders';
export { isFillable, placeholderFields, type FillableId } from './knowledge/placeholderFields';
export { problemOf } from './knowledge/values/kinds';
export { optionGroups, type OptionGroup } from './model/option';
export { kubernetesFeatures, kubernetesMinors, kubernetesRemovals } from './knowledge/kubernetesMinors';
export { platforms, platformOf } from './knowledge/platforms';
export { platformNotes } from './knowledge/platformNotes';
export { questions, question, optionLabel } from './knowledge/questions';
export { frameworksOf, type FrameworkEntries } from './knowledge/frameworks';
export { riskHeadOf, riskHeads } from './knowledge/risks';
export { riskTexts } from './knowledge/riskTexts';
export { risks, riskOf } from './knowledge/riskRecords';
export { scenarios } from './knowledge/scenarios';
export { OWN, sources, type SourceId } from './knowledge/sources';
export { symptoms, symptomsOf } from './knowledge/symptoms';
export { images, type Evidence as ImageEvidence, type ImageVersion } from './knowledge/versions';
export { knowledgeDate } from './knowledge/knowledgeDate';
export { optionWhys } from './knowledge/optionWhys';
export { adviceText } from './knowledge/adviceText';
export { howToFindOut } from './knowledge/howToFindOut';
export { noteSources, noteWhy } from './knowledge/whys';
export { splitObjectPath } from './model/path';
export { questionGroups } from './model/question';
export { vocabulary, questionIds, isSetQuestion, unknown } from './model/vocabulary';
export { severities, severityRank, byContext } from './model/severity';
export { statementKinds } from './model/statement';
export { verdictRank } from './model/approach';

export { infer } from './environment/infer';
export { evaluate } from './environment/evaluate';
export { assumeWorld } from './environment/world';
export { readNodes } from './environment/readNodes';

export { decide, decisionFor } from './decide/decide';
export {
  blockerTable,
  contextTable,
  neverRecommended,
  scoring,
  weightRule,
  type BlockerRow,
  type WeightRule,
} from './decide/method';
export { wholeRef } from './decide/wholeRef';
export { drawnWorld, type DrawnWorld } from './decide/drawnWorld';
export { whatWouldChange, type AnswerChange } from './decide/whatWouldChange';
export { plan } from './plan/plan';
export { podSecurity } from './podSecurity/podSecurity';
export { admissionMessage } from './podSecurity/admissionMessage';
export { fix } from './inspect/fix';
export { inspectPlan } from './inspect/inspect';
export { levelOf } from './podSecurity/levelOf';
export { lookAt, type PodLook } from './inspect/look';
export { inspectText } from './inspect/inspectText';
export { formats, formatsFor, render, renderApart } from './render';
export { outline, type Outline } from './render/outline';
export { spanOf } from './render/spanOf';
export { evidence, isStale, STALE_MONTHS, type Evidence, type SourceRecord } from './evidence/evidence';
export {
  encodeLink,
  decodeLink,
  fitLink,
  emptyState,
  COLUMN_LIMIT,
  LINK_VERSION,
  LINK_LIMIT,
} from './link/link';
export { fragmentPlace } from './link/fragment';
export { changedSince, type RecordChange } from './link/changedSince';
export { compare, defaultColumns, type Column, type Comparison, type Row } from './compare/compare';
export { mitigationChoices, applyChange, type MitigationChoice, type Situation } from './compare/mitigate';
export {
  changedLines,
  diffFiles,
  foldRows,
  type DiffLine,
  type DiffRow,
  type DiffStretch,
} from './compare/diffFiles';
export {
  migrate,
  type ClusterStep,
  type Migration,
  type MigrationStep,
  type Stand,
  type Station,
} from './compare/migrate';
export { riskChange, type RiskChange, type StandingRisk } from './compare/riskChange';
export { podView, type ContainerView, type PodView } from './model/podView';
export { builderOfImage } from './knowledge/docker/builders';
export { daemonOf, envValue } from './knowledge/docker/dockerd';
export { enclosureOf, enclosures, type EnclosureKind } from './knowledge/enclosures';

export type { Answers, OptionId, QuestionId, OneQuestionId, SetQuestionId } from './model/vocabulary';
export type { Approach, Variant, Verdict, Rating } from './model/approach';
export type { Cell, Criterion, CriterionGroup, ManifestFacts } from './model/criterion';
export type {
  Advice,
  ApproachDecision,
  Decision,
  DecisionReason,
  OpenQuestion,
  Solution,
  VariantDecision,
} from './model/decision';
export type { Daemon, Listener } from './model/daemon';
export { trustContexts } from './model/environment';
export { RISKS, weightAt, weightIds } from './knowledge/weights';
export type {
  Contradiction,
  Environment,
  Inference,
  TrustContext,
  Weights,
  WeightStep,
} from './model/environment';
export type { Container, KubernetesObject, Pod, Volume } from './model/kubernetes';
export type { KubernetesFeature, KubernetesMinor, KubernetesRemoval } from './model/kubernetesMinor';
export type { Beside, LinkState } from './model/linkState';
export type { NodesReading } from './model/nodes';
export type { OptionContext, PlanOption } from './model/option';
export type { Assumption, Placeholder, Plan, PlanNote, PlanPath, PlanWarning, Step } from './model/plan';
export type { PodSecurityLevel, PodSecurityResult } from './model/podSecurity';
export type { PlatformTopic } from './model/platform';
export type { Question, QuestionGroup } from './model/question';
export type { Reach, ReachStep } from './model/reach';
export type { ApartFile, Rendered, RenderedFile, RenderedLine, RenderOptions } from './model/render';
export type { Finding, Report } from './model/report';
export type { Checkers, Mitigation, Risk, RiskText } from './model/risk';
export type { Scenario } from './model/scenario';
export type { Severity } from './model/severity';
export type { ShownAt, Statement, StatementKind } from './model/statement';
export type { Symptom } from './model/symptom';
export type { Confidence, Source } from './model/source';
