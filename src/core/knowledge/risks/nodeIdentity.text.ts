import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'At 169.254.169.254 a cloud hands the node the credentials of its role. Where nothing is in between, every pod gets them too: a line of a Dockerfile is enough. Such roles can pull images, describe machines and often more. A hop limit of 1 keeps pods out, not those in the node’s network, and not a privileged daemon that goes through the node.',
  shownBy: {
    where: 'in a step; it asks only whether somebody answers',
    command: "curl -s -m 2 -o /dev/null -w '%{http_code}\\n' http://169.254.169.254/",
  },
  detect: {
    command:
      "kubectl run imds --rm -it --restart=Never --image=curlimages/curl -- -s -m 2 -o /dev/null -w '%{http_code}\\n' http://169.254.169.254/",
    read: '000 means that nobody answered. Any other number is the metadata service.',
  },
  doesNotHelp: [
    'AWS_EC2_METADATA_DISABLED asks the SDK not to look; code that wants to looks all the same.',
    'A NetworkPolicy does not hold for a pod in the node’s network.',
  ],
};
