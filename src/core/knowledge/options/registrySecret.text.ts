/** Why one may want it otherwise. */
export const why =
  'The pod’s own images come from a registry that asks for a login: the Secret holds it, of the type kubernetes.io/dockerconfigjson and in the namespace of the pod. The kubelet uses it; no container gets it, and what docker pulls in a build has a login of its own.';
