import type { PlanOption } from '../../model/option';
import { cite } from '../cite';

export const port: PlanOption = {
  id: 'port',
  title: 'Port',
  group: 'runs',
  choices: [
    { value: '2375', label: '2375' },
    { value: '8989', label: '8989', hint: 'as in the fifth article' },
  ],
  range: { min: 1024, max: 65535, label: 'Another port' },
  appliesTo: ({ ref }) => ref === 'dind-sidecar/loopback',
  default: () => '2375',
  sources: cite('dind-entrypoint', 'moby-daemon'),
  changed: [],
};
