import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';
import { buildkitdOf, openAddresses } from '../docker/buildkitd';
import { envValue } from '../docker/environment';
import { isLoopback, parseHost } from '../docker/listeners';
import { at } from '../podFacts';

export const builderOnLoopback: Mitigation = {
  id: 'builder-on-loopback',
  title: 'Listen inside the pod alone',
  says: 'The clients of this pod call the builder at localhost, so it need not listen anywhere else. RUN steps in the pod’s network still reach it: a unix socket in a volume keeps them out too.',
  residual: ['build-time-code-execution'],
  onText: ({ subject, path }) => {
    const view = subject.pod.containers.find((one) => path === at(one.path, 'args'));
    const daemon = view && buildkitdOf(view);
    const [open, ...more] = daemon ? openAddresses(daemon) : [];
    if (!view || !open || more.length > 0) return undefined;
    const isCalledInside = subject.pod.containers.some((other) => {
      const called = parseHost(envValue(other.container, 'BUILDKIT_HOST') ?? '', false);
      return called?.kind === 'tcp' && called.port === open.port && isLoopback(called.host);
    });
    const index = (view.container.args ?? []).findIndex((word) => word.startsWith('--addr=tcp:'));
    return isCalledInside && index >= 0
      ? [{ set: at(path, String(index)), value: `--addr=tcp://127.0.0.1:${open.port}` }]
      : undefined;
  },
  sources: cite('buildkit-config'),
  changed: [],
};
