/** Why one may want it otherwise. */
export const why =
  'Without a policy every pod of the cluster reaches what an agent opens. Closing the metadata address too keeps the node’s credentials from a build; it may also cut off Workload Identity of GKE, and with Cilium an API server on a node. A network plugin that enforces no policies ignores all of it.';
