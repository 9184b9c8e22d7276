/** What the lines of a preflight ask, as the script prints it before the answer. */
export const preflightTitles = {
  version: (minor: number): string => `The server is Kubernetes 1.${minor} or later`,
  nodes: (runtime: string): string => `The nodes of the jobs run ${runtime}`,
  pool: (runtime: string): string => `There are CI nodes, and they run ${runtime}`,
  userNamespaces: 'The runtime of the nodes knows user namespaces: =true after its name',
  runtimeClass: (name: string): string => `There is a RuntimeClass ${name}`,
  storage: 'There is a default storage class',
  sharedStorage: 'There is a default storage class, and it can be mounted on several nodes',
  namespace: (name: string): string => `The namespace ${name} is there; its level today`,
  level: (name: string, level: string): string =>
    `Nothing that runs in ${name} today is above level ${level}`,
  mayNamespaces: 'You may make and label namespaces',
  mayPolicies: 'You may make admission policies, and the server has them',
  mayPods: 'You may create pods there, for the dry run',
  supporting:
    'Everything around the pod is accepted; where a namespace is missing, first apply namespace.yaml',
  pod: 'The pod is admitted',
  file: (name: string): string => `${name} is accepted`,
  account: (name: string, verb: string, resource: string): string => `${name} may ${verb} ${resource}`,
} as const;
