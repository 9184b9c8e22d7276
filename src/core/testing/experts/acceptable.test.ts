import { expect, test } from 'vitest';
import { isAcceptable } from './acceptable';
import type { Acceptable } from './scenario';

test.each<[readonly string[], Acceptable, boolean]>([
  [['dind-sidecar/unix'], 'dind-sidecar', true],
  [['dind-sidecar/unix'], 'dind-sidecar/unix', true],
  [['dind-sidecar/tls'], 'dind-sidecar/unix', false],
  [['dind-sidecar/unix', 'kubedock/proxy'], 'dind-sidecar', false],
  [['kubedock/proxy', 'buildkit-service/mtls'], ['buildkit-service', 'kubedock'], true],
  [['kubedock/proxy', 'kubedock/proxy'], ['buildkit-service', 'kubedock'], false],
  [['kubedock/proxy'], ['buildkit-service', 'kubedock'], false],
  [[], 'none', true],
  [['kubedock/proxy'], 'none', false],
  [[], 'kubedock', false],
])('%j as %j: %s', (refs, acceptable, right) => {
  expect(isAcceptable(refs, acceptable)).toBe(right);
});
