/**
 * The pod that kubedock starts from, as the file that it reads. It takes the first container as the pattern of all
 * containers, and ignores volumes (source `kubedock`). With it, what kubedock starts passes Pod Security restricted.
 */
export const kubedockTemplate = `apiVersion: v1
kind: Pod
spec:
  automountServiceAccountToken: false
  securityContext:
    runAsNonRoot: true
    runAsUser: 1000
    runAsGroup: 1000
    fsGroup: 1000
    seccompProfile:
      type: RuntimeDefault
  containers:
    - name: main
      securityContext:
        allowPrivilegeEscalation: false
        capabilities:
          drop:
            - ALL
      resources:
        requests:
          cpu: 100m
          memory: 256Mi
        limits:
          memory: 1Gi
          ephemeral-storage: 4Gi
`;
