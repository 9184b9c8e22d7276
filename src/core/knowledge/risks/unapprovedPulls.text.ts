import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'An admission policy sees the images of the pod. What FROM names, what docker pull and docker run fetch, and what a frontend asks for, goes past it: an unsigned base, a misspelt name or a registry that you have never heard of ends in an image with your name.',
  shownBy: {
    where: 'in a cluster that admits one registry only, in the client',
    command: 'docker run --rm docker.io/library/alpine true',
  },
  detect: {
    command:
      "kubectl exec POD -c dind -- docker images --format '{{.Repository}}' | grep -v '^registry.example.com/'",
    read: 'Every line is an image from elsewhere. For builders without a daemon, read the log of your proxy.',
  },
  doesNotHelp: [
    'A registry mirror is asked first, and where it has nothing the original is asked.',
    'A mirror in the node’s containerd does not hold for what a daemon or builder in a pod pulls.',
  ],
};
