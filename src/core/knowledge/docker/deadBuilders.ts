import { dockerVersion, isBefore } from './image';

interface DeadBuilder {
  readonly image: RegExp;
  readonly says: string;
}

/** Builders that nobody maintains any more, by their images (sources `kaniko-archived`, `dead-builders`). */
const deadBuilders: readonly DeadBuilder[] = [
  {
    image: /(^|\/)kaniko-project\/(executor|warmer)([:@]|$)/,
    says: 'Kaniko’s own repository is archived since June 2025',
  },
  { image: /(^|\/)(genuinetools|jess|r\.j3ss\.co)\/img([:@]|$)/, says: 'img had its last commit in 2021' },
  {
    image: /(^|\/)(makisu-project|uber|uber-archive)\/makisu([:@]|$)/,
    says: 'makisu is archived since 2021',
  },
  { image: /(^|\/)cyphar\/orca-build([:@]|$)/, says: 'orca-build had its last commit in 2018' },
];

/** Why nobody mends the builder of an image any more; undefined where somebody does, or nothing is known. */
export function deadBuilder(image: string): string | undefined {
  const found = deadBuilders.find((builder) => builder.image.test(image));
  if (found) return found.says;
  const version = dockerVersion(image);
  return version !== undefined && version !== 'moving' && isBefore(version, 23, 0)
    ? 'Docker 20.10 and older get no fixes any more'
    : undefined;
}
