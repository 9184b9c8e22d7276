import type { ContainerView } from '../../model/podView';
import { wordsOf } from './commandLine';
import { envValue } from './environment';
import type { Inspected } from '../../model/risk';

/** Whether a container runs kubedock: a Docker-like API that starts pods (source `kubedock`). */
export const isKubedock = ({ container }: ContainerView): boolean =>
  typeof container.image === 'string' && /(^|\/)kubedock([:@]|$)/.test(container.image);

/** The address on which kubedock listens, without its port: all of them unless it is told one (source `kubedock`). */
export function kubedockAddress(view: ContainerView): string {
  const { command, args } = wordsOf(view.container);
  const words = [...command, ...args];
  const index = words.findIndex((word) => /^--listen-addr(=|$)/.test(word));
  const flag = words[index]?.split('=')[1] ?? words[index + 1];
  const address = (index < 0 ? undefined : flag) ?? envValue(view.container, 'SERVER_LISTEN_ADDR') ?? '';
  return /^(.*):\d*$/.exec(address)?.[1] || address || '0.0.0.0';
}

/** The container of a pod that runs kubedock. */
export const kubedockOf = ({ pod }: Inspected): ContainerView | undefined => pod.containers.find(isKubedock);
