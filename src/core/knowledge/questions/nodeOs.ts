import type { Question } from '../../model/question';

export const nodeOs: Question<'nodeOs'> = {
  id: 'nodeOs',
  group: 'runtime',
  title: 'Node OS',
  ask: 'Which operating system do the nodes run?',
  why: 'Rootless builds need unprivileged user namespaces. Bottlerocket and Talos switch them off, Ubuntu 24.04 restricts them, and no field of a pod shows it.',
  options: {
    'ubuntu-24.04': { label: 'Ubuntu 24.04 or newer' },
    'ubuntu-older': { label: 'Ubuntu 22.04 or older' },
    debian: { label: 'Debian' },
    'amazon-linux-2023': { label: 'Amazon Linux 2023' },
    bottlerocket: { label: 'Bottlerocket' },
    cos: { label: 'Container-Optimized OS' },
    'azure-linux': { label: 'Azure Linux' },
    rhcos: { label: 'RHEL CoreOS' },
    flatcar: { label: 'Flatcar' },
    talos: { label: 'Talos' },
    other: { label: 'Another one' },
  },
  assume: 'other',
  assumeWhy:
    'No special node setting is assumed; the manifest opts out of AppArmor, which harms nothing where there is none.',
  changed: [],
};
