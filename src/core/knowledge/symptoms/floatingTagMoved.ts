import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const floatingTagMoved: Symptom = {
  id: 'unchanged-pipeline-breaks',
  title: 'A pipeline that nobody changed fails from one day to the next',
  cause:
    'Its image is docker:dind or another tag that moves: a new engine came with another default or another place for its socket.',
  fix: 'Name an exact version, better a digest, the same version for client and daemon, and let a bot propose the next one.',
  risks: ['floating-image-tag'],
  sources: cite('thread-arc-2519', 'thread-arc-2548', 'thread-testcontainers-11210', 'dind-rebuilt-tag'),
  changed: [],
};
