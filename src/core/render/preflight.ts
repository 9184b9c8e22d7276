import type { KubernetesObject, Role } from '../model/kubernetes';
import type { Plan } from '../model/plan';
import type { RenderedFile, RenderedLine } from '../model/render';
import type { Surrounding } from '../cluster/clusterObjects';
import { namesOf } from '../cluster/names';
import type { Tenant } from '../cluster/tenants';
import { agreedFiles } from '../knowledge/agreedNames';
import { formatNote, type FormatNoteId } from '../knowledge/formatNotes';
import { preflightTitles as titles } from '../knowledge/preflightTitles';
import { commentLines } from './comment';
import { preflightHeader } from './header';
import { fileOf, formatLine } from './line';
import { placeholdersIn } from './placeholdersIn';
import { shellQuoted } from './script';

/** One question to the cluster: what it is about, and a command that only reads. */
interface Question {
  readonly note: FormatNoteId;
  readonly title: string;
  readonly command: string;
}

const LEVEL = 'pod-security.kubernetes.io/enforce';
const COLUMNS = [
  'NODE:.metadata.name',
  'RUNTIME:.status.nodeInfo.containerRuntimeVersion',
  'KERNEL:.status.nodeInfo.kernelVersion',
  'OS:.status.nodeInfo.osImage',
  'KUBELET:.status.nodeInfo.kubeletVersion',
].join(',');

const HANDLERS = shellQuoted(
  String.raw`{range .items[*]}{.metadata.name}:{range .status.runtimeHandlers[*]} {.name}={.features.userNamespaces}{end}{"\n"}{end}`,
);

/** What the nodes must be. */
function nodeQuestions({ pod, minor, runtime }: Plan): Question[] {
  const { runtimeClassName, hostUsers, nodeSelector } = pod.spec ?? {};
  const labels = Object.entries(nodeSelector ?? {}).map(([key, value]) => `${key}=${value}`);
  const dedicated = labels.length > 0;
  const selector = dedicated ? ` --selector=${labels.join(',')}` : '';
  return [
    { note: 'preflight-version', title: titles.version(minor), command: 'kubectl version' },
    {
      note: 'preflight-nodes',
      title: dedicated ? titles.pool(runtime) : titles.nodes(runtime),
      command: `kubectl get nodes${selector} --output=custom-columns=${COLUMNS}`,
    },
    ...(hostUsers === false
      ? [
          {
            note: 'preflight-user-namespaces',
            title: titles.userNamespaces,
            command: `kubectl get nodes${selector} --output=jsonpath=${HANDLERS}`,
          } as const,
        ]
      : []),
    ...(runtimeClassName === undefined
      ? []
      : [
          {
            note: 'preflight-runtime-class',
            title: titles.runtimeClass(runtimeClassName),
            command: `kubectl get runtimeclass ${runtimeClassName}`,
          } as const,
        ]),
  ];
}

const claims = (object: KubernetesObject): boolean =>
  object.kind === 'PersistentVolumeClaim' ||
  (object.kind === 'StatefulSet' && (object.spec?.volumeClaimTemplates ?? []).length > 0);

function storageQuestions(objects: readonly KubernetesObject[]): Question[] {
  if (!objects.some(claims)) return [];
  const isShared = JSON.stringify(objects).includes('"ReadWriteMany"');
  return [
    {
      note: 'preflight-storage',
      title: isShared ? titles.sharedStorage : titles.storage,
      command: 'kubectl get storageclass',
    },
  ];
}

/** What each namespace is today, and whom its new level would meet. */
const namespaceQuestions = ({ minor }: Plan, tenants: readonly Tenant[]): Question[] =>
  tenants.flatMap(({ namespace, level }): Question[] => [
    {
      note: 'preflight-namespace',
      title: titles.namespace(namespace),
      command: `kubectl get namespace ${namespace} --label-columns=${LEVEL}`,
    },
    ...(level === undefined || level === 'privileged'
      ? []
      : [
          {
            note: 'preflight-level',
            title: titles.level(namespace, level),
            command: `kubectl label --dry-run=server --overwrite namespace ${namespace} ${LEVEL}=${level} ${LEVEL}-version=v1.${minor}`,
          } as const,
        ]),
  ]);

/** What whoever applies the files must be allowed to do, where a dry run would not name it. */
const rightsQuestions = (
  objects: readonly KubernetesObject[],
  manifests: readonly string[],
  agents: string,
): Question[] => {
  const has = (wanted: string): boolean => objects.some(({ kind }) => kind === wanted);
  const may = (title: string, what: string): Question => ({
    note: 'preflight-rights',
    title,
    command: `kubectl auth can-i create ${what}`,
  });
  return [
    ...(has('Namespace') ? [may(titles.mayNamespaces, 'namespaces')] : []),
    ...(has('ValidatingAdmissionPolicy')
      ? [may(titles.mayPolicies, 'validatingadmissionpolicies.admissionregistration.k8s.io')]
      : []),
    ...(manifests.length > 0 ? [may(titles.mayPods, `pods --namespace ${agents}`)] : []),
  ];
};

