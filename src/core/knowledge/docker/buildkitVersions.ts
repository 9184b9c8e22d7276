import { dockerVersion, isBefore } from './image';

type Version = readonly [number, number, number];

interface Fix {
  readonly in: Version;
  readonly closes: string;
}

/**
 * What old versions of BuildKit let a Dockerfile or its frontend do, by the version that closed it, the newest first
 * (sources `buildkit-0.31.2-fixes`, `buildkit-advisories`).
 */
const fixes: readonly Fix[] = [
  { in: [0, 31, 2], closes: 'CVE-2026-15788 to 15793' },
  { in: [0, 31, 1], closes: 'GHSA-7236-3392-c5c6: a frontend without seccomp and AppArmor' },
  { in: [0, 28, 1], closes: 'CVE-2026-33747: a frontend writes outside the builder’s directory' },
  { in: [0, 12, 5], closes: 'CVE-2024-23651 to 23653: a build leaves its container' },
];

const text = (version: Version): string => version.join('.');

const isOlder = (one: Version, other: Version): boolean => {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
};

/** The version that an image of BuildKit names in full: `moby/buildkit:v0.31.2-rootless`. */
function buildkitVersion(image: string): Version | undefined {
  const found = /(?:^|\/)buildkit:v?(\d+)\.(\d+)\.(\d+)(?:-|$)/.exec(image.split('@')[0] ?? '');
  return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : undefined;
}

/**
 * What an image of BuildKit, or of Docker's engine with BuildKit inside, lacks: the worst known hole that it certainly
 * has; undefined where none is known. Engine 29.4 is of April 2026, and had BuildKit 0.29 (source `moby-buildkit-0.31.2`).
 */
export function knownHole(image: string): string | undefined {
  const version = buildkitVersion(image);
  if (version) {
    const missing = fixes.filter((fix) => isOlder(version, fix.in)).at(-1);
    return (
      missing && `BuildKit ${text(version)} is older than ${text(missing.in)}, which closed ${missing.closes}`
    );
  }
  const docker = dockerVersion(image);
  return docker !== undefined && docker !== 'moving' && isBefore(docker, 29, 5)
    ? `this engine has a BuildKit older than ${text([0, 31, 2])}, which closed ${fixes[0]?.closes ?? ''}`
    : undefined;
}
