import { Environment } from '@marcbachmann/cel-js';
import { isMapping } from '../model/path';

const environment = new Environment({ enableOptionalTypes: true })
  .registerVariable('object', 'dyn')
  .registerVariable('oldObject', 'dyn')
  .registerVariable('request', 'dyn')
  .registerVariable('variables', 'dyn');

/** A value as CEL has it: whole numbers are ints. */
function celValue(value: unknown): unknown {
  if (typeof value === 'number' && Number.isInteger(value)) return BigInt(value);
  if (Array.isArray(value)) return value.map(celValue);
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, celValue(member)]));
}

const parsed = new Map<string, (context: Record<string, unknown>) => unknown>();

/** What an expression gives: the parser is not that of Kubernetes, the language is. Throws where it cannot be evaluated. */
function evaluate(expression: string, context: Record<string, unknown>): unknown {
  const known = parsed.get(expression) ?? environment.parse(expression);
  parsed.set(expression, known);
  return known(context);
}

/** The parts of an admission policy that decide. */
export interface CelPolicy {
  readonly matchConditions?: readonly { readonly name: string; readonly expression: string }[];
  readonly variables?: readonly { readonly name: string; readonly expression: string }[];
  readonly validations?: readonly { readonly expression: string; readonly message?: string }[];
}

/** The messages of the rules that an object does not meet; none where it is admitted, or not asked. */
export function refusals(policy: CelPolicy, object: unknown, oldObject?: unknown): string[] {
  const context = {
    object: celValue(object),
    oldObject: celValue(oldObject ?? null),
    request: { operation: oldObject === undefined ? 'CREATE' : 'UPDATE' },
  };
  if (policy.matchConditions?.some(({ expression }) => evaluate(expression, context) !== true)) return [];
  const variables: Record<string, unknown> = {};
  for (const { name, expression } of policy.variables ?? [])
    variables[name] = evaluate(expression, { ...context, variables });
  return (policy.validations ?? []).flatMap(({ expression, message = expression }) =>
    evaluate(expression, { ...context, variables }) === true ? [] : [message],
  );
}
