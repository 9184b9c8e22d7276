import { podYamlInJenkinsfile } from '../../read/groovy';
import { readYaml } from '../../read/yaml';
import type { Reader } from '.';

/** The pod only: what a Jenkinsfile runs is read by Groovy itself, in a test of its own. */
export const jenkinsfile: Reader = ({ files: [first] }) => {
  const found = podYamlInJenkinsfile(first?.text ?? '');
  return {
    pods: found.flatMap(({ yaml }) => readYaml(yaml).documents.map(({ value }) => value)),
    steps: undefined,
    errors: found.some(({ interpolated }) => interpolated) ? ['the pod is interpolated'] : [],
  };
};
