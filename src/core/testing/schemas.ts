import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { KubernetesObject } from '../model/kubernetes';
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

/** What the schema of one form of Kubernetes 1.36 refuses in an object; nothing for a kind that it does not have. */
export type Validator = (object: KubernetesObject) => string[];

/** The names of the schemas, by the group and version of an object. */
const packages: Readonly<Record<string, string>> = {
  v1: 'core.v1',
  'apps/v1': 'apps.v1',
  'batch/v1': 'batch.v1',
  'rbac.authorization.k8s.io/v1': 'rbac.v1',
};

interface Definitions {
  readonly definitions: Readonly<Record<string, unknown>>;
}

/** The strict schemas of objects, with and without `status`; empty where they are absent, with a line that says so. */
export const objectSchemas = (): readonly Validator[] =>
  (['strict', 'authoring'] as const).flatMap((form): Validator[] => {
    const file = outside(
      'SLIPWAY_CONFORMANCE',
      `kubernetes-1.36/k8s-1.36-${form}.schema.json`,
      `Validation against the ${form} schema of Kubernetes 1.36`,
    );
    if (file === undefined) return [];
    const schema = JSON.parse(readFileSync(file, 'utf8')) as Definitions;
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    ajv.addSchema(schema, form);
    return [
      (object) => {
        const { apiVersion, kind } = object;
        const name = `${packages[apiVersion] ?? apiVersion}.${kind}`;
        // Kinds that the schema leaves out have the types of the compiler alone.
        if (!Object.hasOwn(schema.definitions, name)) return [];
        const $ref = `${form}#/definitions/${name}`;
        const validate = ajv.getSchema($ref) ?? ajv.compile({ $ref });
        return validate(withoutNulls(object)) === true
          ? []
          : (validate.errors ?? []).map(
              ({ instancePath, message, params }) =>
                `${form}: ${kind} ${instancePath} ${message} ${JSON.stringify(params)}`,
            );
      },
    ];
  });
