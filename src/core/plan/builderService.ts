import type { Service, StatefulSet } from '../model/kubernetes';
import { placeholders } from '../knowledge/placeholders';
import { builder } from '../knowledge/sharedBuilder';
import { images } from '../knowledge/versions';
import { noted, type Draft } from './draft';
import { workLimits } from './hardening';
import type { PlanInput } from './input';
import { rootlessBuildkit, unconfinedAnnotation } from './rootlessBuilder';
import { typed } from './storage';

const namespace = placeholders.builderNamespace.text;
const labels = { app: builder.name };

/** Where the builder answers its own probe: no client can reach it. */
const OWN_SOCKET = 'unix:///run/user/1000/buildkit/buildkitd.sock';

const buildkitd = (input: PlanInput) =>
  noted(
    {
      name: 'buildkitd',
      image: noted(images.buildkitRootless.image, 'image-buildkitd'),
      args: noted(
        [
          noted(`--addr=${OWN_SOCKET}`, 'args-buildkitd-own-socket'),
          noted(`--addr=tcp://0.0.0.0:${builder.port}`, 'args-buildkitd-port'),
          noted(`--tlscacert=${builder.certificates}/ca.pem`, 'args-buildkitd-tls'),
          noted(`--tlscert=${builder.certificates}/cert.pem`, 'args-buildkitd-tls'),
          noted(`--tlskey=${builder.certificates}/key.pem`, 'args-buildkitd-tls'),
          noted('--oci-worker-no-process-sandbox', 'args-buildkitd-sandbox'),
        ],
        'args-buildkitd',
      ),
      ports: noted([{ name: 'buildkit', containerPort: builder.port }], 'port-buildkitd'),
      readinessProbe: noted(
        {
          exec: { command: ['buildctl', `--addr=${OWN_SOCKET}`, 'debug', 'workers'] },
          periodSeconds: 10,
          timeoutSeconds: 10,
        },
        'readiness-buildkitd',
      ),
      resources: workLimits(
        input,
        { cpu: '2', memory: '4Gi', 'ephemeral-storage': '1Gi' },
        { memory: '8Gi', 'ephemeral-storage': typed(input, 'storage') ?? '8Gi' },
        'resources-buildkitd',
      ),
      securityContext: rootlessBuildkit({ minor: input.minor }),
      volumeMounts: [
        noted(
          { name: 'buildkit-state', mountPath: '/home/user/.local/share/buildkit' },
          'mount-buildkitd-state',
        ),
        noted(
          { name: 'buildkit-daemon-certs', mountPath: builder.certificates, readOnly: true },
          'mount-buildkitd-certs',
        ),
      ],
    },
    'container-buildkitd',
  );

/** The builder itself, with a disk of its own. */
export const builderStatefulSet = (input: PlanInput): Draft<StatefulSet> => ({
  apiVersion: noted('apps/v1', 'stateful-set'),
  kind: noted('StatefulSet', 'stateful-set'),
  metadata: noted(
    { name: builder.name, namespace: noted(namespace, 'builder-namespace'), labels },
    'builder-metadata',
  ),
  spec: noted(
    {
      serviceName: noted(builder.name, 'service-name'),
      replicas: noted(1, 'one-builder'),
      selector: noted({ matchLabels: labels }, 'builder-selector'),
      template: noted(
        {
          metadata: noted({ labels, ...unconfinedAnnotation(input.minor, 'buildkitd') }, 'builder-labels'),
          spec: {
            automountServiceAccountToken: noted(false, 'no-token-builder'),
            terminationGracePeriodSeconds: noted(60, 'grace-period-builder'),
            securityContext: noted(
              {
                runAsUser: 1000,
                runAsGroup: 1000,
                fsGroup: noted(1000, 'builder-fs-group'),
                fsGroupChangePolicy: noted('OnRootMismatch', 'builder-fs-group-policy'),
              },
              'builder-pod-user',
            ),
            containers: [buildkitd(input)],
            volumes: [
              noted(
                { name: 'buildkit-daemon-certs', secret: { secretName: builder.daemonSecret } },
                'volume-buildkitd-certs',
              ),
            ],
          },
        },
        'builder-template',
      ),
      volumeClaimTemplates: noted(
        [
          {
            metadata: { name: 'buildkit-state' },
            spec: {
              accessModes: noted(['ReadWriteOnce'], 'claim-one-node'),
              resources: { requests: { storage: noted(typed(input, 'layers') ?? '50Gi', 'claim-size') } },
            },
          },
        ],
        'builder-claim',
      ),
    },
    'builder-spec',
  ),
});

/** The name under which clients find it. */
export const builderService = (): Draft<Service> => ({
  apiVersion: noted('v1', 'builder-service'),
  kind: noted('Service', 'builder-service'),
  metadata: noted(
    { name: builder.name, namespace: noted(namespace, 'builder-namespace'), labels },
    'builder-service-metadata',
  ),
  spec: noted(
    {
      selector: noted(labels, 'builder-service-selector'),
      ports: noted(
        [{ name: 'buildkit', port: builder.port, targetPort: 'buildkit' }],
        'builder-service-port',
      ),
    },
    'builder-service-spec',
  ),
});
