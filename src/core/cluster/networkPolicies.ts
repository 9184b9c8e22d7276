import type { NetworkPolicy, Service } from '../model/kubernetes';
import type { Plan } from '../model/plan';
import { metadataAddresses } from '../knowledge/cloudMetadata';
import { noted, type Draft } from '../plan/draft';
import { namesOf } from './names';
import type { Tenant } from './tenants';

const api = { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy' } as const;

/** Everything of a family of addresses but one: policies cannot say no, only leave out. */
const allBut = ({ all, metadata }: (typeof metadataAddresses)[number]) => ({
  ipBlock: { cidr: all, except: [metadata] },
});

/** The agents: nobody calls them. Outwards they are free, but for the metadata address where that is wanted. */
function ofAgents({ options }: Plan, { namespace, pod }: Tenant): Draft<NetworkPolicy> {
  const leavesOut = options['networkPolicy'] === 'metadata';
  return noted(
    {
      ...api,
      metadata: noted({ name: 'ci-agents', namespace }, 'network-metadata'),
      spec: noted(
        {
          podSelector: noted({ matchLabels: pod.metadata?.labels ?? {} }, 'network-agents'),
          policyTypes: noted(
            leavesOut ? ['Ingress', 'Egress'] : ['Ingress'],
            leavesOut ? 'network-both-ways' : 'network-ingress',
          ),
          ...(leavesOut && {
            egress: noted(
              [
                noted({ to: [{ namespaceSelector: {} }] }, 'network-egress-pods'),
                noted(
                  {
                    ports: [
                      { protocol: 'UDP', port: 53 },
                      { protocol: 'TCP', port: 53 },
                    ],
                  },
                  'network-egress-dns',
                ),
                noted({ to: metadataAddresses.map(allBut) }, 'network-egress-metadata'),
              ],
              'network-egress',
            ),
          }),
        },
        'network-spec',
      ),
    },
    'network-policy',
  );
}

const isService = (object: Plan['objects'][number]): object is Service => object.kind === 'Service';

/** The builder: the agents on its port, nobody else; where it is called through the API server, nobody at all. */
function ofBuilder(plan: Plan, { namespace, pod }: Tenant): Draft<NetworkPolicy> {
  const isCalled = plan.objects.some(
    (object) => isService(object) && object.metadata?.namespace === namespace,
  );
  const ports = (pod.spec?.containers ?? []).flatMap(({ ports: open = [] }) =>
    open.map(({ containerPort }) => ({ protocol: 'TCP' as const, port: containerPort })),
  );
  return noted(
    {
      ...api,
      metadata: noted({ name: 'builder', namespace }, 'network-metadata'),
      spec: noted(
        {
          podSelector: noted({}, 'network-every-pod'),
          policyTypes: noted(['Ingress'], isCalled ? 'network-builder-ingress' : 'network-builder-closed'),
          ...(isCalled && {
            ingress: noted(
              [
                {
                  from: noted(
                    [
                      {
                        namespaceSelector: {
                          matchLabels: { 'kubernetes.io/metadata.name': namesOf(plan).agents },
                        },
                      },
                    ],
                    'network-from-agents',
                  ),
                  ports: noted(ports, 'network-builder-port'),
                },
              ],
              'network-builder-ingress',
            ),
          }),
        },
        'network-spec',
      ),
    },
    'network-policy-builder',
  );
}

/** Who may call the pods of a plan; none where the reader wants none. */
export const networkPoliciesOf = (plan: Plan, tenants: readonly Tenant[]): Draft<NetworkPolicy>[] =>
  plan.options['networkPolicy'] === 'off'
    ? []
    : tenants.map((tenant) => (tenant.isAgents ? ofAgents(plan, tenant) : ofBuilder(plan, tenant)));
