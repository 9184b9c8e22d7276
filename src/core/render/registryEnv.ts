import { agreedNames } from '../knowledge/agreedNames';
import { because, type FileDraft } from './fileDraft';

const fromSecret = (name: string, key: string): FileDraft =>
  because({ name, valueFrom: { secretKeyRef: { name: agreedNames.registryLogin, key } } }, 'registry-env');

/** The login of the registry as variables of a container, from the Secret that a preparation makes. */
export const registryEnv = (): FileDraft[] => [
  fromSecret('REGISTRY_USER', 'username'),
  fromSecret('REGISTRY_PASSWORD', 'password'),
];
