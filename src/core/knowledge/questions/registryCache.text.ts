import type { HowToFindOut } from '../../model/question';
import { cite } from '../cite';

export const howToFindOut: HowToFindOut = {
  command:
    'docker buildx create --name try --driver docker-container\ndocker buildx build --builder try --push --cache-to type=registry,ref=REGISTRY/TEAM/APP:buildcache --tag REGISTRY/TEAM/APP:try .\ndocker buildx rm try',
  read: 'Replace the names. If the build succeeds, yes; some registries limit tags or clean them up. denied or unauthorized after “exporting cache” means no, for this account. Any other failure says nothing about the registry: the default builder, for one, exports a cache only with the containerd image store, so the first line makes another one, which needs a daemon that allows privileged containers.',
  sources: cite('docker-buildx-cache', 'buildkit-readme'),
};
