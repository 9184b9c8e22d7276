import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'An empty layer store means full pulls and rebuilds each time: slow pipelines, rate limits of public registries behind one address, and the temptation to share a data directory after all.',
  shownBy: {
    where: 'with two builds of one commit',
    command: 'docker build --progress=plain . 2>&1 | grep -c CACHED',
  },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | select([(.spec.containers + (.spec.initContainers // []))[] | .image | test("dind|buildkit")] | any) | select([(.spec.volumes // [])[] | .persistentVolumeClaim] | all(. == null)) | .metadata.name\'',
    read: 'Builders without a lasting volume: look for --cache-to in their pipelines.',
  },
  doesNotHelp: ['Sharing /var/lib/docker between daemons does not help: one of them does not start.'],
};
