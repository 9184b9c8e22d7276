import type { Combination } from './combinations';
import { baseWorld, isBlocked, isFull } from './combinations';
import { vocabulary } from '../model/vocabulary';
import { allVariants, coversOf } from '../knowledge/approaches';
import { placeholders } from '../knowledge/placeholders';
import type { Plan } from '../model/plan';
import type { FillableId } from '../knowledge/placeholderFields';

/** A legal value of every option that is typed: one that nothing else in a manifest looks like. */
export const typedOptions: Readonly<Record<string, string>> = {
  mirror: 'mirror.corp.test:5000/hub,quay.io=mirror.corp.test:5000/quay',
  daemonImage: 'images.corp.test/ci/docker:29.9.1-dind',
  clientImage: 'images.corp.test/ci/docker:29.9.1-cli',
  registrySecret: 'pull-one,pull-two',
  cacheRef: 'cache.corp.test/layers/app:main',
  cpu: '1500m',
  memory: '7Gi',
  storage: '3Gi',
  layers: '33Gi',
  workspaceSize: '1500Mi',
  cacheSize: '17G',
  name: 'builder-pod',
  nodeSelector: 'corp.test/pool=builds,kubernetes.io/arch=arm64',
  tolerations: 'corp.test/pool=builds:NoSchedule,spot:NoExecute',
  volumes: 'claim/more-packages:/opt/packages,configmap/settings:/opt/settings,secret/keys:/opt/keys:ro',
};

/** The same for every placeholder that can be filled. */
export const typedFills: Readonly<Record<FillableId, string>> = {
  image: 'images.corp.test:8443/shop/cart',
  registry: 'images.corp.test:8443',
  credentials: 'push_to.shop',
  script: './tools/make-all.sh',
  toolImage: 'maven:3.9.11-eclipse-temurin-25',
  claim: 'packages-of-all',
  namespace: '123',
  buildMachine: 'docker@machine.corp.test',
  cloudBuilder: 'shop/fast',
  sourceRepository: 'ssh://git@git.corp.test:2222/shop/cart.git',
  buildNamespace: 'true',
  cgroupClass: 'cgroups.corp',
  gvisorClass: 'runsc',
  kataClass: 'kata-vm-isolation',
  authzImage: 'images.corp.test/ci/authz:1.2',
  jenkinsUrl: 'https://jenkins.corp.test/ci',
  gitlabUrl: 'https://git.corp.test:8443/lab',
  githubRepository: 'Shop/cart.service',
  builderNamespace: 'null',
};

/** The rootless daemon has an image of its own kind. */
export const typedFor = (ref: string): Readonly<Record<string, string>> =>
  ref === 'dind-sidecar/rootless'
    ? { ...typedOptions, daemonImage: 'images.corp.test/ci/docker:29.9.1-dind-rootless' }
    : typedOptions;

/** One for each variant, in turns. */
const everyDay = [
  { ci: 'jenkins', cache: 'shared' },
  { ci: 'gitlab', cache: 'agent' },
  { ci: 'github-arc', cache: 'shared' },
  { ci: 'tekton', cache: 'agent' },
  { ci: 'jenkins', cache: 'agent' },
  { ci: 'gitlab', cache: 'shared' },
  { ci: 'argo', cache: 'shared' },
  { ci: 'plain', cache: 'agent' },
] as const;

const all = vocabulary.ci.flatMap((ci) => vocabulary.cache.map((cache) => ({ ci, cache })));

/** Every variant with all its jobs, in the words of each system, with each kind of cache. */
export function* typedWorlds(): Generator<Combination> {
  for (const [index, variant] of allVariants.entries()) {
    const { id: ref } = variant;
    const covers = coversOf(variant);
    const jobs = vocabulary.jobs.filter((job) => covers.includes(job));
    for (const chosen of isFull ? all : everyDay.slice(index % everyDay.length).slice(0, 1)) {
      const usual = { ...baseWorld(ref), jobs, registryCache: 'yes', ...chosen } as const;
      const world = isBlocked(ref, usual) ? ({ ...usual, workspace: 'none' } as const) : usual;
      if (!isBlocked(ref, world)) yield { ref, world, options: {} };
    }
  }
}

/** The images and names that the checks of law 1 know, in the place of typed ones, and no volumes of the reader. */
export function inPlainWords(drawn: Plan): Plan {
  const text = JSON.stringify(drawn)
    .replaceAll('mirror.corp.test:5000/quay/', 'quay.io/')
    .replaceAll('mirror.corp.test:5000/hub/ghcr.io/', 'ghcr.io/')
    .replaceAll(/mirror\.corp\.test:5000\/hub\/(?:library\/)?/g, '')
    .replaceAll('images.corp.test/ci/docker:29.9.1', 'docker:29.7.2')
    .replaceAll(typedFills.toolImage, placeholders.toolImage.text);
  const isExtra = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && 'name' in value && /^extra-\d$/.test(String(value.name));
  const notes = (key: string): boolean => key.includes('[extra-');
  const copy = JSON.parse(text, (_key, value: unknown) => {
    if (Array.isArray(value)) return value.filter((member) => !isExtra(member));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).filter(([key]) => !notes(key)));
  }) as Plan;
  return { ...copy, pod: copy.objects[0] as Plan['pod'] };
}
