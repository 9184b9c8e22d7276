import type { Expected, ExpertRef } from './scenario';

/** What a recommendation must say in every situation, by what is recommended. */
export const alwaysSays: { readonly [R in ExpertRef]?: readonly Expected[] } = {
  'dind-same-container': ['privileged-container', /root (on|of) the node|node root/i],
  'dind-sidecar/unix': ['privileged-container', /root (on|of) the node|node root/i],
  'dind-sidecar/tls': ['privileged-container', /root (on|of) the node|node root/i],
  'dind-sidecar/loopback': ['privileged-container', /root (on|of) the node|node root/i],
  'dind-sidecar/rootless': ['rootless-dind-still-privileged'],
  'dind-sidecar/authz': ['privileged-container', 'authz-plugin-false-assurance', /BuildKit|gRPC/],
  'dind-sidecar/userns': [/user namespace/i],
  'dind-sidecar/gvisor': [/publish|port/i, /memory/i],
  'dind-sidecar/kata': [/virtual machine|guest/i],
  'dind-sidecar/sysbox': [/kernel/i],
  'docker-socket': [
    'docker-socket-mount',
    'unmanaged-sibling-containers',
    /root (on|of) the node|node root/i,
  ],
  'buildkit-rootless/unconfined': ['builder-unconfined-profiles', /unconfined/i],
  'buildkit-userns': [/user namespace/i, /privileged/i],
  'buildkit-service': [/mTLS|certificate/i, /namespace/i],
  // Kaniko unpacks over its own root filesystem: a RUN line stands beside the credentials of the push.
  'kaniko-fork': ['credentials-readable-by-build', /archived/i, /\broot\b/i],
  // It makes pods through the Kubernetes API, so it needs a token that the code of the job can use.
  kubedock: ['service-account-token-mounted', /pods?\b/i],
  'pod-containers': [/workspace|checkout/i],
  'external-builder': [/outside|own machine|virtual machine|BuildConfig|Shipwright|ssh/i],
};

/** Risks that a manifest of ours never has: each would be our own mistake, and none is needed for anything. */
export const neverOurs = [
  'daemon-tcp-without-tls',
  'hidden-tcp-listener',
  'build-step-reaches-daemon-api',
  'custom-entrypoint-drops-safeguards',
  'tls-material-overshared',
  'shared-docker-data-root',
  'cache-hostpath-on-node',
  'cache-hostpath-tmp',
  'daemon-not-ready',
  'docker-socket-absent',
  'unmaintained-builder',
  'shared-buildkitd-unauthenticated',
];
