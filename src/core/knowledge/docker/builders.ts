import type { ContainerView } from '../../model/podView';
import { startedPrograms, wordsOf } from './commandLine';
import { envValue } from './environment';
import { flagValues } from './listeners';
import { languageBuilderOf } from './languageBuilders';
import { imageOf } from './image';

/** A program that builds images without a Docker daemon: how its images are called, and where it keeps layers. */
interface Builder {
  readonly image?: RegExp;
  /** Directories of its layer store, the one of its rootless image last; none where it unpacks over its own root. */
  readonly roots: readonly string[];
}

export type BuilderName = 'buildkit' | 'buildah' | 'kaniko' | 'jib' | 'ko' | 'buildpacks';

/** Every builder that we know, in one table. Roots: source `buildkit-rootless`, and the storage settings of Buildah. */
const builders: Readonly<Record<BuilderName, Builder>> = {
  buildkit: { image: /buildkit/, roots: ['/var/lib/buildkit', '/home/user/.local/share/buildkit'] },
  buildah: {
    image: /(^|[/_-])(buildah|podman)/,
    roots: ['/var/lib/containers', '/home/build/.local/share/containers'],
  },
  kaniko: { image: /kaniko/, roots: [] },
  // Tools of a language are known by what they read, not by an image: see languageBuilders.
  jib: { roots: [] },
  ko: { roots: [] },
  buildpacks: { roots: [] },
};

const withoutDigest = (image: string): string => image.split('@')[0] ?? '';

/** The builder whose image this is, whatever runs in it. */
export const builderOfImage = (image: string): BuilderName | undefined =>
  (Object.keys(builders) as BuilderName[]).find((name) => builders[name].image?.test(withoutDigest(image)));

/** What of BuildKit a container starts: the daemon or a build with one of its own, a client alone, or nothing named. */
function buildkitPart(view: ContainerView): 'builds' | 'calls' | undefined {
  const { command, args } = wordsOf(view.container);
  const started = startedPrograms([...command, ...args]);
  if (started.some(({ program }) => /(buildkitd|buildctl-daemonless\.sh)$/.test(program))) return 'builds';
  const calls =
    envValue(view.container, 'BUILDKIT_HOST') !== undefined ||
    started.some(
      ({ program, args: words }) =>
        /(^|\/)buildctl$/.test(program) && words.some((word) => word.startsWith('--addr')),
    );
  return calls ? 'calls' : undefined;
}

/** The words that a container gives its programs, those in a script too. */
function givenWords(view: ContainerView): string[] {
  const { command, args } = wordsOf(view.container);
  return [...args, ...startedPrograms([...command, ...args]).flatMap((started) => started.args)];
}

/** The address of the builder outside this container that BuildKit’s client in it calls. */
export const calledBuilder = (view: ContainerView): string | undefined =>
  buildkitPart(view) === 'calls'
    ? (flagValues(givenWords(view), 'addr').at(0) ?? envValue(view.container, 'BUILDKIT_HOST'))
    : undefined;

/** Whether a container holds the docker CLI for a builder that buildx keeps in the cluster. */
export const isBuildxClient = (view: ContainerView): boolean =>
  /(^|\/)docker(:|@|$)/.test(imageOf(view)) &&
  envValue(view.container, 'BUILDX_BUILDER') !== undefined &&
  envValue(view.container, 'DOCKER_HOST') === undefined;

/** Whether what a container builds runs in a builder outside the pod. */
export const buildsElsewhere = (view: ContainerView): boolean =>
  isBuildxClient(view) || calledBuilder(view)?.startsWith('tcp://') === true;

/** The builder that runs in a container; undefined also for a client of one that runs elsewhere. */
export function builderOf(view: ContainerView): BuilderName | undefined {
  const part = buildkitPart(view);
  if (part === 'builds') return 'buildkit';
  const named = builderOfImage(imageOf(view));
  if (named === undefined) return languageBuilderOf(view);
  return named === 'buildkit' && part === 'calls' ? undefined : named;
}

/** Whether the builder runs as an ordinary user: its image or the container's user says so. */
export function isRootlessBuilder(view: ContainerView): boolean {
  const user = view.container.securityContext?.runAsUser;
  return /rootless/.test(imageOf(view)) || (typeof user === 'number' && user !== 0);
}

/** The directories in which the builder of a container keeps layers: the one that it uses first. */
export function builderRoots(view: ContainerView, name: BuilderName): readonly string[] {
  const own = givenWords(view)
    .find((word) => word.startsWith('--root='))
    ?.slice('--root='.length);
  if (own !== undefined && name === 'buildkit') return [own];
  const { roots } = builders[name];
  return isRootlessBuilder(view) ? roots.toReversed() : roots;
}