const dryRun = (title: string, command: string): Question => ({ note: 'preflight-dry-run', title, command });

/** The files, as the server would take them. */
const fileQuestions = (
  objects: readonly KubernetesObject[],
  manifests: readonly string[],
  agents: string,
): Question[] => [
  ...(objects.length === 0
    ? []
    : [dryRun(titles.supporting, `kubectl apply --dry-run=server --filename ${agreedFiles.supporting}`)]),
  ...manifests.map((name) =>
    dryRun(
      name === agreedFiles.pod ? titles.pod : titles.file(name),
      `kubectl create --dry-run=server --namespace ${agents} --filename ${name}`,
    ),
  ),
];

const isRole = (object: KubernetesObject): object is Role => object.kind === 'Role';

/** The first right of each rule of the pod’s account, which stands for the rest of the rule. */
function accountQuestions(plan: Plan): Question[] {
  const { pod, objects } = plan;
  const account = pod.spec?.serviceAccountName;
  if (account === undefined) return [];
  return objects.filter(isRole).flatMap(({ metadata, rules = [] }) =>
    rules.flatMap(
      ({
        verbs: [verb = ''],
        resources: [whole = ''] = [],
        apiGroups: [group = ''] = [],
        resourceNames: [name] = [],
      }) => {
        const [resource = '', subresource] = whole.split('/');
        const words = [
          `kubectl auth can-i ${verb} ${resource}${group === '' ? '' : `.${group}`}${name === undefined ? '' : `/${name}`}`,
          ...(subresource === undefined ? [] : [`--subresource=${subresource}`]),
          `--namespace ${metadata?.namespace}`,
          `--as=system:serviceaccount:${namesOf(plan).agents}:${account}`,
        ];
        return [
          {
            note: 'preflight-account',
            title: titles.account(account, verb, whole),
            command: words.join(' '),
          } as const,
        ];
      },
    ),
  );
}

const lines = (note: FormatNoteId, ...texts: readonly string[]): RenderedLine[] =>
  texts.map((text, index) => formatLine(text, formatNote(note), index === 0));

function questionLines(questions: readonly Question[], indentation = ''): RenderedLine[] {
  return questions.map(({ note, title, command }, index) =>
    formatLine(
      `${indentation}check ${shellQuoted(title)} ${command}`,
      formatNote(note),
      questions[index - 1]?.note !== note,
    ),
  );
}

/** Questions that have an answer only once the account is there. */
function onceApplied(plan: Plan): RenderedLine[] {
  const questions = accountQuestions(plan);
  const account = plan.pod.spec?.serviceAccountName;
  if (questions.length === 0 || account === undefined) return [];
  const note = formatNote('preflight-account');
  return [
    formatLine(
      `if kubectl get serviceaccount ${account} --namespace ${namesOf(plan).agents} > /dev/null 2>&1; then`,
      note,
      true,
    ),
    ...questionLines(questions, '  ').map((line) => ({ ...line, starts: false })),
    formatLine('fi', note),
  ];
}

/**
 * A script that shows what a cluster says to a plan, and changes nothing: what the plan needs of the nodes and the
 * namespace, what you may do, and a server-side dry run of the files.
 */
export function preflight(
  plan: Plan,
  { tenants, objects: around }: Pick<Surrounding, 'tenants' | 'objects'>,
  manifests: readonly string[],
): RenderedFile {
  const objects = [...around, ...plan.objects.slice(1)];
  const { agents } = namesOf(plan);
  const body = [
    ...lines('preflight-shell', 'set -u'),
    ...lines(
      'preflight-check',
      'failed=0',
      'check() {',
      String.raw`  printf '\n== %s\n' "$1"`,
      '  shift',
      '  "$@" || failed=$((failed + 1))',
      '}',
    ),
    ...questionLines([
      ...nodeQuestions(plan),
      ...storageQuestions(objects),
      ...namespaceQuestions(plan, tenants),
      ...rightsQuestions(objects, manifests, agents),
      ...fileQuestions(objects, manifests, agents),
    ]),
    ...onceApplied(plan),
    ...lines(
      'preflight-result',
      String.raw`printf '\n%s of these failed.\n' "${'$'}{failed}"`,
      'test "${failed}" -eq 0',
    ),
  ];
  const left = placeholdersIn(
    plan,
    body.map(({ text }) => text),
  );
  const comment = (text: string): RenderedLine => formatLine(text, undefined, false, true);
  return fileOf(agreedFiles.preflight, 'bash', [
    comment('#!/bin/sh'),
    ...preflightHeader(plan, left)
      .flatMap((text) => commentLines(text))
      .map(comment),
    ...body,
  ]);
}
