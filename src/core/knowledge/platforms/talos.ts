import type { Platform } from '../../model/platform';
import { cite } from '../cite';

export const talos: Platform = {
  id: 'talos',
  title: 'Talos',
  fixes: [
    { question: 'runtime', to: ['containerd'], why: 'Talos runs containerd.', sources: cite('talos-psa') },
    {
      question: 'nodeOs',
      to: ['talos'],
      why: 'Talos is its own operating system.',
      sources: cite('talos-psa'),
    },
    {
      question: 'podSecurity',
      to: ['baseline'],
      isDefault: true,
      why: 'Talos enforces baseline everywhere except kube-system; a namespace label can change that.',
      sources: cite('talos-psa'),
    },
  ],
  admission: {
    name: 'The default level baseline of Talos',
    whoCanChange: 'Whoever may label namespaces can set another level for this one.',
    sources: cite('talos-psa'),
  },
  sources: cite('talos-psa', 'talos-kspp'),
  changed: [],
};
