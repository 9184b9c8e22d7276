import type { SecurityContext } from '../model/kubernetes';
import type { NoteId } from '../knowledge/notes';
import { noted, type Draft } from './draft';
import type { PlanInput } from './input';
import { atMost, typed } from './storage';

/**
 * The security context of a container that needs nothing: every field explicit, so that no policy and no Jenkins
 * cloud option fills it differently.
 */
export const hardened = (): Draft<SecurityContext> =>
  noted(
    {
      runAsNonRoot: true,
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      seccompProfile: { type: 'RuntimeDefault' },
    },
    'hardened',
  );

/** The security context of a container that is root and needs these capabilities; every field explicit. */
export const rootFor = (capabilities: readonly string[], note: NoteId): Draft<SecurityContext> =>
  noted(
    {
      runAsUser: 0,
      runAsGroup: 0,
      runAsNonRoot: false,
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'], add: capabilities },
      seccompProfile: { type: 'RuntimeDefault' },
    },
    note,
  );

/** Requests and limits with the reason why they stand on this container. Quantities as Kubernetes writes them. */
export const limits = (
  requests: Readonly<Record<string, string>>,
  limit: Readonly<Record<string, string>>,
  note: NoteId,
) => noted({ requests, limits: limit }, note);

/** The same of the container that does the work, with what the reader typed of it. */
export function workLimits(
  input: PlanInput,
  requests: { readonly cpu: string; readonly memory: string; readonly 'ephemeral-storage': string },
  limit: { readonly memory: string; readonly 'ephemeral-storage': string },
  note: NoteId,
) {
  const memory = typed(input, 'memory') ?? limit.memory;
  const storage = limit['ephemeral-storage'];
  return limits(
    {
      cpu: typed(input, 'cpu') ?? requests.cpu,
      memory: atMost(requests.memory, memory),
      'ephemeral-storage': atMost(requests['ephemeral-storage'], storage),
    },
    { memory, 'ephemeral-storage': storage },
    note,
  );
}

/**
 * A shell that waits: CI systems and kubectl exec start the commands in it. It ends at SIGTERM, which sleep as the first
 * process would ignore.
 */
export const waitingCommand = ['sh', '-c', 'trap exit TERM; sleep infinity & wait'] as const;

export const waiting = () => noted(waitingCommand, 'command-wait');
