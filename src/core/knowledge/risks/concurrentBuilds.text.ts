import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'One daemon that serves several jobs has one set of layers, cache mounts, tags and names. A job that prunes takes the layers of the one that builds, two that share a cache mount write into each other’s files, and the processor goes to whoever is first.',
  shownBy: {
    where: 'in one job, while another builds',
    command: 'docker builder prune --all --force',
  },
  detect: {
    command:
      'kubectl get endpointslices -A -o json | jq -r \'.items[] | select([(.ports // [])[].port] | any(. == 2375 or . == 2376 or . == 1234)) | .metadata.namespace + "/" + .metadata.name + " " + ([(.endpoints // [])[].addresses[]] | join(" "))\'',
    read: 'Every line is a daemon behind a Service; whoever calls it shares it.',
  },
  doesNotHelp: ['disableConcurrentBuilds() of Jenkins serialises one job with itself, not with the others.'],
};
