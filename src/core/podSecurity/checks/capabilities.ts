import { list, record, text } from '../checkedPod';
import type { CheckedPod } from '../checkedPod';

interface AddedCapability {
  readonly capability: string;
  readonly path: string;
}

/** Takes a pod and what is forbidden; gives the containers that add such capabilities, and where. */
export function addedCapabilities(
  pod: CheckedPod,
  isForbidden: (capability: string) => boolean,
): { readonly name: string; readonly added: readonly AddedCapability[] }[] {
  return pod.containers
    .map(({ name, securityContext, securityPath }) => ({
      name,
      added: list(record(securityContext.capabilities).add)
        .map((entry, index) => ({
          capability: text(entry),
          path: `${securityPath}/capabilities/add/${index}`,
        }))
        .filter(({ capability }) => isForbidden(capability)),
    }))
    .filter(({ added }) => added.length > 0);
}
