import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const updateBot: Mitigation = {
  id: 'update-bot',
  title: 'Let a bot pin every image',
  says: 'It writes the digest behind each tag and opens a change for every new version: nothing moves on its own, and patches still arrive.',
  residual: [],
  sources: cite('dind-public-pins', 'dind-rebuilt-tag'),
  changed: [],
};
