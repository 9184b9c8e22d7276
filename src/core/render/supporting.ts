import type { KubernetesObject } from '../model/kubernetes';
import type { Placeholder, Plan } from '../model/plan';
import type { ApartFile, Rendered, RenderedFile, RenderedLine, RenderOptions } from '../model/render';
import { clusterObjects, type ClusterScope, type Surrounding } from '../cluster/clusterObjects';
import { agreedFiles } from '../knowledge/agreedNames';
import { formatNote } from '../knowledge/formatNotes';
import { placeholders as registry, type PlaceholderId } from '../knowledge/placeholders';
import { headerLines, partHeader, supportingHeader } from './header';
import { levelOf } from '../podSecurity/levelOf';
import { fileOf } from './line';
import { oncePer } from './once';
import { placeholdersIn } from './placeholdersIn';
import { podLines, spans } from './podLines';
import { preflight } from './preflight';
import { apart, inOrder } from './supportingParts';

const separator = (): RenderedLine => ({
  text: '---',
  path: '',
  note: formatNote('next-object'),
  starts: false,
  comment: false,
});

/** The lines of one object, with what divides it from the one before; the first has a header. */
export type DocumentLines = (
  plan: Plan,
  object: KubernetesObject,
  options: RenderOptions,
  header: readonly string[],
) => RenderedLine[];

const blockLines: DocumentLines = (plan, object, options, header) => [
  ...(header.length > 0 ? [] : [separator()]),
  ...podLines(plan, object, options, header).lines,
];

/** Objects as one file of several documents. */
function objectsFile(
  plan: Plan,
  name: string,
  objects: readonly KubernetesObject[],
  options: RenderOptions,
  header: readonly string[],
  linesOf: DocumentLines = blockLines,
): RenderedFile {
  return fileOf(
    name,
    'yaml',
    objects.flatMap((object, index) => linesOf(plan, object, options, index > 0 ? [] : header)),
  );
}

