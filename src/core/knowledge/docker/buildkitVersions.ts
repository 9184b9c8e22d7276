import { dockerVersion, isBefore, isOlder } from './image';

interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

const version = (major: number, minor: number, patch: number): Version => ({ major, minor, patch });

interface Fix {
  readonly in: Version;
  readonly closes: string;
}

/**
 * What old versions of BuildKit let a Dockerfile or its frontend do, by the version that closed it, the newest first
 * (sources `buildkit-0.31.2-fixes`, `buildkit-advisories`).
 */
const newest: Fix = { in: version(0, 31, 2), closes: 'CVE-2026-15788 to 15793' };
const fixes: readonly Fix[] = [
  newest,
  { in: version(0, 31, 1), closes: 'GHSA-7236-3392-c5c6: a frontend without seccomp and AppArmor' },
  { in: version(0, 28, 1), closes: 'CVE-2026-33747: a frontend writes outside the builder’s directory' },
  { in: version(0, 12, 5), closes: 'CVE-2024-23651 to 23653: a build leaves its container' },
];

const text = ({ major, minor, patch }: Version): string => `${major}.${minor}.${patch}`;

/** The version that an image of BuildKit names in full: `moby/buildkit:v0.31.2-rootless`. */
function buildkitVersion(image: string): Version | undefined {
  const found = /(?:^|\/)buildkit:v?(\d+)\.(\d+)\.(\d+)(?:-|$)/.exec(image.split('@')[0] ?? '');
  return found ? version(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

/**
 * What an image of BuildKit, or of Docker's engine with BuildKit inside, lacks: the worst known hole that it certainly
 * has; undefined where none is known. Engine 29.4 is of April 2026, and had BuildKit 0.29 (source `moby-buildkit-0.31.2`).
 */
export function knownHole(image: string): string | undefined {
  const own = buildkitVersion(image);
  if (own) {
    const missing = fixes.filter((fix) => isOlder(own, fix.in)).at(-1);
    return (
      missing && `BuildKit ${text(own)} is older than ${text(missing.in)}, which closed ${missing.closes}`
    );
  }
  const docker = dockerVersion(image);
  return docker !== undefined && docker !== 'moving' && isBefore(docker, 29, 5)
    ? `this engine has a BuildKit older than ${text(newest.in)}, which closed ${newest.closes}`
    : undefined;
}
