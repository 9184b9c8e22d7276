import { isBefore, type Version } from './image';

/** API versions by their second number: all begin with 1. */
interface Release {
  readonly from: readonly [major: number, minor: number];
  /** What it speaks, at least. */
  readonly speaks: number;
  /** The oldest that its daemon accepts from a client. */
  readonly accepts: number;
  /** The oldest that its client accepts from a daemon. */
  readonly asks: number;
}

/**
 * Where the API versions of the engine change so that somebody is refused, the newest first (source
 * `engine-api-versions`). What the client of 29.0 asks for was not read.
 */
const releases: readonly Release[] = [
  { from: [29, 3], speaks: 54, accepts: 40, asks: 40 },
  { from: [29, 1], speaks: 52, accepts: 44, asks: 44 },
  { from: [29, 0], speaks: 52, accepts: 44, asks: 0 },
  { from: [25, 0], speaks: 44, accepts: 24, asks: 0 },
  { from: [19, 3], speaks: 40, accepts: 12, asks: 0 },
  { from: [1, 12], speaks: 24, accepts: 12, asks: 0 },
];

const oldest: Release = { from: [0, 0], speaks: 23, accepts: 0, asks: 0 };

/** What a tag without any version is today. */
export const newestEngine: Version = { major: 29, minor: undefined, patch: undefined };

export function releaseOf(version: Version | 'moving'): Release {
  const known = version === 'moving' ? newestEngine : version;
  return releases.find(({ from }) => !isBefore(known, ...from)) ?? oldest;
}

/** The lowest API version that a daemon can be told to accept, since 25 (source `engine-api-versions`). */
export const LOWEST_API = 24;

/** The second number of an API version: 44 of `1.44`. */
export function apiNumber(text: string | undefined): number | undefined {
  const number = /^v?1\.(\d+)$/.exec(text ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
}
