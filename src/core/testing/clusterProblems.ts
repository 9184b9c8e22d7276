import type { KubernetesObject, Namespace, NetworkPolicy, PersistentVolumeClaim } from '../model/kubernetes';
import { objectBase, splitObjectPath, valueAt } from '../model/path';
import type { Plan } from '../model/plan';
import { podInObject } from '../model/podTemplate';
import { clusterObjects } from '../cluster/clusterObjects';
import { placeholders } from '../knowledge/placeholders';
import { podSecurity } from '../podSecurity/podSecurity';

type Problem = string | false;

const kind =
  <T extends KubernetesObject>(wanted: T['kind']) =>
  (object: KubernetesObject): object is T =>
    object.kind === wanted;
const isNamespace = kind<Namespace>('Namespace');
const isNetworkPolicy = kind<NetworkPolicy>('NetworkPolicy');
const isClaim = kind<PersistentVolumeClaim>('PersistentVolumeClaim');

const LABEL = 'pod-security.kubernetes.io';
const agents = placeholders.namespace.text;

const namespaceOf = (object: KubernetesObject): string | undefined => object.metadata?.namespace;
const nameOf = (object: KubernetesObject): string => object.metadata?.name ?? '';

/** Every pod of a plan with its namespace: that of the agents has none of its own. */
const placed = ({ pod, objects }: Plan): { pod: Plan['pod']; namespace: string }[] => [
  { pod, namespace: agents },
  ...objects.slice(1).flatMap((object) => {
    const found = podInObject(object);
    return found ? [{ pod: found.pod, namespace: namespaceOf(object) ?? '' }] : [];
  }),
];

/** A namespace enforces exactly the level of what runs in it, by the rules of the plan’s minor. */
function levelProblems(plan: Plan, namespaces: readonly Namespace[]): Problem[] {
  return namespaces.flatMap((object): Problem[] => {
    const labels = object.metadata?.labels ?? {};
    const own = placed(plan).filter(({ namespace }) => namespace === nameOf(object));
    const enforced = labels[`${LABEL}/enforce`];
    return [
      ...own.map(
        ({ pod }) =>
          enforced !== undefined &&
          podSecurity(pod, plan.minor).level !== enforced &&
          `${nameOf(object)} enforces ${enforced}, and its pod is ${podSecurity(pod, plan.minor).level}`,
      ),
      enforced === undefined &&
        !plan.objects.some((other) => other.kind === 'BuildConfig') &&
        `${nameOf(object)} enforces nothing`,
      ...['audit', 'warn'].map(
        (mode) => labels[`${LABEL}/${mode}`] !== 'restricted' && `${nameOf(object)}: no ${mode}`,
      ),
      ...Object.entries(labels).map(
        ([key, value]) =>
          key.endsWith('-version') && value !== `v1.${plan.minor}` && `${nameOf(object)}: ${key} is ${value}`,
      ),
    ];
  });
}

const selects = (
  wanted: Readonly<Record<string, string>> = {},
  labels: Readonly<Record<string, string>> = {},
) => Object.entries(wanted).every(([key, value]) => labels[key] === value);

/** Each pod is selected by one policy of its namespace, and the builder’s lets in what its clients call. */
function networkProblems(plan: Plan, policies: readonly NetworkPolicy[]): Problem[] {
  if (plan.options['networkPolicy'] === 'off') return [policies.length > 0 && 'a policy that nobody wants'];
  const called = JSON.stringify(plan.pod).includes('BUILDKIT_HOST');
  return [
    ...placed(plan).map(({ pod, namespace }): Problem => {
      const own = policies.filter(
        (policy) =>
          namespaceOf(policy) === namespace &&
          selects(policy.spec?.podSelector?.matchLabels, pod.metadata?.labels),
      );
      return own.length !== 1 && `${own.length} policies for a pod of ${namespace}`;
    }),
    ...policies.flatMap(({ metadata, spec }): Problem[] => {
      const ports = (spec?.ingress ?? []).flatMap((rule) => (rule.ports ?? []).map(({ port }) => port));
      const open = placed(plan)
        .filter(({ namespace }) => namespace === metadata?.namespace)
        .flatMap(({ pod }) => (pod.spec?.containers ?? []).flatMap((container) => container.ports ?? []));
      const isAgents = metadata?.namespace === agents;
      return [
        !spec?.policyTypes?.includes('Ingress') && `${metadata?.name}: anybody may come in`,
        isAgents && (spec?.ingress ?? []).length > 0 && `${metadata?.name}: lets somebody in`,
        !isAgents && called && ports.length === 0 && `${metadata?.name}: keeps the clients out`,
        ...ports.map(
          (port) =>
            !open.some(({ containerPort }) => containerPort === port) && `${metadata?.name}: port ${port}`,
        ),
        JSON.stringify(spec?.ingress ?? []).includes('{}') && `${metadata?.name}: lets everybody in`,
        spec?.policyTypes?.includes('Egress') === true &&
          !/"port":53/.test(JSON.stringify(spec.egress)) &&
          `${metadata?.name}: no DNS`,
      ];
    }),
  ];
}

/** Everything in which what stands around a plan does not fit it; nothing where it does. */
export function clusterProblems(plan: Plan): string[] {
  const { objects, instead, notes } = clusterObjects(plan);
  const all = [...objects, ...instead];
  const bases = [...plan.objects, ...all].map(objectBase);
  const namespaces = objects.filter(isNamespace);
  const known = namespaces.map(nameOf);
  const claimed = (plan.pod.spec?.volumes ?? []).flatMap(
    ({ persistentVolumeClaim }) => persistentVolumeClaim?.claimName ?? [],
  );
  const claims = objects.filter(isClaim);
  return [
    ...bases.map((base, index) => bases.indexOf(base) !== index && `two objects ${base}`),
    ...known.map(
      (name) => !plan.placeholders.some(({ text }) => text === name) && `namespace ${name} is no placeholder`,
    ),
    ...[...plan.objects.slice(1), ...objects].map((object) => {
      const namespace = namespaceOf(object);
      // Where builds of others run, others decide.
      const ofOthers = namespace === placeholders.buildNamespace.text;
      return (
        namespace !== undefined &&
        !ofOthers &&
        !known.includes(namespace) &&
        `${objectBase(object)}: nobody makes ${namespace}`
      );
    }),
    ...levelProblems(plan, namespaces),
    ...networkProblems(plan, objects.filter(isNetworkPolicy)),
    ...claimed.map(
      (name) => !claims.some((claim) => nameOf(claim) === name) && `nobody makes the claim ${name}`,
    ),
    ...claims.map((claim) => !claimed.includes(nameOf(claim)) && `nobody uses the claim ${nameOf(claim)}`),
    ...Object.keys(notes).map((path) => {
      const { base, inside } = splitObjectPath(path);
      const object = all.find((other) => objectBase(other) === base);
      return (
        (object === undefined || (inside !== '' && valueAt(object, inside) === undefined)) &&
        `a note at ${path}, where nothing stands`
      );
    }),
    ...all.map((object) => notes[objectBase(object)] === undefined && `${objectBase(object)} says nothing`),
    JSON.stringify(all).includes('"Secret"') && 'a Secret in a file',
  ].filter((problem) => problem !== false);
}
