import type { Container } from '../../model/kubernetes';

/**
 * The value of an environment variable; "" when it is there without a value; undefined when it is absent or comes from
 * elsewhere. Of two entries of one name Kubernetes takes the last.
 */
export function envValue(container: Container, name: string): string | undefined {
  const entry = (Array.isArray(container.env) ? container.env : []).findLast(
    (candidate) => candidate?.name === name,
  );
  if (!entry || entry.valueFrom) return undefined;
  return entry.value ?? '';
}
