import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';
import { isDaemonImage } from '../docker/image';
import { at, daemonAt } from '../podFacts';

export const keepEntrypoint: Mitigation = {
  id: 'keep-entrypoint',
  title: 'Leave the entrypoint to the image',
  says: 'dockerd and its flags stand in args, and command goes: the image then prepares what the daemon needs.',
  residual: [],
  onText: ({ subject, path }) => {
    const view = daemonAt(subject, path)?.view;
    const { command, args = [], image } = view?.container ?? {};
    if (!view || !isDaemonImage(String(image)) || !command || !/(^|\/)dockerd$/.test(command[0] ?? ''))
      return undefined;
    return [
      { remove: at(view.path, 'command') },
      { set: at(view.path, 'args'), value: ['dockerd', ...command.slice(1), ...args] },
    ];
  },
  sources: cite('dind-entrypoint'),
  changed: [],
};
