import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'By default every container gets a token of the service account, the privileged daemon too. Where agents reuse the controller’s account, which may create pods and exec into them, a build owns the namespace.',
  shownBy: {
    where: 'in any step',
    command: 'cut -c1-10 /var/run/secrets/kubernetes.io/serviceaccount/token',
  },
  detect: {
    command:
      'kubectl get pods -A -o json | jq -r \'.items[] | select(.spec.automountServiceAccountToken != false) | .metadata.namespace + "/" + .metadata.name + " " + (.spec.serviceAccountName // "default")\'',
    read: 'CI pods should not be in this list; if they are, see what the account may do: kubectl auth can-i --list.',
  },
};
