import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const pathEscapes: Symptom = {
  id: 'docker-cp-path-escapes',
  title: 'mkdirat var/run/…: path escapes from parent',
  also: ['docker cp: … file exists'],
  cause:
    'docker cp is broken in 29.5.0, 29.5.1 and again in 29.7.0 where /var/run of the container is a symbolic link.',
  fix: 'Take 29.5.2 or later, and not 29.7.0.',
  risks: ['floating-image-tag'],
  sources: cite('dind-tag-issue', 'thread-act-6092', 'thread-moby-53258'),
  changed: [],
};
