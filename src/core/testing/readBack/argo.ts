import { isMapping } from '../../model/path';
import { readYaml } from '../../read/yaml';
import type { Reader } from './reader';
import { checkoutProblems, readStepContainer } from './stepContainers';

type Mapping = Readonly<Record<string, unknown>>;

const mapping = (value: unknown): Mapping => (isMapping(value) ? value : {});
const list = (value: unknown): Mapping[] => (Array.isArray(value) ? value.map(mapping) : []);

/** Strings of a template in which Argo would put something of its own. */
const braces = (value: unknown): string[] =>
  [...JSON.stringify(value ?? '').matchAll(/\{\{.*?\}\}/g)].map(([found]) => found);

/** A patch of the executor's container, which must leave it without rights. */
function executorProblems(patch: unknown, name: string): string[] {
  const [found, ...others] = list(patch);
  const context = mapping(found?.['securityContext']);
  return [
    ...(found?.['name'] === name && others.length === 0 ? [] : [`patches something else than ${name}`]),
    ...(context['allowPrivilegeEscalation'] === false &&
    JSON.stringify(context['capabilities']) === '{"drop":["ALL"]}' &&
    context['runAsNonRoot'] === true
      ? []
      : [`${name} keeps rights`]),
  ];
}

/** Who the executor is: an account with a token that Argo finds, and the least rights. */
function accountProblems(text: string, name: unknown): string[] {
  const found = readYaml(text).documents.map(({ value }) => mapping(value));
  const of = (kind: string) => found.find((object) => object['kind'] === kind) ?? {};
  const named = (kind: string): unknown => mapping(of(kind)['metadata'])['name'];
  const secret = of('Secret');
  return [
    ...(named('ServiceAccount') === name ? [] : ['no account for the executor']),
    ...(named('Secret') === `${String(name)}.service-account-token` ? [] : ['Argo finds no token']),
    ...(secret['data'] === undefined && secret['stringData'] === undefined ? [] : ['a secret as text']),
    ...(JSON.stringify(of('Role')['rules']) ===
    '[{"apiGroups":["argoproj.io"],"resources":["workflowtaskresults"],"verbs":["create","patch"]}]'
      ? []
      : ['other rights than the executor needs']),
    ...(mapping(of('RoleBinding')['roleRef'])['name'] === named('Role') &&
    list(of('RoleBinding')['subjects'])[0]?.['name'] === name
      ? []
      : ['the rights are bound to nobody']),
  ];
}

/** The pod of the one template of a WorkflowTemplate. */
export const argoWorkflow: Reader = ({ files }, plan) => {
  const text = (name: string): string => files.find((file) => file.name === name)?.text ?? '';
  const { documents, errors } = readYaml(text('workflowtemplate.yaml'));
  const outer = mapping(documents[0]?.value);
  const spec = mapping(outer['spec']);
  const [template = {}, ...others] = list(spec['templates']);
  const { name, metadata, executor, initContainers, containerSet, sidecars, podSpecPatch, ...fields } =
    template;
  const patch = mapping(readYaml(String(podSpecPatch)).documents[0]?.value);
  const { initContainers: init, containers: wait, ...patched } = patch;
  const [checkout, ...own] = list(initContainers);
  const set = list(mapping(containerSet)['containers']);
  const steps = set.map(({ dependencies: _dependencies, ...container }) =>
    readStepContainer(container, plan, '{{workflow.name}}'),
  );
  const run = mapping(readYaml(text('workflow.yaml')).documents[0]?.value);
  const before = (index: number): string =>
    JSON.stringify(index === 0 ? undefined : [set[index - 1]?.['name']]);
  const unique = new Map(steps.map(({ container }) => [container['name'], container]));
  const account = mapping(executor)['serviceAccountName'];
  return {
    pods: [
      {
        metadata,
        spec: {
          ...fields,
          ...patched,
          ...(own.length > 0 && { initContainers: own }),
          containers: [...unique.values(), ...list(sidecars)],
        },
      },
      ...steps.map(({ container }) => ({ spec: { containers: [container] } })),
    ],
    steps: steps.flatMap((step) => step.steps),
    errors: [
      ...errors.map(({ message }) => message),
      ...(outer['kind'] === 'WorkflowTemplate' && others.length === 0
        ? []
        : ['no WorkflowTemplate of one template']),
      ...(spec['entrypoint'] === name ? [] : [`begins at ${String(spec['entrypoint'])}`]),
      ...(typeof spec['activeDeadlineSeconds'] === 'number' ? [] : ['no deadline']),
      ...(mapping(mapping(run['spec'])['workflowTemplateRef'])['name'] ===
        mapping(outer['metadata'])['name'] && run['kind'] === 'Workflow'
        ? []
        : ['nothing starts the template']),
      ...set.flatMap((container, index) =>
        JSON.stringify(container['dependencies']) === before(index)
          ? []
          : [`${String(container['name'])} waits for ${JSON.stringify(container['dependencies'])}`],
      ),
      ...braces(outer)
        .filter((found) => !['{{workflow.name}}', '{{workflow.parameters.revision}}'].includes(found))
        .map((found) => `Argo would replace ${found}`),
      ...(new Set(set.map((container) => container['name'])).size === set.length ? [] : ['two of one name']),
      ...(fields['automountServiceAccountToken'] === false ? [] : ['steps get a token']),
      ...executorProblems(init, 'init'),
      ...executorProblems(wait, 'wait'),
      ...accountProblems(text('executor.yaml'), account),
      ...checkoutProblems(checkout, plan, '{{workflow.parameters.revision}}'),
      ...steps.flatMap((step) => step.errors),
    ],
  };
};
