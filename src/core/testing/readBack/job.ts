import { isMapping } from '../../model/path';
import { readYaml } from '../../read/yaml';
import type { Reader } from './reader';
import { checkoutProblems, readStepContainer } from './stepContainers';

type Mapping = Readonly<Record<string, unknown>>;

const mapping = (value: unknown): Mapping => (isMapping(value) ? value : {});
const list = (value: unknown): Mapping[] => (Array.isArray(value) ? value.map(mapping) : []);

/** The pod of a Job, whose steps are init containers and its one container. */
export const job: Reader = ({ files: [first] }, plan) => {
  const { documents, errors } = readYaml(first?.text ?? '');
  const [found] = documents.map(({ value }) => mapping(value));
  const outer = mapping(found?.['spec']);
  const template = mapping(outer['template']);
  const { initContainers, containers, ...spec } = mapping(template['spec']);
  const [checkout, ...before] = list(initContainers);
  const planned = (plan.pod.spec?.initContainers ?? []).map(({ name }) => name);
  const isPlanned = ({ name }: Mapping): boolean => planned.includes(String(name));
  // What serves is up before the first step only where it stands before it.
  const late = before.findLastIndex(isPlanned) > before.findIndex((one) => !isPlanned(one));
  const steps = [...before.filter((one) => !isPlanned(one)), ...list(containers)].map((container) =>
    readStepContainer(container, plan, '{"fieldRef":{"fieldPath":"metadata.name"}}'),
  );
  const names = [...list(initContainers), ...list(containers)].map(({ name }) => name);
  const unique = new Map(steps.map(({ container }) => [container['name'], container]));
  const own = before.filter(isPlanned);
  return {
    pods: [
      {
        metadata: template['metadata'],
        spec: {
          ...spec,
          ...(own.length > 0 && { initContainers: own }),
          containers: [...unique.values()],
        },
      },
      // A container that stands there twice is the plan's each time.
      ...steps.map(({ container }) => ({ spec: { containers: [container] } })),
    ],
    steps: steps.flatMap((step) => step.steps),
    errors: [
      ...errors.map(({ message }) => message),
      ...(documents.length === 1 ? [] : [`${documents.length} documents`]),
      ...(found?.['apiVersion'] === 'batch/v1' && found['kind'] === 'Job' ? [] : ['no Job']),
      ...(outer['backoffLimit'] === 0 ? [] : ['a failed build is built again']),
      ...(typeof outer['activeDeadlineSeconds'] === 'number' ? [] : ['no deadline']),
      ...(list(containers).length === 1 ? [] : ['more than one container: they would run side by side']),
      ...(late && own.length > 0 && before.some((one) => !isPlanned(one))
        ? ['a step comes before what serves it']
        : []),
      ...(new Set(names).size === names.length ? [] : ['two containers of one name']),
      ...list(containers)
        .filter(isPlanned)
        .map(({ name }) => `${String(name)} would never end`),
      ...checkoutProblems(checkout, plan, 'main'),
      ...steps.flatMap((step) => step.errors),
    ],
  };
};
