import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { Pod } from '../model/kubernetes';
import { isMapping } from '../model/path';
import { outside } from './outside';

/** Absent and null are the same to the API server. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null)
      .map(([key, member]) => [key, withoutNulls(member)]),
  );
}

/** What the schema of one form of Kubernetes 1.36 refuses in a pod. */
export type Validator = (pod: Pod) => string[];

/** The strict schemas of a pod, with and without `status`; empty where they are absent, with a line that says so. */
export const podSchemas = (): readonly Validator[] =>
  (['strict', 'authoring'] as const).flatMap((form): Validator[] => {
    const file = outside(
      'SLIPWAY_CONFORMANCE',
      `kubernetes-1.36/k8s-1.36-${form}.schema.json`,
      `Validation against the ${form} schema of Kubernetes 1.36`,
    );
    if (file === undefined) return [];
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')) as object, form);
    const validate = ajv.compile({ $ref: `${form}#/definitions/core.v1.Pod` });
    return [
      (pod) =>
        validate(withoutNulls(pod))
          ? []
          : (validate.errors ?? []).map(
              ({ instancePath, message, params }) =>
                `${form}: ${instancePath} ${message} ${JSON.stringify(params)}`,
            ),
    ];
  });
