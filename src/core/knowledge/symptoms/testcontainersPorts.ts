import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const testcontainersPorts: Symptom = {
  id: 'testcontainers-cannot-reach-ryuk',
  title: 'Can not connect to Ryuk at localhost:49153',
  also: ['Could not connect to Ryuk at 172.17.0.1:54862'],
  cause:
    'Testcontainers guesses the host of published ports: over a unix socket it takes the gateway of a container, and pods of containerd lack the file by which it knows that it is in one.',
  fix: 'Set TESTCONTAINERS_HOST_OVERRIDE=localhost, and TESTCONTAINERS_DOCKER_SOCKET_OVERRIDE where the daemon has its socket elsewhere; over tcp://localhost it works without.',
  risks: [],
  sources: cite(
    'thread-testcontainers-4398',
    'thread-testcontainers-1135',
    'thread-testcontainers-11213',
    'thread-testcontainers-6321',
    'testcontainers-config',
  ),
  confidence: 'medium',
  changed: [],
};
