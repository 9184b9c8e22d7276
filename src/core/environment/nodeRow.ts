import type { NodesProblem } from '../model/nodes';

/** A node as the text has it, before anything is made of it. */
export interface NodeRow {
  readonly name: string;
  /** Line of the text, from 1. */
  readonly line: number;
  readonly roles?: readonly string[] | undefined;
  readonly cordoned?: boolean | undefined;
  /** A taint keeps ordinary pods off; only JSON tells. */
  readonly isTainted?: boolean | undefined;
  readonly version?: string | undefined;
  readonly osImage?: string | undefined;
  readonly kernel?: string | undefined;
  readonly runtime?: string | undefined;
  readonly architecture?: string | undefined;
  /** What the runtime's default handler, whose name is empty, says of user namespaces. */
  readonly handlerUserNamespaces?: boolean | undefined;
  readonly runtimeHandlers?: readonly string[] | undefined;
}

/** Roles of nodes that run the control plane, as labels, taints and the column ROLES name them. */
export const controlPlaneRoles: readonly string[] = ['control-plane', 'controlplane', 'master', 'etcd'];

export interface NodeRows {
  readonly rows: readonly NodeRow[];
  readonly problems: readonly NodesProblem[];
}

/** Takes a cell; gives its text, nothing where kubectl prints a placeholder for a missing value. */
export function given(cell: string | undefined): string | undefined {
  const value = cell?.trim() ?? '';
  return value === '' || /^(?:<[a-z]+>|unknown)$/i.test(value) ? undefined : value;
}

/** Whether a text can be the name of a node: an RFC 1123 subdomain (kubernetes.io, "Object Names and IDs"). */
export const isNodeName = (value: string): boolean =>
  value.length <= 253 && value.split('.').every((label) => /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(label));

/** Whether a text is the version of a kubelet, which begins with `v`. */
export const isKubeletVersion = (value: string): boolean => /^v\d+\.\d+\.\d/.test(value);

interface RuntimeParts {
  readonly name: string;
  readonly version: string | undefined;
}

/** Takes `containerd://2.1.5`; gives its two parts. Ids of containers, which look alike, give nothing. */
export function runtimeParts(value: string): RuntimeParts | undefined {
  const [, name, rest] = /^([a-z][a-z0-9-]*):\/\/(\S*)$/.exec(value) ?? [];
  if (name === undefined || /^[0-9a-f]{32,}$/.test(rest ?? '')) return undefined;
  return { name, version: given(rest) };
}
