import type { SecurityContext } from '../../model/kubernetes';
import type { PlaceholderId } from '../../knowledge/placeholders';
import type { PreparationId } from '../../knowledge/preparations';
import type { Draft } from '../draft';
import type { PlanInput, PodParts } from '../input';

/** What stands around the pod of a daemon, and what it asks of the manifest. */
export interface Enclosure {
  /** The fields of the pod that ask for it. */
  readonly pod: Pick<PodParts, 'runtimeClassName' | 'hostUsers' | 'annotations'>;
  /** Of the daemon's container. */
  readonly securityContext: Draft<SecurityContext>;
  /** The layers cannot lie on a disk of the node. */
  readonly layersInMemory?: true;
  /** Flags of dockerd beside those of the transport. */
  readonly args?: readonly Draft<string>[];
  /** What a shell does before it starts the entrypoint, and the words that only the shell can fill in. */
  readonly shell?: { readonly before: string; readonly words: string };
  readonly placeholders: readonly PlaceholderId[];
  readonly preparations: readonly PreparationId[];
}

export type DrawEnclosure = (input: PlanInput) => Enclosure;
