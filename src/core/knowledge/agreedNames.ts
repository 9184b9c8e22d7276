/** Names of objects that manifests use and the commands that prepare them make: both have them from here. */
export const agreedNames = {
  /** The login with which builds push, where the job does not push itself. */
  pushSecret: 'push-login',
  /** The key of a build machine and the keys by which it is known. */
  machineSecret: 'build-machine-ssh',
  /** User name and token of a hosted builder. */
  hostedSecret: 'hosted-builder',
  /** The login with which the job pushes, where the cluster holds it and not the CI system. */
  registryLogin: 'registry-login',
  /** The handler of Sysbox, as its installer calls it. */
  sysboxHandler: 'sysbox-runc',
  /** The Secret with the key of the GitHub App by which runners register. */
  githubApp: 'github-app',
} as const;

/** Names of files that the page offers and commands name. */
export const agreedFiles = {
  /** Everything that stands around the pod. */
  supporting: 'supporting.yaml',
  /** What the cluster says to all of it, without a change. */
  preflight: 'preflight.sh',
  /** The pod by itself, where the format has another file for it. */
  pod: 'pod.yaml',
} as const;
