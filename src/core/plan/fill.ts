import type { Placeholder } from '../model/plan';
import { fillableIds, placeholderFields, type FillableId } from '../knowledge/placeholderFields';
import { placeholders } from '../knowledge/placeholders';
import type { OptionProblem } from '../knowledge/settleOptions';
import { kindSources, problemOf } from '../knowledge/values/kinds';
import { splitTag } from '../knowledge/values/image';
import { mirrored } from '../knowledge/values/mirrored';
import { images } from '../knowledge/versions';
import { Noted } from './draft';

/** What stands in the files for a placeholder, by its id. */
export type Filled = Readonly<Partial<Record<string, string>>>;

export interface SettledFills {
  readonly values: Filled;
  readonly problems: readonly OptionProblem[];
}

/** Docker Hub under the name by which every builder finds a login for it (source `docker-cli-login`). */
const HUB = 'https://index.docker.io/v1/';

const loginOf = (host: string): string => (['docker.io', 'index.docker.io'].includes(host) ? HUB : host);

/** Takes what a reader typed for placeholders: what is legal, with the registry of the image, and what is not. */
export function settleFills(chosen: Readonly<Record<string, string>>): SettledFills {
  const values: Record<string, string> = {};
  const problems: OptionProblem[] = [];
  const refuse = (id: FillableId, problem: string): void => {
    problems.push({
      option: id,
      text: `In place of ${placeholders[id].text}: ${problem} The placeholder stays.`,
      sources: kindSources[placeholderFields[id]],
    });
  };
  for (const id of fillableIds) {
    const value = chosen[id];
    if (value === undefined || value === '') continue;
    const problem = problemOf(placeholderFields[id], value);
    if (problem === undefined) values[id] = value;
    else refuse(id, problem);
  }
  const host = values['image']?.split('/')[0];
  const { registry } = values;
  if (host !== undefined && registry !== undefined && loginOf(host) !== loginOf(registry)) {
    delete values['registry'];
    refuse('registry', `The repository lies in ${host}, which is taken.`);
  }
  const login = host ?? values['registry'];
  if (login !== undefined) values['registry'] = loginOf(login);
  if (values['builderNamespace'] !== undefined && values['builderNamespace'] === values['namespace']) {
    delete values['builderNamespace'];
    refuse(
      'builderNamespace',
      'The builder needs another namespace than the agents, whose level stays higher.',
    );
  }
  return { values, problems };
}

/** Texts that stand for a placeholder, or follow from it, inside of longer text. Absent: the text itself. */
const forms: Readonly<Partial<Record<FillableId, (value: string) => readonly string[]>>> = {
  // Short words that mean other things too: only where a command names the class.
  gvisorClass: (name) => [`runtimeclass ${name} `],
  kataClass: (name) => [`runtimeclass ${name} `],
  buildMachine: (address) => [address, address.split('@')[1] ?? ''],
  cloudBuilder: (name) => [name, `cloud-${name.replace('/', '-')}`],
  authzImage: (image) => {
    const [repository, tag = ''] = splitTag(image);
    return [image, `VERSION=${tag} REPO=${repository}`];
  },
};

type Pair = readonly [text: string, value: string];

const IMAGE = placeholders.image.text;

/** Where the layer cache lies, in the two forms in which tools name it. */
function cachePairs(cache: string | undefined): Pair[] {
  if (cache === undefined) return [];
  const [repository, tag = 'buildcache'] = splitTag(cache);
  return [
    [`${IMAGE}:buildcache`, `${repository}:${tag}`],
    [`${IMAGE}/cache`, repository],
  ];
}

/** Whether commands name a cache that `cacheRef` can put elsewhere. */
export const namesCache = (commands: readonly string[]): boolean =>
  commands.some((command) => cachePairs('x').some(([text]) => command.includes(text)));

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** Replaces all of these in one pass, the longest first: what was put in is not looked at again. */
function replacing(pairs: readonly Pair[]): (text: string) => string {
  if (pairs.length === 0) return (text) => text;
  const values = new Map(pairs);
  const texts = [...values.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(texts.map(escaped).join('|'), 'g');
  return (text) => text.replaceAll(pattern, (found) => values.get(found) ?? found);
}

/** What the reader typed, as it goes into a plan. */
export interface Filling {
  /** Into an object under construction. */
  readonly draft: (draft: unknown) => unknown;
  /** Into a command. */
  readonly command: (text: string) => string;
}

/** Options that change the plan as a whole. */
const option = (options: Readonly<Record<string, string>>, id: string): string | undefined =>
  options[id] || undefined;

/** The name of the pod and of its account, which the option `name` changes. */
const NAME = 'ci-agent';

/** Undefined where nothing was typed: then the plan stays as it was drawn. */
export function fillingOf(filled: Filled, options: Readonly<Record<string, string>>): Filling | undefined {
  const ids = fillableIds.filter((id) => filled[id] !== undefined);
  const mirror = option(options, 'mirror');
  const name = option(options, 'name');
  const cache = option(options, 'cacheRef');
  if (ids.length === 0 && [mirror, name, cache].every((value) => value === undefined)) return undefined;
  const whole = new Map<string, string>([
    ...ids.map((id): Pair => [placeholders[id].text, filled[id] ?? '']),
    ...(name === undefined ? [] : [[NAME, name] as const]),
  ]);
  const inside: Pair[] = [
    ...ids.flatMap((id): Pair[] => {
      const formsOf = forms[id] ?? ((value) => [value]);
      const values = formsOf(filled[id] ?? '');
      return formsOf(placeholders[id].text).map((text, index) => [text, values[index] ?? '']);
    }),
    ...cachePairs(cache),
  ];
  const inObjects = replacing(inside);
  const inCommands = replacing([
    ...inside,
    ...(mirror === undefined
      ? []
      : Object.values(images).map(({ image }): Pair => [image, mirrored(whole.get(image) ?? image, mirror)])),
  ]);
  const text = (value: string, key: string): string => {
    const own = whole.get(value) ?? inObjects(value);
    return key === 'image' ? mirrored(own, mirror) : own;
  };
  const draft = (node: unknown, key = ''): unknown => {
    if (node instanceof Noted) return new Noted(draft(node.value, key), node.note, node.values);
    if (typeof node === 'string') return text(node, key);
    if (Array.isArray(node)) return node.map((member) => draft(member));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([own, child]) => [own, draft(child, own)]));
  };
  return { draft, command: inCommands };
}

/** What is left to do after a text was typed: the commands beside an image of another tool. */
const leftOver: Readonly<Partial<Record<FillableId, (value: string) => string | undefined>>> = {
  toolImage: (image) =>
    /(?:^|\/)maven[:@]/.test(image)
      ? undefined
      : 'The commands that run in this image call Maven: write those of your tool.',
};

/** What a plan leaves to replace, where this much of it was typed. */
export const stillToReplace = (all: readonly Placeholder[], filled: Filled): Placeholder[] =>
  all.flatMap((placeholder) => {
    const value = filled[placeholder.id];
    if (value === undefined) return [placeholder];
    const left = leftOver[placeholder.id as FillableId]?.(value);
    return left === undefined ? [] : [{ ...placeholder, text: value, what: left }];
  });
