import { firstOf, shape, type Check } from './check';

/*
 * What the API server accepts as a name, a label key and a label value (source `k8s-validation`).
 */

const lower = /[a-z0-9]/;

const ends = (text: string, what: string, edge: RegExp, words: string): string | undefined =>
  !edge.test(text.at(0) ?? '')
    ? `${what} begin with ${words}; this begins with “${text.at(0)}”.`
    : edge.test(text.at(-1) ?? '')
      ? undefined
      : `${what} end with ${words}; this ends with “${text.at(-1)}”.`;

const empty = (text: string, what: string): string | undefined =>
  text === '' ? `${what} have at least one character.` : undefined;

/** A DNS label of RFC 1123: a pod, a volume, a namespace. */
export const dnsLabel: Check = (text) =>
  firstOf(
    empty(text, 'Names'),
    shape(text, 'Names', { allowed: /[a-z0-9-]/, words: 'lower-case letters, digits and hyphens', max: 63 }),
    ends(text, 'Names', lower, 'a letter or a digit'),
  );

/** A DNS subdomain of RFC 1123: most objects, a Secret, a RuntimeClass. */
export const dnsSubdomain: Check = (text) =>
  firstOf(
    empty(text, 'Names'),
    shape(text, 'Names', {
      allowed: /[a-z0-9.-]/,
      words: 'lower-case letters, digits, hyphens and dots',
      max: 253,
    }),
    ...text
      .split('.')
      .map((part) =>
        part === ''
          ? 'A dot stands between two parts of a name; here one part is empty.'
          : ends(part, 'Parts of a name', lower, 'a letter or a digit'),
      ),
  );

const ofLabels = {
  allowed: /[A-Za-z0-9._-]/,
  words: 'letters, digits, hyphens, underscores and dots',
  max: 63,
};
const alphanumeric = /[A-Za-z0-9]/;

/** What stands before the slash of a label key may be absent; a name of at most 63 characters follows. */
export const labelKey: Check = (text) => {
  const [name = '', prefix, ...more] = text.split('/').toReversed();
  return firstOf(
    more.length > 0 && 'A label key has one slash at most: domain/name.',
    prefix === ''
      ? 'Before the slash of a label key stands a domain.'
      : prefix !== undefined && dnsSubdomain(prefix),
    empty(name, 'Label keys'),
    shape(name, 'Label keys', ofLabels),
    ends(name, 'Label keys', alphanumeric, 'a letter or a digit'),
  );
};

/** A label value may be empty. */
export const labelValue: Check = (text) =>
  text === ''
    ? undefined
    : firstOf(
        shape(text, 'Label values', ofLabels),
        ends(text, 'Label values', alphanumeric, 'a letter or a digit'),
      );

/** A name of a system that is not Kubernetes: what every one of them takes for an id. */
export const identifier: Check = (text) =>
  firstOf(
    empty(text, 'Ids'),
    shape(text, 'Ids', { ...ofLabels, max: 128 }),
    ends(text, 'Ids', alphanumeric, 'a letter or a digit'),
  );
