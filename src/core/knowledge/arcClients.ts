/** Programs of an image that run in the runner’s container too: each is one file without libraries (note `arc-tools`). */
export interface ArcClient {
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
};

/** The containers of plans whose steps need no more than such programs, by the name that planners give them. */
export const arcClients: Readonly<Record<string, ArcClient>> = {
  docker,
  buildx: docker,
  buildctl: {
    name: 'buildctl-cli',
    files: [{ from: '/usr/bin/buildctl', to: '/usr/local/bin/buildctl' }],
  },
};

/**
 * Programs that the hooks call in the job’s container and its image lacks, by their path in the runner’s image (note
 * `arc-job-tools`).
 */
export const arcMissing: Readonly<Record<string, readonly string[]>> = {
  buildah: ['/usr/bin/find', '/usr/bin/tar'],
};
