import { images, toolVersions } from '../knowledge/versions';
import {
  PLATFORMS,
  forgetLogin,
  pushPlaceholders,
  repository,
  severalPlatforms,
  writeLogin,
} from './buildSteps';
import { buildToolContainer, claimGroup, toolVolumes } from './buildTool';
import { noted } from './draft';
import { toolCache, type PlanInput, type PodPlan } from './input';

const KO = `github.com/google/ko@v${toolVersions.ko.version}`;

/** Go with ko: compiles for each architecture, makes the image and pushes it. */
export function planKo(input: PlanInput): PodPlan {
  const cached = toolCache(input) !== 'none';
  const folder = cached ? '/cache' : '/tmp';
  const path = cached ? 'env-go-cache' : 'env-go-folder';
  return {
    parts: {
      containers: [
        buildToolContainer(input, {
          name: 'ko',
          image: noted(images.golang.image, 'image-ko'),
          note: 'container-ko',
          env: [
            noted({ name: 'KO_DOCKER_REPO', value: repository }, 'env-ko-repository'),
            noted({ name: 'GOPATH', value: `${folder}/go` }, path),
            noted({ name: 'GOCACHE', value: `${folder}/go-build` }, path),
            noted({ name: 'HOME', value: '/tmp' }, 'env-home'),
          ],
        }),
      ],
      volumes: toolVolumes(),
      ...claimGroup(input),
    },
    placeholders: ['image', 'registry'],
    jobs: {
      'build-image': (own) => [
        {
          id: 'build-push',
          title: 'Build and push',
          note: severalPlatforms(own) ? 'step-ko-platforms' : 'step-ko',
          container: 'ko',
          commands: [
            `go install ${KO}`,
            writeLogin(),
            [
              '"$GOPATH/bin/ko" build --bare --tags "$BUILD_NUMBER"',
              ...(severalPlatforms(own) ? [`--platform=${PLATFORMS}`] : []),
              '.',
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
