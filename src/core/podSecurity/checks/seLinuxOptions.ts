import type { PodSecurityCheck } from '../check';
import { record, text } from '../checkedPod';
import type { Fields } from '../checkedPod';
import { plural, quoted, setters, sortedSet } from '../wording';

/** SELinux types, and the policy version from which each is allowed. */
export const seLinuxTypes: ReadonlyMap<string, number> = new Map([
  ['', 0],
  ['container_t', 0],
  ['container_init_t', 0],
  ['container_kvm_t', 0],
  ['container_engine_t', 31],
]);

const badFields = (securityContext: Fields, minor: number): string[] => {
  const options = record(securityContext.seLinuxOptions);
  const isAllowedType = (seLinuxTypes.get(text(options.type)) ?? Infinity) <= minor;
  return [
    ...(isAllowedType ? [] : ['type']),
    ...['user', 'role'].filter((field) => text(options[field]) !== ''),
  ];
};

/** Only the container types of SELinux, and no user or role of one's own. */
export const seLinuxOptions: PodSecurityCheck = {
  id: 'seLinuxOptions',
  level: 'baseline',
  since: 0,
  reason: 'seLinuxOptions',
  refuses: (pod, minor) => {
    const podFields = badFields(pod.securityContext, minor);
    const bad = pod.containers
      .map((container) => ({ ...container, bad: badFields(container.securityContext, minor) }))
      .filter((container) => container.bad.length > 0);
    const all = [...podFields, ...bad.flatMap((container) => container.bad)];
    if (all.length === 0) return undefined;

    const owners = [
      ...(podFields.includes('type') ? [pod] : []),
      ...bad.filter((c) => c.bad.includes('type')),
    ];
    const types = sortedSet(owners.map((owner) => text(record(owner.securityContext.seLinuxOptions).type)));
    const what = [
      ...(types.length > 0 ? [`${plural('type', 'types', types.length)} ${quoted(types)}`] : []),
      ...['user', 'role'].filter((field) => all.includes(field)).map((field) => `${field} may not be set`),
    ];
    const who = setters(podFields.length > 0, bad);
    return {
      detail: `${who} set forbidden securityContext.seLinuxOptions: ${what.join('; ')}`,
      paths: [
        ...podFields.map((field) => `/spec/securityContext/seLinuxOptions/${field}`),
        ...bad.flatMap((c) => c.bad.map((field) => `${c.securityPath}/seLinuxOptions/${field}`)),
      ],
    };
  },
};
