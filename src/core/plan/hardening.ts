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

/** Requests and limits with the reason why they stand on this container. Quantities as Kubernetes writes them. */
export const limits = (
  requests: Readonly<Record<string, string>>,
  limit: Readonly<Record<string, string>>,
  note: NoteId,
) => noted({ requests, limits: limit }, note);

/** A shell that waits: Jenkins and kubectl exec start the commands in it. */
export const waiting = () => noted(['sleep', 'infinity'], 'command-sleep');
