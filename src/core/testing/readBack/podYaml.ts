import { readYaml } from '../../read/yaml';
import type { Reader } from './reader';

export const podYaml: Reader = ({ files: [first] }) => {
  const { documents, errors } = readYaml(first?.text ?? '');
  return {
    pods: documents.map(({ value }) => value),
    steps: undefined,
    errors: errors.map(({ message }) => message),
  };
};
