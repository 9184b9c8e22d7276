import { firstOf, shape, type Check } from './check';

const ofPaths = { allowed: /[A-Za-z0-9._/-]/, words: 'letters, digits and . _ - /', max: 255 };

/** What a mount would hide, or what is not the container’s to mount over. */
const kept = [
  '/',
  '/proc',
  '/sys',
  '/dev',
  '/etc',
  '/bin',
  '/sbin',
  '/lib',
  '/lib64',
  '/usr',
  '/run',
  '/var/run',
  '/tmp',
];

/** Where a volume is mounted: from the root, in a directory of its own. */
export const mountPath: Check = (text) =>
  firstOf(
    shape(text, 'Paths', ofPaths),
    !text.startsWith('/') && `A mount path begins at the root: “/${text.slice(0, 40)}”.`,
    text !== '/' && (text.endsWith('/') || text.includes('//')) && 'A slash stands between two names.',
    /(?:^|\/)\.{1,2}(?:\/|$)/.test(text) && '. and .. are no names of a mount path.',
    kept.includes(text) && `A volume at ${text} would hide what the container needs there.`,
    /^\/(?:proc|sys|dev)\//.test(text) && 'Below /proc, /sys and /dev lies the kernel: no volume goes there.',
  );

/** A script of the checkout: a relative path, without words after it. */
export const scriptPath: Check = (text) =>
  firstOf(
    shape(text, 'Paths', ofPaths),
    text === '' && 'A path of the checkout: ./ci/build.sh.',
    text.startsWith('/') && 'A path of the checkout is relative: ./ci/build.sh.',
    text.startsWith('-') && 'A path that begins with a hyphen reads as an option: put ./ before it.',
    (text.endsWith('/') || text.includes('//')) && 'A slash stands between two names.',
    /(?:^|\/)\.\.(?:\/|$)/.test(text) && '.. leaves the checkout.',
  );
