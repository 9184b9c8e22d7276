import { firstOf, inList, listOf, strangeIn, type Check } from './check';
import { registry, repository } from './image';
import { dnsSubdomain, labelKey, labelValue } from './names';
import { mountPath } from './paths';

/** Names of Secrets, with commas between them. */
export const secretNames: Check = (text) => inList(text, 5, dnsSubdomain);

/** Labels that a node must have: `key=value`. */
export const nodeSelector: Check = (text) =>
  inList(text, 8, (member) => {
    const [key = '', value, ...more] = member.split('=');
    return firstOf(
      (value === undefined || more.length > 0) && 'A key, = and a value: example.com/pool=ci.',
      labelKey(key),
      labelValue(value ?? ''),
    );
  }) ??
  (new Set(listOf(text).map((member) => member.split('=')[0])).size < listOf(text).length
    ? 'A key stands here twice.'
    : undefined);

export const selectorOf = (text: string): Record<string, string> =>
  Object.fromEntries(listOf(text).map((member) => member.split('=', 2) as [string, string]));

const effects = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'] as const;

export interface TypedToleration {
  readonly key: string;
  readonly operator: 'Equal' | 'Exists';
  readonly value?: string;
  readonly effect: (typeof effects)[number];
}

/** Taints as kubectl writes them: `key=value:effect`, `key:effect`. */
export const tolerations: Check = (text) =>
  inList(text, 8, (member) => {
    const colon = member.lastIndexOf(':');
    const [key = '', value = '', ...more] = member.slice(0, Math.max(colon, 0)).split('=');
    return firstOf(
      colon < 0 && 'A taint ends with its effect: example.com/pool=ci:NoSchedule.',
      !(effects as readonly string[]).includes(member.slice(colon + 1)) &&
        `Effects are ${effects.join(', ')}; this is “${member.slice(colon + 1, colon + 41)}”.`,
      more.length > 0 && 'A taint has one =.',
      labelKey(key),
      labelValue(value),
    );
  });

export const tolerationsOf = (text: string): TypedToleration[] =>
  listOf(text).map((member) => {
    const colon = member.lastIndexOf(':');
    const effect = member.slice(colon + 1) as TypedToleration['effect'];
    const [key = '', value] = member.slice(0, colon).split('=');
    return value === undefined
      ? { key, operator: 'Exists', effect }
      : { key, operator: 'Equal', value, effect };
  });

/** A prefix of a mirror: a host, and a path where it has one. */
const mirrorPrefix: Check = (text) =>
  text.endsWith('/')
    ? 'No slash at the end: one is put in.'
    : text.includes('/')
      ? repository(text)
      : registry(text);

/** `mirror.example.com/hub` for all of them, or one for each registry: `docker.io=…,quay.io=…`. */
export const mirror: Check = (text) =>
  inList(text, 6, (member) => {
    const [first = '', prefix, ...more] = member.split('=');
    return firstOf(
      more.length > 0 && 'A registry, = and what stands before its images.',
      prefix === undefined ? mirrorPrefix(first) : (registry(first) ?? mirrorPrefix(prefix)),
    );
  }) ??
  (new Set(listOf(text).map((member) => (member.includes('=') ? member.split('=')[0] : ''))).size <
  listOf(text).length
    ? 'A registry has two mirrors here.'
    : undefined);

const volumeKinds = ['claim', 'configmap', 'secret'] as const;

export interface TypedVolume {
  readonly kind: (typeof volumeKinds)[number];
  readonly name: string;
  readonly mountPath: string;
  readonly readOnly: boolean;
}

/** `claim/maven-cache:/opt/m2`, `configmap/settings:/opt/settings`, `secret/name:/path`; `:ro` after it for reading only. */
export const volumes: Check = (text) =>
  inList(text, 8, (member) => {
    const [source = '', path = '', mode, ...more] = member.split(':');
    const [kind = '', name = '', ...rest] = source.split('/');
    return firstOf(
      strangeIn(member, /[A-Za-z0-9._:/-]/) &&
        `Letters, digits and . _ - : / only; ${strangeIn(member, /[A-Za-z0-9._:/-]/)}.`,
      (!(volumeKinds as readonly string[]).includes(kind) || rest.length > 0) &&
        'Begin with claim/, configmap/ or secret/ and a name: claim/maven-cache:/opt/m2.',
      dnsSubdomain(name),
      path === '' && 'After the name follow a colon and the path: claim/maven-cache:/opt/m2.',
      mountPath(path),
      (more.length > 0 || (mode !== undefined && mode !== 'ro')) && 'After the path nothing follows but :ro.',
    );
  }) ??
  (new Set(volumesOf(text).map(({ mountPath: path }) => path)).size < listOf(text).length
    ? 'Two volumes have one path.'
    : undefined);

/** What is no claim is read and not written. */
export const volumesOf = (text: string): TypedVolume[] =>
  listOf(text).map((member) => {
    const [source = '', path = '', mode] = member.split(':');
    const [kind, name = ''] = source.split('/');
    return {
      kind: kind as TypedVolume['kind'],
      name,
      mountPath: path,
      readOnly: mode === 'ro' || kind !== 'claim',
    };
  });
