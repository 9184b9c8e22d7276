/** Why one may want it otherwise. */
export const why =
  'The name of the pod, and of the account that it uses. Jenkins, GitLab and others give the pods that they start names of their own.';
