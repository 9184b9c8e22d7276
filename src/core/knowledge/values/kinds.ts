import type { ValueKind } from '../../model/option';
import type { Check } from './check';
import { builderName, githubRepository, gitUrl, httpsUrl, serviceUrl, sshAddress } from './addresses';
import { cacheReference, image, registry, repository, taggedImage } from './image';
import { mirror, nodeSelector, secretNames, tolerations, volumes } from './lists';
import { dnsLabel, dnsSubdomain, identifier } from './names';
import { scriptPath } from './paths';
import { cpu, disk, memory } from './quantity';
import { cite } from '../cite';
import type { SourceId } from '../sources';

/**
 * Every kind of text that a reader may type, with what is wrong with it. A legal one holds no character that means
 * something to a shell, to YAML inside of a plain word, to Groovy, TOML or a template: a test holds that.
 */
export const valueKinds = {
  dnsLabel,
  dnsSubdomain,
  identifier,
  cpu,
  memory,
  disk,
  registry,
  repository,
  image,
  taggedImage,
  cacheReference,
  scriptPath,
  gitUrl,
  httpsUrl,
  serviceUrl,
  githubRepository,
  sshAddress,
  builderName,
  secretNames,
  nodeSelector,
  tolerations,
  mirror,
  volumes,
} as const satisfies Readonly<Record<ValueKind, Check>>;

/** What is wrong with a text of this kind, in one sentence; undefined where nothing is. */
export const problemOf = (kind: ValueKind, text: string): string | undefined => valueKinds[kind](text);

const names = cite('k8s-validation');
const references = cite('distribution-reference');
const quantities = cite('k8s-quantity');

/** What the rules of each kind rest on; none where they are ours, because a shell reads the text. */
export const kindSources: Readonly<Record<ValueKind, readonly SourceId[]>> = {
  dnsLabel: names,
  dnsSubdomain: names,
  identifier: [],
  cpu: quantities,
  memory: quantities,
  disk: quantities,
  // Docker Hub has a login address of its own.
  registry: cite('distribution-reference', 'docker-cli-login'),
  repository: cite('distribution-reference', 'docker-cli-login'),
  image: references,
  taggedImage: references,
  cacheReference: references,
  scriptPath: [],
  gitUrl: [],
  httpsUrl: [],
  serviceUrl: [],
  githubRepository: [],
  sshAddress: [],
  builderName: [],
  secretNames: names,
  nodeSelector: names,
  tolerations: names,
  mirror: references,
  volumes: names,
};
