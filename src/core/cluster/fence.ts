import type {
  KyvernoPolicy,
  ValidatingAdmissionPolicy,
  ValidatingAdmissionPolicyBinding,
} from '../model/kubernetes';
import { hasFeature } from '../knowledge/kubernetesSince';
import { noted, type Draft } from '../plan/draft';
import { fenceRules, fenceVariables, type FenceRule, type FenceVariable } from './fenceRules';
import type { Tenant } from './tenants';

/** Which requests are asked, as both kinds of policy say it. */
const resourceRules = () =>
  noted(
    [
      {
        apiGroups: [''],
        apiVersions: ['v1'],
        operations: ['CREATE', 'UPDATE'] as const,
        resources: ['pods', 'pods/ephemeralcontainers'],
      },
    ],
    'fence-resources',
  );

const namespaceSelector = ({ namespace }: Tenant) =>
  noted({ matchLabels: { 'kubernetes.io/metadata.name': namespace } }, 'fence-namespace');

const matchConditions = () =>
  noted(
    [
      {
        name: 'spec-changes',
        expression: "request.operation == 'CREATE' || object.spec != oldObject.spec",
      },
    ],
    'fence-condition',
  );

const variablesOf = (variables: readonly FenceVariable[]) =>
  noted(
    variables.map(({ name, expression }) =>
      noted({ name, expression }, name === 'enclosed' ? 'fence-enclosed' : 'fence-containers'),
    ),
    'fence-variables',
  );

const validationsOf = (rules: readonly FenceRule[]) =>
  noted(
    rules.map(({ id, expression, message }) => noted({ expression, message }, `fence-${id}`)),
    'fence-validations',
  );

/** The name of all that fences a namespace: it follows where the reader gives that another name. */
const nameOf = ({ namespace }: Tenant): string => `${namespace}-fence`;

/** A fence in the two forms in which a cluster may enforce it. */
export interface Fence {
  /** For the API server itself, with what binds it to the namespace. */
  readonly own: readonly [Draft<ValidatingAdmissionPolicy>, Draft<ValidatingAdmissionPolicyBinding>];
  readonly kyverno: Draft<KyvernoPolicy>;
}

/** What keeps a relaxed namespace to what its pod needs; undefined where the level does, or the minor has no such rules. */
export function fenceOf(tenant: Tenant, minor: number): Fence | undefined {
  const { level, pod } = tenant;
  if (level === undefined || level === 'restricted' || !hasFeature(minor, 'validatingAdmissionPolicy'))
    return undefined;
  const rules = fenceRules(pod, level, minor);
  const variables = fenceVariables(pod);
  const name = nameOf(tenant);
  return {
    own: [
      noted(
        {
          apiVersion: 'admissionregistration.k8s.io/v1',
          kind: 'ValidatingAdmissionPolicy',
          metadata: noted({ name }, 'fence-name'),
          spec: noted(
            {
              failurePolicy: noted('Fail', 'fence-failure'),
              matchConstraints: noted({ resourceRules: resourceRules() }, 'fence-resources'),
              matchConditions: matchConditions(),
              variables: variablesOf(variables),
              validations: validationsOf(rules),
            },
            'fence-spec',
          ),
        },
        'fence',
        { level },
      ),
      noted(
        {
          apiVersion: 'admissionregistration.k8s.io/v1',
          kind: 'ValidatingAdmissionPolicyBinding',
          metadata: noted({ name }, 'fence-name'),
          spec: noted(
            {
              policyName: name,
              validationActions: noted(['Deny'], 'fence-deny'),
              matchResources: { namespaceSelector: namespaceSelector(tenant) },
            },
            'fence-binding-spec',
          ),
        },
        'fence-binding',
      ),
    ],
    kyverno: noted(
      {
        apiVersion: 'policies.kyverno.io/v1',
        kind: 'ValidatingPolicy',
        metadata: noted({ name }, 'fence-name'),
        spec: noted(
          {
            validationActions: noted(['Deny'], 'fence-deny'),
            failurePolicy: noted('Fail', 'fence-failure'),
            evaluation: noted({ background: { enabled: false } }, 'kyverno-background'),
            matchConstraints: {
              namespaceSelector: namespaceSelector(tenant),
              resourceRules: resourceRules(),
            },
            matchConditions: matchConditions(),
            variables: variablesOf(variables),
            validations: validationsOf(rules),
          },
          'fence-spec',
        ),
      },
      'kyverno-policy',
    ),
  };
}
