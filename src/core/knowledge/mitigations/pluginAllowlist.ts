import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const pluginAllowlist: Mitigation = {
  id: 'plugin-allowlist',
  title: 'Keep the plugin as a guard rail',
  says: 'Let it deny what it does not know, fail closed, and read Binds as well as Mounts; run engine 29.3.1 or later with --tlsverify, so that it is told a user. Builds, streams and kubectl exec stay outside it.',
  residual: ['privileged-container', 'exec-or-shared-pid-into-daemon'],
  sources: cite('docker-authz-docs', 'moby-cve-34040', 'opa-docker-authz'),
  changed: [],
};
