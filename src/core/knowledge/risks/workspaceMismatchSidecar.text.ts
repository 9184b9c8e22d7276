import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'The daemon sees only what is mounted in its own container. In Jenkins that works by accident, because the plugin mounts the workspace into every plain container; it does not into native sidecars, and no plugin mounts your caches there.',
  shownBy: { where: 'from the client', command: 'docker run --rm --volume "$WORKSPACE":/w alpine ls /w' },
  detect: {
    command:
      'kubectl get pod POD -o json | jq \'[.spec.containers[], (.spec.initContainers // [])[]] | map({name, mounts: [(.volumeMounts // [])[] | .name + "=" + .mountPath]})\'',
    read: 'Client and daemon must show the same name and path for the checkout.',
  },
};
