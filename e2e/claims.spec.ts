import { linkOf } from './support/links';
import { expect, test } from './support/page';

/** What old articles claim about Docker in CI pods, and what the page says today, where. */
interface Claim {
  readonly claim: string;
  readonly path: string;
  /** The one element that says all of it. */
  readonly at: string;
  readonly says: readonly string[];
}

const sidecar = linkOf('shared-pipelines');
const risk = (id: string, ref?: string): Pick<Claim, 'path' | 'at'> => ({
  path: `risks/${sidecar}${ref === undefined ? '' : `&a=${encodeURIComponent(ref)}`}&h=${id}`,
  at: `#risk-${id}`,
});
const cell = (criterion: string, approach: string): Pick<Claim, 'path' | 'at'> => ({
  path: `compare/${sidecar}&h=${encodeURIComponent(`${criterion}:${approach}`)}`,
  at: '#cell-detail',
});

const claims: readonly Claim[] = [
  {
    claim: 'mount the Docker socket of the node',
    path: `manifest/${sidecar}&a=docker-socket%2Fdefault`,
    at: 'main',
    says: ['Not for your answers.', 'Your nodes run containerd, so there is no Docker socket to mount.'],
  },
  {
    claim: 'the socket shares nothing but the daemon',
    ...risk('docker-socket-mount', 'docker-socket/default'),
    says: ['access is all or nothing, and it reaches containers of other namespaces'],
  },
  {
    claim: 'a socket setup opens no port',
    ...risk('hidden-tcp-listener'),
    says: ['adds its own listeners', '0.0.0.0:2376', 'A further --host adds a listener, it replaces none.'],
  },
  {
    claim: 'empty DOCKER_TLS_CERTDIR, it is only localhost',
    ...risk('daemon-tcp-without-tls', 'dind-sidecar/loopback'),
    says: ['0.0.0.0:2375', 'without any authentication', 'sixteen seconds at start'],
  },
  {
    claim: 'a probe of the port or of the socket file waits for the daemon',
    ...risk('daemon-not-ready'),
    says: [
      'a look at the socket file succeeds before the daemon serves',
      'a probe on a loopback port never succeeds',
      'costs sixteen seconds on purpose',
      'tcpSocket with port tcp://localhost:8989 is refused by the API server',
    ],
  },
  {
    claim: 'a sidecar isolates the node from the pod',
    ...cell('node-root', 'dind-sidecar'),
    says: ['asks it for a privileged container and mounts the node’s disk'],
  },
  {
    claim: 'an authorization plugin makes the sidecar safe',
    ...risk('privileged-container'),
    says: [
      'The boundary of the container stops being a security boundary.',
      'An authorization plugin does not see builds',
    ],
  },
  {
    claim: 'the rootless image needs --experimental and no privileges',
    ...risk('rootless-dind-still-privileged', 'dind-sidecar/rootless'),
    says: [
      'the container still needs privileged',
      'The flag --experimental is not needed with current images, and it never removed privileged.',
    ],
  },
  {
    claim: 'docker run -v finds the workspace through the node’s socket',
    ...cell('workspace-in-containers', 'docker-socket'),
    says: ['looks for the path on the node, finds nothing, creates an empty directory'],
  },
  {
    claim: 'a daemon in the pod sees all volumes of the pod',
    ...risk('workspace-path-mismatch-sidecar'),
    says: ['The daemon sees only what is mounted in its own container.'],
  },
  {
    claim: 'the node’s /tmp is a good place for /var/lib/docker',
    ...risk('cache-hostpath-tmp'),
    says: ['two agents on one node share one store'],
  },
  {
    claim: 'replacing the entrypoint is more portable',
    ...risk('custom-entrypoint-drops-safeguards'),
    says: ['A command skips what the entrypoint does'],
  },
  {
    claim: 'PodSecurityPolicy controls it',
    ...risk('namespace-policy-downgraded'),
    says: ['PodSecurityPolicy, which older guides rely on, left Kubernetes with 1.25.'],
  },
  {
    claim: 'DOCKER_BUILDKIT=1 switches BuildKit on',
    ...cell('build-images', 'dind-sidecar'),
    says: ['BuildKit as the default builder since Docker 23'],
  },
  {
    claim: 'extend the image of the Jenkins controller',
    path: `manifest/${linkOf('controller-builds')}`,
    at: 'main',
    says: ['This is an agent pod, not a change of the controller.'],
  },
];

for (const { claim, path, at, says } of claims) {
  test(`“${claim}”`, { tag: '@once' }, async ({ page }) => {
    await page.goto(path);
    const place = page.locator(at);
    for (const sentence of says)
      await expect(place.getByText(sentence).filter({ visible: true }).first()).toBeVisible();
  });
}
