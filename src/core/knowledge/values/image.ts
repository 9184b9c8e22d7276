import { firstOf, shape, type Check } from './check';

/*
 * References of images (source `distribution-reference`). An address in brackets is legal there; here it is not, since
 * many a tool stumbles over it.
 */

const label = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const domain = new RegExp(`^${label}(?:\\.${label})*(?::[0-9]{1,5})?$`);
const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const tag = /^\w[\w.-]{0,127}$/;
const digest = /^sha256:[0-9a-f]{64}$/;

/** A reference taken apart: the host is docker.io, and an official image lies in library, where nothing else is said. */
export interface Reference {
  readonly host: string;
  /** Without the host. */
  readonly path: string;
  /** With its colon, or with its at sign: what stands after the repository. */
  readonly rest: string;
}

/** Whether the first part of a name is a host: with a dot, a port, or localhost (source `distribution-reference`). */
export const isHost = (part: string): boolean => /[.:]/.test(part) || part === 'localhost';

export function referenceOf(image: string): Reference {
  const [name = ''] = image.split('@');
  const slash = image.indexOf('/');
  const first = slash < 0 ? '' : image.slice(0, slash);
  const host = slash >= 0 && isHost(first) ? first : undefined;
  const remote = host === undefined ? name : name.slice(host.length + 1);
  const [path = ''] = remote.split(':');
  const rest = image.slice((host === undefined ? 0 : host.length + 1) + path.length);
  const hub = host === undefined || host === 'docker.io' || host === 'index.docker.io';
  return {
    host: hub ? 'docker.io' : host,
    path: hub && !path.includes('/') ? `library/${path}` : path,
    rest,
  };
}

const port = (text: string): string | undefined => {
  const [, digits] = /:(\d+)$/.exec(text) ?? [];
  return digits !== undefined && (Number(digits) < 1 || Number(digits) > 65535)
    ? `Ports are 1 to 65535; this is ${digits}.`
    : undefined;
};

const characters = {
  allowed: /[A-Za-z0-9._:/@-]/,
  words: 'letters, digits and . _ - : / @',
  max: 400,
};

/** A host, with a port where it has one. */
export const registry: Check = (text) =>
  firstOf(
    shape(text, 'Registries', {
      allowed: /[A-Za-z0-9.:-]/,
      words: 'letters, digits, dots, hyphens and a port',
      max: 253,
    }),
    !domain.test(text) && `“${text}” is no host: as registry.example.com, with a port where it has one.`,
    !isHost(text) && 'A registry is a host with a dot, or with a port.',
    port(text),
  );

function names(text: string, host: string | undefined, path: string): string | undefined {
  const parts = path.split('/');
  const wrong = parts.find((part) => !component.test(part));
  return firstOf(
    host !== undefined && registry(host),
    path === '' && 'A repository follows the host: registry.example.com/team/app.',
    wrong !== undefined && /[A-Z]/.test(wrong) && `Repositories are lower case; “${wrong}” is not.`,
    wrong !== undefined &&
      `“${wrong}” is no part of a repository: lower-case letters and digits, with . _ __ or hyphens between them, in “${text}”.`,
    path.length > 255 && `Repositories have at most 255 characters; this has ${path.length}.`,
  );
}

/** A repository with its host, without a tag. */
export const repository: Check = (text) => {
  const strange = shape(text, 'Repositories', { ...characters, allowed: /[A-Za-z0-9._:/@-]/ });
  if (strange !== undefined) return strange;
  const slash = text.indexOf('/');
  const first = text.slice(0, Math.max(slash, 0));
  if (slash < 0 || !isHost(first))
    return 'The host of the registry comes first: registry.example.com/team/app, docker.io/team/app.';
  const path = text.slice(slash + 1);
  if (path.includes('@') || path.includes(':'))
    return 'The tag is given by the build: write the repository alone.';
  return names(text, first, path);
};

/** A whole reference: with a tag or a digest, or with both. */
export const image: Check = (text) => {
  const strange = shape(text, 'Images', characters);
  if (strange !== undefined) return strange;
  if (text === '') return 'An image has a repository.';
  const { host, rest } = referenceOf(text);
  const own = rest === '' ? text : text.slice(0, -rest.length);
  const named = own.includes('/') && isHost(own.split('/')[0] ?? '');
  const path = named ? own.slice(own.indexOf('/') + 1) : own;
  const [tagged = '', digested, ...more] = rest.split('@');
  return firstOf(
    names(text, named ? host : undefined, path),
    more.length > 0 && 'An image has one digest.',
    tagged !== '' &&
      !tag.test(tagged.slice(1)) &&
      `“${tagged.slice(1, 41)}” is no tag: at most 128 letters, digits, dots, hyphens and underscores.`,
    digested !== undefined &&
      !digest.test(digested) &&
      `A digest is sha256: and 64 of 0 to 9 and a to f; this has ${digested.replace(/^sha256:/, '').length}.`,
    rest === '' && 'Name a tag or a digest: without one it is latest, which changes.',
    digested === undefined && /^:latest$/.test(tagged) && 'latest changes from day to day: name a version.',
  );
};

/** A reference with a tag and without a digest: an image that is still to be built. */
export const taggedImage: Check = (text) =>
  image(text) ?? (text.includes('@') ? 'It is built first: give a tag, not a digest.' : undefined);

/** Where a cache lies: a repository with its host, with a tag where one is wanted. */
export const cacheReference: Check = (text) => {
  const strange = shape(text, 'References', characters);
  if (strange !== undefined) return strange;
  const [name, after] = splitTag(text);
  return (
    repository(name) ??
    (after !== undefined && !tag.test(after) ? `“${after.slice(0, 40)}” is no tag.` : undefined)
  );
};

/** A repository and the tag after it; a port is no tag. */
export function splitTag(text: string): readonly [string, string | undefined] {
  const colon = text.lastIndexOf(':');
  return colon > text.lastIndexOf('/') ? [text.slice(0, colon), text.slice(colon + 1)] : [text, undefined];
}
