import type { OptionContext } from '../model/option';

/** Variants with a container of their own that does the work: a daemon, a builder, a tool. */
export const works = ({ ref }: OptionContext): boolean =>
  /^(?:dind-|buildkit-|buildah-|kaniko-|language-builder\/|pod-containers\/)/.test(ref) &&
  ref !== 'buildkit-service/buildx-driver';
