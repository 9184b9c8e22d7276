import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const pinDigest: Mitigation = {
  id: 'pin-digest',
  title: 'Pin Docker’s images by digest',
  says: 'Version 29.9.0 with the digests that public repositories pin. Let a bot keep them up to date.',
  residual: [],
  onPlan: ({ options }) =>
    options['imagePin'] === 'version' ? { options: { imagePin: 'digest' } } : undefined,
  sources: cite('dind-public-pins', 'dind-rebuilt-tag'),
  changed: [],
};
