import type { Cited } from '../model/source';
import { cite } from './cite';

/** Programs of an image that run in the runner’s container too: each is one file without libraries. */
export interface ArcClient extends Cited {
  /** What the container that copies them is called. */
  readonly name: string;
  /** Where each stands in its image, and where the runner’s container has it. */
  readonly files: readonly { readonly from: string; readonly to: string }[];
}

const docker: ArcClient = {
  name: 'docker-cli',
  files: [
    { from: '/usr/local/bin/docker', to: '/usr/local/bin/docker' },
    // The first directory in which the runner’s own client looks, and the one of its buildx.
    { from: '/usr/local/libexec/docker/cli-plugins', to: '/usr/local/lib/docker/cli-plugins' },
  ],
  sources: cite('docker-cli-image', 'actions-runner-image'),
};

/** The containers of plans whose steps need no more than such programs, by the name that planners give them. */
export const arcClients: Readonly<Record<string, ArcClient>> = {
  docker,
  buildx: docker,
  buildctl: {
    name: 'buildctl-cli',
    files: [{ from: '/usr/bin/buildctl', to: '/usr/local/bin/buildctl' }],
    sources: cite('buildkit-readme', 'actions-runner-image'),
  },
};
