import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'The socket knows no owner. Where the node runs its pods with Docker, docker inspect shows the environment of every container with the secrets in it, docker exec walks into any of them, and docker system prune in one team’s clean-up step deletes stopped containers and images of all. No rule of Kubernetes is asked, and no log of it shows it.',
  shownBy: {
    where: 'from a job, on a node that runs pods with Docker',
    command: "docker ps --format '{{.Names}}' | head; docker ps -q | wc -l",
  },
  detect: {
    command:
      "grep -rnE '(system|container|image|volume) prune|rmi? -f +[$][(]' --include=Jenkinsfile --include='*.sh' .",
    read: 'Every line is a clean-up that does not ask whose things it deletes.',
  },
  doesNotHelp: [
    'RBAC and namespaces do not help: the request never goes to the API server.',
    'An agreement not to prune holds until the next disk is full.',
  ],
};
