/** Why one may want it otherwise. */
export const why =
  'The checkout, and what the steps write into it. Jenkins takes the size of its workspace from its own setting: a pod template has it, a Jenkinsfile counts it in the limits alone.';
