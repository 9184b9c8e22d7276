import type { KubernetesObject, Role, RoleBinding } from '../model/kubernetes';
import type { Plan } from '../model/plan';
import { objectBase, splitObjectPath, valueAt } from '../model/path';
import { podView } from '../model/podView';

type Problem = string | false;

const named = (plan: Plan, kind: string, name: string | undefined): KubernetesObject | undefined =>
  plan.objects.find((object) => object.kind === kind && object.metadata?.name === name);

const duplicates = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

/** The account of the pod, the token that one container mounts, and what the account may do. */
function accessProblems(plan: Plan): Problem[] {
  const view = podView(plan.pod);
  const { serviceAccountName } = view.spec;
  const tokens = view.volumes.filter(({ volume }) =>
    volume.projected?.sources?.some(({ serviceAccountToken }) => serviceAccountToken !== undefined),
  );
  const holders = view.containers.filter(({ mounts }) =>
    mounts.some(({ name }) => tokens.some(({ volume }) => volume.name === name)),
  );
  const bindings = plan.objects.filter(({ kind }) => kind === 'RoleBinding') as RoleBinding[];
  return [
    (serviceAccountName === undefined) !== (tokens.length === 0) &&
      'an account without a token, or the other way round',
    serviceAccountName !== undefined &&
      !named(plan, 'ServiceAccount', serviceAccountName) &&
      `there is no account ${serviceAccountName}`,
    serviceAccountName !== undefined && bindings.length === 0 && 'the account may do nothing',
    tokens.length > 0 && holders.length === 0 && 'nobody mounts the token',
    ...holders.flatMap(({ name, mounts }): Problem[] => [
      !['kubedock', 'oc', 'buildx'].includes(name) && `${name}: has the token`,
      ...mounts
        .filter((mount) => tokens.some(({ volume }) => volume.name === mount.name))
        .map(
          (mount) =>
            (mount.mountPath !== '/var/run/secrets/kubernetes.io/serviceaccount' ||
              mount.readOnly !== true) &&
            `${name}: the token at ${mount.mountPath}`,
        ),
    ]),
    ...bindings.flatMap(({ metadata, roleRef, subjects = [] }): Problem[] => [
      named(plan, roleRef.kind, roleRef.name)?.metadata?.namespace !== metadata?.namespace &&
        `${metadata?.name}: there is no ${roleRef.kind} ${roleRef.name} in its namespace`,
      subjects.length === 0 && `${metadata?.name}: binds nobody`,
      ...subjects.map(
        (subject) =>
          (subject.name !== serviceAccountName ||
            subject.namespace !== named(plan, 'ServiceAccount', subject.name)?.metadata?.namespace) &&
          `${metadata?.name}: binds ${subject.namespace}/${subject.name}`,
      ),
    ]),
    ...(plan.objects.filter(({ kind }) => kind === 'Role') as Role[]).flatMap(({ metadata, rules = [] }) => [
      !bindings.some(({ roleRef }) => roleRef.name === metadata?.name) &&
        `${metadata?.name}: bound to nobody`,
      /"(secrets|\*)"|escalate|impersonate/.test(JSON.stringify(rules)) && `${metadata?.name}: too much`,
    ]),
  ];
}

/** What volumes and objects name must come from an object beside the pod, or from something done before. */
function nameProblems(plan: Plan): Problem[] {
  const commands = plan.preparations.flatMap((preparation) => preparation.commands);
  const made = (secret: string) =>
    commands.some((command) => new RegExp(`create secret \\w+ ${secret}(\\s|$)`).test(command));
  const text = JSON.stringify(plan.objects.filter((object) => object !== plan.pod));
  const pushed = [...text.matchAll(/"pushSecret":(?:\{"name":)?"([^"]+)"/g)].map(([, name = '']) => name);
  return [
    ...(plan.pod.spec?.volumes ?? []).map(
      ({ name, configMap }) =>
        configMap !== undefined &&
        !named(plan, 'ConfigMap', configMap.name) &&
        `volume ${name}: no ConfigMap`,
    ),
    ...(plan.pod.spec?.volumes ?? []).map(
      ({ name, secret }) =>
        secret !== undefined && !made(secret.secretName ?? '') && `volume ${name}: nobody makes its Secret`,
    ),
    ...pushed.map((secret) => !made(secret) && `nobody makes the Secret ${secret}`),
    plan.objects.length > 1 &&
      !commands.some((command) => command.includes('supporting.yaml')) &&
      'nobody applies what stands beside the pod',
    ...commands.map((command) => /password=[^"$]|PASSWORD=\w/.test(command) && `a secret in “${command}”`),
  ];
}

/** Everything in which what stands beside the pod does not fit it; nothing where it does. */
export function accountProblems(plan: Plan): string[] {
  const bases = plan.objects.map(objectBase);
  return [
    ...duplicates(bases).map((base) => `two objects ${base}`),
    plan.objects[0] !== plan.pod && 'the pod is not first',
    ...plan.objects
      .slice(1)
      .map(
        (object) => object.metadata?.namespace === undefined && `${objectBase(object)} is in no namespace`,
      ),
    ...Object.keys(plan.notes).map((path) => {
      const { base, inside } = splitObjectPath(path);
      const object = plan.objects[bases.indexOf(base)];
      return (
        (object === undefined || (inside !== '' && valueAt(object, inside) === undefined)) &&
        `a note at ${path}, where nothing stands`
      );
    }),
    ...accessProblems(plan),
    ...nameProblems(plan),
  ].filter((problem) => problem !== false);
}
