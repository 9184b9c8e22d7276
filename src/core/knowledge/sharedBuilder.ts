import { placeholders } from './placeholders';

/** Names that the builder, its clients and the commands that prepare both agree on. */
export const builder = {
  /** Of the StatefulSet and of the Service. */
  name: 'buildkitd',
  port: 1234,
  /** Where certificates lie in the builder and in its clients. */
  certificates: '/buildkit-certs',
  daemonSecret: 'buildkit-daemon-certs',
  clientSecret: 'buildkit-client-certs',
  /** The volume of the client’s Secret in the agents’ pod. */
  clientVolume: 'client-certs',
  /** The builder that buildx starts; its Deployment has the same name with a 0 after it. */
  buildx: 'shared-builder',
} as const;

/** The name that clients call, and that stands in the builder’s certificate. */
export const builderHost = `${builder.name}.${placeholders.builderNamespace.text}.svc`;
