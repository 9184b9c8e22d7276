import type { Pod } from '../model/kubernetes';
import { isMapping } from '../model/path';

/** What a value must be for a check to read it. `any` is read by checks that look for themselves. */
type Shape =
  | 'any'
  | 'text'
  | 'number'
  | 'flag'
  | { readonly list: Shape; readonly without?: string }
  | { readonly of: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> };

const fields = (of: Readonly<Record<string, Shape>>): Shape => ({ fields: of });
const texts: Shape = { list: 'text' };

const probe = fields({
  exec: fields({ command: texts }),
  tcpSocket: fields({ port: 'any' }),
  httpGet: fields({ port: 'any', host: 'text', scheme: 'text' }),
  initialDelaySeconds: 'number',
  periodSeconds: 'number',
  timeoutSeconds: 'number',
  failureThreshold: 'number',
});

const keys: Shape = { list: fields({ key: 'text' }) };

const profiles = {
  seccompProfile: fields({ type: 'text' }),
  appArmorProfile: fields({ type: 'text' }),
} as const;

const containers: Shape = {
  list: fields({
    name: 'text',
    image: 'text',
    restartPolicy: 'text',
    command: texts,
    args: texts,
    env: { list: fields({ name: 'text', value: 'text' }) },
    resources: fields({ limits: { of: 'text' }, requests: { of: 'text' } }),
    ports: { list: fields({ name: 'text', containerPort: 'any' }) },
    workingDir: 'text',
    securityContext: fields({
      privileged: 'flag',
      procMount: 'text',
      runAsUser: 'number',
      runAsGroup: 'number',
      capabilities: fields({ add: texts }),
      ...profiles,
    }),
    volumeMounts: {
      list: fields({ name: 'text', mountPath: 'text', readOnly: 'flag', subPath: 'text' }),
      without: 'mountPath',
    },
    startupProbe: probe,
    readinessProbe: probe,
    livenessProbe: probe,
  }),
};

const pod = fields({
  metadata: fields({
    name: 'text',
    annotations: { of: 'text' },
    ownerReferences: { list: fields({ kind: 'text' }) },
  }),
  spec: fields({
    initContainers: containers,
    containers,
    ephemeralContainers: containers,
    volumes: {
      list: fields({
        name: 'text',
        hostPath: fields({ path: 'text', type: 'text' }),
        emptyDir: fields({ medium: 'text' }),
        persistentVolumeClaim: fields({}),
        secret: fields({ items: keys }),
        projected: fields({ sources: { list: fields({ secret: fields({ items: keys }) }) } }),
        csi: fields({ driver: 'text' }),
      }),
    },
    securityContext: fields({
      supplementalGroups: { list: 'any' },
      fsGroup: 'number',
      runAsUser: 'number',
      ...profiles,
    }),
    hostPID: 'flag',
    hostNetwork: 'flag',
    restartPolicy: 'text',
    activeDeadlineSeconds: 'number',
    shareProcessNamespace: 'flag',
    nodeSelector: { of: 'text' },
    tolerations: { list: fields({ key: 'text', operator: 'text', effect: 'text' }) },
    runtimeClassName: 'text',
    hostUsers: 'flag',
  }),
});

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** The value in its shape, or undefined where it is something else. A number where text belongs is that text. */
function shaped(value: unknown, shape: Shape): unknown {
  if (value === null || value === undefined) return undefined;
  if (shape === 'any') return value;
  if (shape === 'number') return typeof value === 'number' ? value : undefined;
  if (shape === 'flag') return typeof value === 'boolean' ? value : undefined;
  if (shape === 'text') return isScalar(value) ? String(value) : undefined;
  if ('list' in shape) {
    if (!Array.isArray(value)) return undefined;
    const { list, without } = shape;
    // Members keep their places, so that paths by index stay what they are.
    const members = value.map(
      (member: unknown) => shaped(member, list) ?? (typeof list === 'string' ? '' : {}),
    );
    return without === undefined
      ? members
      : members.filter((member) => isMapping(member) && member[without] !== undefined);
  }
  if (!isMapping(value)) return undefined;
  const known = Object.entries(value).map(([key, member]): [string, unknown] => [
    key,
    shaped(
      member,
      'of' in shape ? shape.of : Object.hasOwn(shape.fields, key) ? (shape.fields[key] ?? 'any') : 'any',
    ),
  ]);
  return Object.fromEntries(known.filter(([, member]) => member !== undefined));
}

/**
 * Takes a pod as it was pasted; gives it without what has another shape than Kubernetes defines, as far as the checks
 * read it. What is left out counts as not set. A pod of ours comes back as it is.
 */
export const wellShaped = (pasted: Pod): Pod => shaped(pasted, pod) as Pod;
