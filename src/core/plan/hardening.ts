import type { SecurityContext } from '../model/kubernetes';
import type { NoteId } from '../knowledge/notes';
import { noted, type Draft } from './draft';

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

/**
 * A shell that waits: CI systems and kubectl exec start the commands in it. It ends at SIGTERM, which sleep as the first
 * process would ignore.
 */
export const waitingCommand = ['sh', '-c', 'trap exit TERM; sleep infinity & wait'] as const;

export const waiting = () => noted(waitingCommand, 'command-wait');
