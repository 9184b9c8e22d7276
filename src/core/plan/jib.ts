import { images, toolVersions } from '../knowledge/versions';
import { PLATFORMS, forgetLogin, pushPlaceholders, severalPlatforms, tag, writeLogin } from './buildSteps';
import { buildToolContainer, claimGroup, toolVolumes } from './buildTool';
import { noted } from './draft';
import { PACKAGES, toolCache, type PlanInput, type PodPlan } from './input';
import { mavenFlags } from './runSteps';

const PLUGIN = `com.google.cloud.tools:jib-maven-plugin:${toolVersions.jib.version}`;

/** Maven with Jib: compiles, makes the layers and pushes them. */
export function planJib(input: PlanInput): PodPlan {
  const cached = toolCache(input) !== 'none';
  const folder = cached ? '/cache' : '/tmp';
  const maven = [
    '--batch-mode --no-transfer-progress',
    `-Dmaven.repo.local=${cached ? PACKAGES : '/tmp/m2'}`,
    ...mavenFlags(input),
    `-Djib.baseImageCache=${folder}/jib`,
    `-Djib.applicationCache=${folder}/jib-application`,
    '-Djib.console=plain',
  ].join(' ');
  return {
    parts: {
      containers: [
        buildToolContainer(input, {
          name: 'jib',
          image: noted(images.maven.image, 'image-jib'),
          note: 'container-jib',
          env: [
            noted({ name: 'MAVEN_ARGS', value: maven }, cached ? 'env-maven-args-cache' : 'env-maven-args'),
          ],
        }),
      ],
      volumes: toolVolumes(),
      ...claimGroup(input),
    },
    placeholders: ['toolImage'],
    jobs: {
      'build-image': (own) => [
        {
          id: 'build-push',
          title: 'Build and push',
          note: severalPlatforms(own) ? 'step-jib-platforms' : 'step-jib',
          container: 'jib',
          commands: [
            writeLogin(),
            [
              `mvn compile ${PLUGIN}:build`,
              `-Dimage=${tag}`,
              ...(severalPlatforms(own) ? [`-Djib.from.platforms=${PLATFORMS}`] : []),
            ].join(' '),
          ],
          cleanUp: [forgetLogin],
          needsRegistry: true,
          placeholders: pushPlaceholders(own),
        },
      ],
    },
  };
}
