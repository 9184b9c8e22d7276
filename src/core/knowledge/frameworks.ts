import type { Risk } from '../model/risk';
import { cite } from './cite';
import type { RiskId } from './riskTexts';

/** Public catalogues of attacks and weaknesses: what each calls its entries, and where it was read. */
const frameworks = {
  attack: {
    title: 'MITRE ATT&CK',
    sources: cite('mitre-attack'),
    names: {
      T1068: 'Exploitation for Privilege Escalation',
      T1133: 'External Remote Services',
      'T1195.001': 'Compromise Software Dependencies and Development Tools',
      'T1195.002': 'Compromise Software Supply Chain',
      T1496: 'Resource Hijacking',
      T1499: 'Endpoint Denial of Service',
      T1525: 'Implant Internal Image',
      T1528: 'Steal Application Access Token',
      'T1552.001': 'Credentials In Files',
      'T1552.005': 'Cloud Instance Metadata API',
      'T1552.007': 'Container API',
      T1609: 'Container Administration Command',
      T1610: 'Deploy Container',
      T1611: 'Escape to Host',
      T1612: 'Build Image on Host',
      T1613: 'Container and Resource Discovery',
    },
  },
  microsoft: {
    title: 'Microsoft threat matrix for Kubernetes',
    sources: cite('microsoft-threat-matrix'),
    names: {
      'MS-TA9002': 'Compromised image in registry',
      'MS-TA9005': 'Exposed sensitive interfaces',
      'MS-TA9006': 'Exec into container',
      'MS-TA9008': 'New container',
      'MS-TA9013': 'Writable hostPath mount',
      'MS-TA9016': 'Container service account',
      'MS-TA9018': 'Privileged container',
      'MS-TA9027': 'Application credentials in configuration files',
      'MS-TA9028': 'Access managed identity credentials',
      'MS-TA9033': 'Instance Metadata API',
      'MS-TA9034': 'Cluster internal networking',
      'MS-TA9039': 'Resource hijacking',
      'MS-TA9040': 'Denial of service',
    },
  },
  kubernetes: {
    title: 'OWASP Kubernetes Top Ten 2025',
    sources: cite('owasp-kubernetes'),
    names: {
      K01: 'Insecure Workload Configurations',
      K02: 'Overly Permissive Authorization Configurations',
      K03: 'Secrets Management Failures',
      K04: 'Lack of Cluster Level Policy Enforcement',
      K05: 'Missing Network Segmentation Controls',
      K06: 'Overly Exposed Kubernetes Components',
      K07: 'Misconfigured and Vulnerable Cluster Components',
      K08: 'Cluster to Cloud Lateral Movement',
      K09: 'Broken Authentication Mechanisms',
      K10: 'Inadequate Logging and Monitoring',
    },
  },
  cicd: {
    title: 'OWASP Top 10 CI/CD Security Risks',
    sources: cite('owasp-cicd'),
    names: {
      'CICD-SEC-1': 'Insufficient Flow Control Mechanisms',
      'CICD-SEC-3': 'Dependency Chain Abuse',
      'CICD-SEC-4': 'Poisoned Pipeline Execution',
      'CICD-SEC-5': 'Insufficient PBAC',
      'CICD-SEC-6': 'Insufficient Credential Hygiene',
      'CICD-SEC-7': 'Insecure System Configuration',
      'CICD-SEC-9': 'Improper Artifact Integrity Validation',
      'CICD-SEC-10': 'Insufficient Logging and Visibility',
    },
  },
} as const;

type Catalogue = keyof typeof frameworks;

type Entries = { readonly [C in Catalogue]?: readonly (keyof (typeof frameworks)[C]['names'])[] } & {
  /** Controls of the CIS benchmark that bear on it, beside those that the risk names with its checkers. */
  readonly cis?: readonly string[];
};