/** The kind of the object that a file is, of which kubectl knows what to do; undefined for values of a chart. */
const kindOf = ({ language, text }: RenderedFile): string | undefined => {
  if (language !== 'yaml') return undefined;
  const kind = /^(?: {2})?kind: "?(\w+)"?,?$/m.exec(text)?.[1];
  return kind !== undefined && /^(?:\{\n {2})?apiVersion: /m.test(text) ? kind : undefined;
};

/** Whether a file of the format is the pod: else it stands by itself, for a dry run. */
const hasPod = (own: readonly RenderedFile[]): boolean => own.some((file) => kindOf(file) === 'Pod');

const podFile = (plan: Plan, options: RenderOptions): RenderedFile =>
  objectsFile(
    plan,
    agreedFiles.pod,
    [plan.pod],
    options,
    headerLines(plan, levelOf(plan.pod, plan.minor), options.link, placeholdersIn(plan, [plan.pod])),
  );

/** Everything of a plan that is to replace, wherever it stands, and what the files of a format have of their own. */
function placeholdersLeft(
  plan: Plan,
  files: readonly RenderedFile[],
  ofFormat: readonly PlaceholderId[],
): Placeholder[] {
  const isIn = (placeholder: Placeholder): boolean =>
    files.some(
      ({ text, lines }) =>
        text.includes(placeholder.text) &&
        lines.some((line) => !line.comment && line.text.includes(placeholder.text)),
    );
  const own = ofFormat.flatMap((id) => {
    const { [id]: placeholder } = registry;
    return plan.filled[id] === undefined && isIn(placeholder) ? [placeholder] : [];
  });
  const left = new Map([...own, ...plan.placeholders].map((placeholder) => [placeholder.id, placeholder]));
  return Object.keys(registry).flatMap((id) => left.get(id) ?? []);
}

/** A plan of which a format sets some of what is to replace, so that nobody has to. */
export const settlingPlaceholders = (plan: Plan, set: readonly PlaceholderId[]): Plan => ({
  ...plan,
  placeholders: plan.placeholders.filter(({ id }) => !set.some((one) => one === id)),
});

/** What stands around the pod, and the plan with the notes of it. */
interface Around {
  readonly surrounding: Surrounding;
  readonly noted: Plan;
  /** All objects but the pod, in the order of application. */
  readonly objects: readonly KubernetesObject[];
  readonly hasAgents: boolean;
}

const aroundOf = (plan: Plan, scope: ClusterScope): Around => {
  const { hasAgents = true } = scope;
  return oncePer(plan, `around ${hasAgents}`, () => {
    const surrounding = clusterObjects(plan, scope);
    return {
      surrounding,
      noted: { ...plan, notes: { ...plan.notes, ...surrounding.notes } },
      objects: inOrder([...surrounding.objects, ...plan.objects.filter((object) => object !== plan.pod)]),
      hasAgents,
    };
  });
};

/** How objects beside the pod are written, and what that is called. */
export interface Writer {
  readonly id: string;
  readonly linesOf: DocumentLines;
}

const inBlocks: Writer = { id: 'yaml', linesOf: blockLines };

/** The file of everything around the pod. */
const supportingOf = (
  plan: Plan,
  { noted, objects }: Around,
  options: RenderOptions,
  { id, linesOf }: Writer,
): RenderedFile =>
  oncePer(noted, `supporting ${id} ${options.comments ?? 'none'}`, () => {
    const header = supportingHeader(plan, placeholdersIn(plan, objects));
    return objectsFile(noted, agreedFiles.supporting, objects, options, header, linesOf);
  });

/** What a format says of its files. */
export interface OfFormat {
  readonly addedByPlatform: Rendered['addedByPlatform'];
  /** What it leaves to replace beside what the plan does. */
  readonly placeholders?: readonly PlaceholderId[];
  /** What it sets of what the plan leaves to replace. */
  readonly settles?: readonly PlaceholderId[];
  readonly writer?: Writer;
  readonly scope?: ClusterScope;
}

/**
 * The files of a format with what stands around the pod after them: one file of all objects in the order of
 * application, and what asks the cluster about everything.
 */
export function withSupporting(
  plan: Plan,
  own: readonly RenderedFile[],
  options: RenderOptions,
  { addedByPlatform, placeholders: ofFormat = [], settles = [], writer = inBlocks, scope = {} }: OfFormat,
): Rendered {
  const around = aroundOf(plan, scope);
  const manifests = [
    ...(hasPod(own) || scope.hasAgents === false ? [] : [agreedFiles.pod]),
    ...own.filter((file) => kindOf(file) !== undefined).map(({ name }) => name),
  ];
  const supporting = around.objects.length === 0 ? undefined : supportingOf(plan, around, options, writer);
  const files = [
    ...own,
    ...(supporting ? [supporting] : []),
    oncePer(plan, `preflight ${around.hasAgents} ${manifests.join(' ')}`, () =>
      preflight(plan, around.surrounding, manifests),
    ),
  ];
  // Where no pod of its own runs the jobs, nothing may ask for its namespace.
  const isNamed =
    scope.hasAgents !== false || files.some(({ text }) => text.includes(registry.namespace.text));
  let lines: Rendered['lines'] | undefined;
  return {
    files,
    // Only who shows the files asks where things stand.
    get lines() {
      // What several files have stands where it comes first.
      lines ??= Object.assign(
        {},
        supporting && spans(supporting.lines, own.length),
        ...own.map((file, index) => spans(file.lines, index)).toReversed(),
      ) as Rendered['lines'];
      return lines;
    },
    placeholders: placeholdersLeft(
      settlingPlaceholders(plan, isNamed ? settles : [...settles, 'namespace']),
      files,
      ofFormat,
    ),
    addedByPlatform,
  };
}

/**
 * The same objects once more, each kind of them in a file of its own, what may stand in place of some, and the pod
 * where no file of the format is it: for whoever applies a part of it, and for a download of everything.
 */
export function supportingApart(
  plan: Plan,
  own: readonly RenderedFile[],
  options: RenderOptions,
  scope: ClusterScope = {},
): ApartFile[] {
  const { surrounding, noted, objects: all } = aroundOf(plan, scope);
  return [
    ...(hasPod(own) || scope.hasAgents === false ? [] : [{ ...podFile(plan, options), ofSupporting: false }]),
    ...apart([...all, ...surrounding.instead]).map(({ file, objects, ...part }) => ({
      ...objectsFile(noted, file, objects, options, partHeader(plan, placeholdersIn(plan, objects))),
      ...part,
      ofSupporting: true,
    })),
  ];
}
