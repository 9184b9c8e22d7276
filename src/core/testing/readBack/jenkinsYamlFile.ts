import { readYaml } from '../../read/yaml';
import { readPipeline } from './jenkinsPipeline';
import type { Reader } from './reader';

/** A Jenkinsfile, and the pod in the file that it names. */
export const jenkinsYamlFile: Reader = ({ files }, plan) => {
  const { pipeline, steps, errors } = readPipeline(files[0], plan);
  const pod = readYaml(files.find(({ name }) => name === pipeline.yamlFile)?.text ?? '');
  return {
    pods: pod.documents.map(({ value }) => value),
    steps,
    errors: [...errors, ...pod.errors.map(({ message }) => message)],
  };
};
