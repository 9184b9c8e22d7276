import type { PlanOption } from '../../model/option';
import { cite } from '../cite';

export const socketGroup: PlanOption = {
  id: 'socketGroup',
  title: 'Socket group',
  group: 'runs',
  choices: [
    { value: 'none', label: 'Not known', hint: 'the client runs as root' },
    { value: '999', label: '999', hint: 'often' },
    { value: '998', label: '998' },
  ],
  range: { min: 1, max: 65534, label: 'Another group number' },
  appliesTo: ({ ref }) => ref.startsWith('docker-socket/'),
  default: () => 'none',
  sources: cite('docker-socket-access'),
  changed: [],
};
