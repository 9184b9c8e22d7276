import { podYamlInJenkinsfile } from '../../read/groovy';
import { readYaml } from '../../read/yaml';
import { readPipeline } from './jenkinsPipeline';
import type { Reader } from './reader';

/** A Jenkinsfile that holds its pod, declarative or scripted. */
export const jenkinsfile: Reader = ({ files: [first] }, plan) => {
  const found = podYamlInJenkinsfile(first?.text ?? '');
  const { steps, errors } = readPipeline(first, plan);
  return {
    pods: found.flatMap(({ yaml }) => readYaml(yaml).documents.map(({ value }) => value)),
    steps,
    errors: [
      ...errors,
      ...(found.some(({ interpolated }) => interpolated) ? ['the pod is interpolated'] : []),
    ],
  };
};
