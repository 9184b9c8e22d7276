import type { ContainerView } from '../../model/podView';
/**
 * The tag of Docker's official image, "" without one: `docker:29`, `docker.io/library/docker:29`, and the same through a
 * mirror, `mirror.corp/library/docker:29`. Undefined for every other image.
 */
function officialTag(image: string): string | undefined {
  const folders = (image.split('@')[0] ?? '').split('/');
  const [name = '', tag = ''] = folders.pop()?.split(':') ?? [];
  const [first = 'library'] = folders;
  const isHost = /[.:]/.test(first) || first === 'localhost';
  return name === 'docker' && (isHost || (first === 'library' && folders.length < 2)) ? tag : undefined;
}

/** Tags of the official image without an engine. */
const clientTag = /cli|git|windows|nanoserver/;

/** A version as far as a tag names it: `29-dind` moves among the patches of a major. */
export interface Version {
  readonly major: number;
  readonly minor: number | undefined;
  readonly patch: number | undefined;
}

/** The engine's version as a tag names it; undefined for `dind`, `latest` and the like. */
function versionOf(tag: string): Version | undefined {
  const [, major, minor, patch] = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(tag) ?? [];
  const number = (text: string | undefined): number | undefined =>
    text === undefined ? undefined : Number(text);
  return major === undefined
    ? undefined
    : { major: Number(major), minor: number(minor), patch: number(patch) };
}

/** The engine's version in an official image; undefined for another image, and for a tag that names none. */
export const engineVersion = (image: string): Version | undefined => versionOf(officialTag(image) ?? '');

/** The channel that a tag of the official image follows, where nothing is published to it any more (since 2020). */
export const deadChannel = (image: string): string | undefined =>
  /^(stable|test)(?=-|$)/.exec(officialTag(image) ?? '')?.[0];

/** The image of a container; empty where a pasted one has no text there. */
export const imageOf = ({ container }: ContainerView): string =>
  typeof container.image === 'string' ? container.image : '';

/** Whether a version is certainly older than another; a part that a tag leaves open may be anything. */
export function isOlder(version: Version, than: Readonly<Record<keyof Version, number>>): boolean {
  for (const part of ['major', 'minor', 'patch'] as const) {
    const number = version[part];
    if (number === undefined) return false;
    if (number !== than[part]) return number < than[part];
  }
  return false;
}

/** Whether a version is certainly older: one without a minor is the newest of its major. */
export const isBefore = ({ major, minor }: Version, year: number, month: number): boolean =>
  major < year || (major === year && minor !== undefined && minor < month);

/** The version of Docker's official image; `moving` where the tag names none; undefined for every other image. */
export function dockerVersion(image: string): Version | 'moving' | undefined {
  const tag = officialTag(image);
  return tag === undefined ? undefined : (versionOf(tag) ?? 'moving');
}

/**
 * Whether the image's own entrypoint starts dockerd. A plain `docker:29` does: the engine came into the plain tag with
 * 22.06 (source `docker-image-docs`); before, it was a client.
 */
export function isDaemonImage(image: string): boolean {
  if (/dind/.test(image.split('@')[0] ?? '')) return true;
  const tag = officialTag(image);
  if (tag === undefined || clientTag.test(tag)) return false;
  const version = versionOf(tag);
  return version === undefined || version.major >= 22;
}

export const isRootlessDaemonImage = (image: string): boolean => /rootless/.test(image) && /dind/.test(image);

/**
 * Whether the image makes certificates unless it is told not to. The image can since 18.09, and does on its own since
 * 19.03 (source `docker-image-docs`).
 */
export function tlsOfImage(image: string): 'default' | 'asked' | 'never' {
  const version = versionOf(officialTag(image) ?? '');
  if (!version) return 'default';
  if (isBefore(version, 18, 9)) return 'never';
  return isBefore(version, 19, 3) ? 'asked' : 'default';
}
