import type { ValueKind } from '../model/option';

/**
 * What a reader may type in place of a placeholder, by its id, which is its key in the link: `o.image`. The others he
 * edits by hand: more than one text hangs on each of them. No id is that of an option.
 */
export const placeholderFields = {
  image: 'repository',
  registry: 'registry',
  credentials: 'identifier',
  script: 'scriptPath',
  toolImage: 'image',
  claim: 'dnsSubdomain',
  namespace: 'dnsLabel',
  buildMachine: 'sshAddress',
  cloudBuilder: 'builderName',
  sourceRepository: 'gitUrl',
  buildNamespace: 'dnsLabel',
  cgroupClass: 'dnsSubdomain',
  gvisorClass: 'dnsSubdomain',
  kataClass: 'dnsSubdomain',
  authzImage: 'taggedImage',
  jenkinsUrl: 'serviceUrl',
  gitlabUrl: 'httpsUrl',
  githubRepository: 'githubRepository',
  builderNamespace: 'dnsLabel',
} as const satisfies Record<string, ValueKind>;

export type FillableId = keyof typeof placeholderFields;

export const fillableIds = Object.keys(placeholderFields) as readonly FillableId[];

export const isFillable = (id: string): id is FillableId => Object.hasOwn(placeholderFields, id);
