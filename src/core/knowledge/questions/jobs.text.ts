import type { HowToFindOut } from '../../model/question';
import { cite } from '../cite';

export const howToFindOut: HowToFindOut = {
  command:
    "git grep -niE 'docker[ -](build|buildx|run|compose)|docker\\.(build|image)|docker(file)? *\\{|agent *\\{ *docker|testcontainers' -- ':!*.md'",
  read: 'It looks through every file that git tracks but the prose: pipelines, scripts, Makefiles, package.json, go.mod, Gradle and Maven files. docker run, docker.image, agent { docker … }, compose and Testcontainers need a daemon. If only docker build, docker buildx and docker.build are left, a builder is enough.',
  sources: cite('docker-image-docs', 'buildkit-readme'),
};
