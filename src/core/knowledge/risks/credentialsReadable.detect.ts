import type { VolumeView, ContainerView } from '../../model/podView';
import type { Detector, Hit, Inspected, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { envValue } from '../docker/environment';
import { at, workingContainers } from '../podFacts';

const secretName = /(PASSWORD|TOKEN|SECRET|DOCKER_AUTH)/;

const inEnvironment = (view: ContainerView): Hit[] =>
  (Array.isArray(view.container.env) ? view.container.env : [])
    .filter((variable) => typeof variable?.name === 'string' && secretName.test(variable.name))
    .map((variable) => ({ path: at(view.path, 'env', `[${variable.name}]`), message: variable.name }));

/** Which login a volume holds: one for sure, one perhaps (a Secret of which every key is mounted), or none. */
function loginIn({ volume }: VolumeView): 'yes' | 'perhaps' | 'no' {
  const secrets = [
    volume.secret,
    ...(volume.projected?.sources ?? []).map((source) => source?.secret),
  ].filter((secret) => secret !== undefined);
  if (secrets.some(({ items }) => items?.some(({ key }) => key === '.dockerconfigjson'))) return 'yes';
  return secrets.some(({ items }) => items === undefined) ? 'perhaps' : 'no';
}

/** Where docker, buildctl, buildah and Kaniko look for a login. */
function isLoginFolder(view: ContainerView, mountPath: string): boolean {
  const folder = mountPath.replace(/\/+$/, '');
  const named = envValue(view.container, 'DOCKER_CONFIG')?.replace(/\/+$/, '');
  return folder === named || /\/\.docker(\/config\.json)?$/.test(folder);
}

const mounted = (subject: Inspected, view: ContainerView): Hit[] =>
  view.mounts
    .filter((mount) => {
      const volume = subject.pod.volumes.find((candidate) => candidate.volume.name === mount.name);
      const login = volume ? loginIn(volume) : 'no';
      return login === 'yes' || (login === 'perhaps' && isLoginFolder(view, mount.mountPath));
    })
    .map((mount) => ({ path: at(view.path, 'volumeMounts', `[${mount.name}]`) }));

/** A secret as a build argument stays in the history and the cache of the image. */
const buildArgument = /--(?:opt[ =])?build-arg[: =]+["']?(\w*(?:TOKEN|PASSWORD|SECRET|_KEY|APIKEY)\w*)/i;

const detect: Detector = (subject) => {
  const building = workingContainers(subject);
  const inSteps = building
    .filter((view) => subject.steps.some((step) => step.needsRegistry && step.container === view.name))
    .map((view) => ({ path: view.path, message: `container ${view.name}` }));
  const argument = buildArgument.exec(subject.pipeline ?? '')?.[1];
  return [
    ...subject.pod.containers.flatMap(inEnvironment),
    ...inSteps,
    ...building.flatMap((view) => mounted(subject, view)),
    ...(argument === undefined
      ? []
      : [{ path: '/spec', message: `--build-arg ${argument} in the pipeline` }]),
  ];
};

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'Code of the build can read the token that pushes images.',
  closed: 'The login is out of reach of the build',
  fromPipeline: true,
  approaches: [
    'dind-same-container',
    'docker-socket',
    'dind-sidecar',
    'buildkit-rootless',
    'buildkit-userns',
    'buildkit-service',
    'buildah-rootless',
    'kaniko-fork',
    'language-builder',
  ],
  mitigations: ['use-sidecar-for-login', 'push-apart'],
  checkers: {
    trivy: ['DS-0031', 'KSV-0109', 'KSV-01010'],
    kubeLinter: ['env-var-secret', 'read-secret-from-env-var'],
    checkov: ['CKV_K8S_35'],
    kubescape: ['C-0012', 'C-0207', 'C-0259', 'C-0255'],
    cis: ['5.4.1'],
  },
  sources: cite('owasp-cicd', 'buildkit-rootless', 'checker-rules'),
};

export const check: RiskCheck = { detect, facts };
