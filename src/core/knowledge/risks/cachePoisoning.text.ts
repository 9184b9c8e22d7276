import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'Where builds of pull requests write the cache that release builds read, a layer or a package of theirs goes into a signed image, and the Dockerfile shows nothing. That holds for a registry reference, a claim, a directory of the node, a cache mount and the store of a shared daemon alike. The classic builder could even be given a wrong layer for FROM scratch until 25.0.2.',
  shownBy: {
    where: 'in two builds of different branches that share a daemon',
    command:
      "printf 'FROM alpine\\nRUN --mount=type=cache,id=m2,target=/c date >> /c/seen; cat /c/seen\\n' | docker build --no-cache --progress=plain -",
  },
  detect: {
    command:
      "grep -rnE -- '--cache-to|--export-cache|type=cache' --include=Jenkinsfile --include='*Dockerfile*' .",
    read: 'Ask of every line whether a pull request may run it, and who reads what it wrote.',
  },
  doesNotHelp: ['mode=max or a digest on the base image does not help: the poisoned layer lies above it.'],
};
