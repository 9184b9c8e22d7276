import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';
import { parentPath, valueAt } from '../../model/path';

export const noEntitlement: Mitigation = {
  id: 'no-entitlement',
  title: 'Allow nothing insecure',
  says: 'Without the flag BuildKit refuses RUN --security=insecure. A build that needs it gets a builder of its own, which nobody shares.',
  residual: [],
  onText: ({ pod, path }) => {
    const list = parentPath(path);
    const word: unknown = valueAt(pod, path);
    if (list === undefined || !/\/(args|command)$/.test(list)) return undefined;
    return typeof word === 'string' && /^--allow-insecure-entitlement=\S+$/.test(word)
      ? [{ remove: path }]
      : undefined;
  },
  sources: cite('buildkit-config'),
  changed: [],
};