/** Where each risk falls. Ids of ATT&CK are of medium confidence: they were read in other catalogues. */
const entries: Readonly<Record<RiskId, Entries>> = {
  'privileged-container': {
    attack: ['T1610', 'T1611'],
    microsoft: ['MS-TA9018'],
    kubernetes: ['K01'],
    cicd: ['CICD-SEC-5', 'CICD-SEC-7'],
  },
  'docker-socket-mount': {
    attack: ['T1610', 'T1611', 'T1613'],
    microsoft: ['MS-TA9013'],
    kubernetes: ['K01'],
    cicd: ['CICD-SEC-5', 'CICD-SEC-7'],
  },
  'runtime-socket-variant-or-parent-dir': {
    attack: ['T1610', 'T1611', 'T1613'],
    microsoft: ['MS-TA9013'],
  },
  'docker-group-is-root': {},
  'nested-runtime-unpatched': { attack: ['T1611', 'T1068'], kubernetes: ['K07'] },
  'authz-plugin-false-assurance': { attack: ['T1610'], microsoft: ['MS-TA9008'], kubernetes: ['K09'] },
  'rootless-dind-still-privileged': {},
  'docker-api-audit-blind-spot': { attack: ['T1612'], kubernetes: ['K10'], cicd: ['CICD-SEC-10'] },
  'namespace-policy-downgraded': { kubernetes: ['K04'], cicd: ['CICD-SEC-1'], cis: ['5.6.1', '5.6.2'] },
  'ci-on-control-plane-or-shared-nodes': { attack: ['T1611'], kubernetes: ['K07'], cicd: ['CICD-SEC-5'] },
  'exec-or-shared-pid-into-daemon': { attack: ['T1609'], microsoft: ['MS-TA9006'], kubernetes: ['K02'] },
  'daemon-exposed-beyond-pod': {
    attack: ['T1133', 'T1610', 'T1496'],
    microsoft: ['MS-TA9005', 'MS-TA9039'],
    kubernetes: ['K05', 'K06'],
    cicd: ['CICD-SEC-7'],
  },
  'daemon-tcp-without-tls': {
    attack: ['T1610'],
    microsoft: ['MS-TA9005', 'MS-TA9034'],
    kubernetes: ['K05', 'K06', 'K09'],
  },
  'hidden-tcp-listener': {},
  'every-pod-container-is-docker-root': { cicd: ['CICD-SEC-4', 'CICD-SEC-5'] },
  'build-step-reaches-daemon-api': { attack: ['T1609', 'T1611'], cicd: ['CICD-SEC-4'] },
  'tls-material-overshared': { attack: ['T1552.001'], kubernetes: ['K03'] },
  'custom-entrypoint-drops-safeguards': {},
  'shared-docker-data-root': {},
  'nested-overlay-storage-driver': {},
  'cache-hostpath-on-node': { attack: ['T1611'], microsoft: ['MS-TA9013'], kubernetes: ['K01'] },
  'cache-hostpath-tmp': { microsoft: ['MS-TA9013'] },
  'cache-lost-with-pod': {},
  'cache-poisoning': {
    attack: ['T1195.002', 'T1525'],
    microsoft: ['MS-TA9002'],
    cicd: ['CICD-SEC-4', 'CICD-SEC-9'],
  },
  'unbounded-ephemeral-storage': { attack: ['T1499'], microsoft: ['MS-TA9040'] },
  'workspace-path-mismatch-dood': {},
  'workspace-path-mismatch-sidecar': {},
  'workspace-root-owned-files': {},
  'shared-rwx-workspace': { cicd: ['CICD-SEC-5'] },
  'unmanaged-sibling-containers': { attack: ['T1496'], microsoft: ['MS-TA9039'], cicd: ['CICD-SEC-7'] },
  'sibling-name-collisions': {},
  'dood-cross-tenant-access': { attack: ['T1552.007', 'T1609', 'T1613'] },
  'daemon-not-ready': {},
  'docker-socket-absent': {},
  'client-daemon-api-skew': {},
  'concurrent-builds-collide': {},
  'missing-resource-limits': {
    attack: ['T1496', 'T1499'],
    microsoft: ['MS-TA9039', 'MS-TA9040'],
    kubernetes: ['K01'],
  },
  'sidecar-blocks-termination': {},
  'dind-network-mtu-iptables': {},
  'cache-volume-pins-or-blocks-pods': {},
  'credentials-readable-by-build': {
    attack: ['T1552.001'],
    microsoft: ['MS-TA9027'],
    kubernetes: ['K03'],
    cicd: ['CICD-SEC-6'],
  },
  'service-account-token-mounted': {
    attack: ['T1528', 'T1552.007'],
    microsoft: ['MS-TA9016'],
    kubernetes: ['K02'],
    cicd: ['CICD-SEC-5'],
    cis: ['5.1.13'],
  },
  'node-identity-metadata-access': {
    attack: ['T1552.005'],
    microsoft: ['MS-TA9028', 'MS-TA9033'],
    kubernetes: ['K08'],
  },
  'unapproved-registry-pulls': {
    attack: ['T1525'],
    microsoft: ['MS-TA9002'],
    kubernetes: ['K04'],
    cicd: ['CICD-SEC-3'],
  },
  'floating-image-tag': { attack: ['T1525'], cicd: ['CICD-SEC-3'] },
  'build-time-code-execution': {
    attack: ['T1195.001', 'T1195.002'],
    kubernetes: ['K05'],
    cicd: ['CICD-SEC-3', 'CICD-SEC-4'],
    cis: ['5.3.2'],
  },
  'builder-unconfined-profiles': { cis: ['5.2.7', '5.2.8'] },
  'unmaintained-builder': { kubernetes: ['K07'] },
  'shared-buildkitd-unauthenticated': {
    attack: ['T1610', 'T1612'],
    microsoft: ['MS-TA9005'],
    kubernetes: ['K06', 'K09'],
  },
  'untrusted-frontend-or-entitlement': {
    attack: ['T1611'],
    kubernetes: ['K07'],
    cicd: ['CICD-SEC-3', 'CICD-SEC-4'],
  },
  'limits-bypassed-by-nested-containers': {},
};

/** The entries of one public catalogue under which a risk falls. */
export interface FrameworkEntries {
  readonly title: string;
  /** `T1611 Escape to Host`; of the benchmark the numbers alone. */
  readonly entries: readonly string[];
  readonly sources: readonly string[];
}

const isRiskId = (id: string): id is RiskId => Object.hasOwn(entries, id);

/** Where public catalogues have a risk, in the order of the table; none where they do not know it. */
export function frameworksOf({ id, checkers }: Risk): FrameworkEntries[] {
  const found: Entries = isRiskId(id) ? entries[id] : {};
  const cis = [...(checkers?.cis ?? []), ...(found.cis ?? [])];
  return [
    ...Object.entries(frameworks).map(([catalogue, { title, names, sources }]) => ({
      title,
      entries: (found[catalogue as Catalogue] ?? []).map(
        (entry) => `${entry} ${(names as Readonly<Record<string, string>>)[entry]}`,
      ),
      sources,
    })),
    { title: 'CIS Kubernetes Benchmark v1.12', entries: cis, sources: cite('cis-kubernetes') },
  ].filter((row) => row.entries.length > 0);
}
