import type { ContainerView } from '../../model/podView';
import type { Inspected } from '../../model/risk';
import { envValue } from './environment';
import { imageOf } from './image';

/** What outside the pod builds for it, and the container that calls it. */
export interface ExternalBuilder {
  readonly ref: `external-builder/${'ssh' | 'cloud' | 'openshift-build' | 'shipwright'}`;
  readonly view: ContainerView;
  /** The machine whose daemon is called. */
  readonly host?: string;
}

const isSet = (view: ContainerView, name: string): boolean => envValue(view.container, name) !== undefined;

/** The machine behind `ssh://user@host:port`. */
export const sshHost = (host: string | undefined): string | undefined =>
  /^ssh:\/\/(?:[^@/\s]*@)?([\w.-]+)/.exec(host ?? '')?.[1];

/** A builder that a container is set up to call; undefined where it calls none that we know. */
export function calledBy(view: ContainerView): ExternalBuilder | undefined {
  const host = sshHost(envValue(view.container, 'DOCKER_HOST'));
  if (host !== undefined) return { ref: 'external-builder/ssh', view, host };
  const hosted =
    (envValue(view.container, 'BUILDX_BUILDER') ?? '').startsWith('cloud-') ||
    isSet(view, 'DEPOT_PROJECT_ID') ||
    /(^|\/)depot\/cli([:@]|$)/.test(imageOf(view));
  if (hosted) return { ref: 'external-builder/cloud', view };
  if (isSet(view, 'SHIPWRIGHT_BUILD')) return { ref: 'external-builder/shipwright', view };
  return isSet(view, 'BUILD_CONFIG') ? { ref: 'external-builder/openshift-build', view } : undefined;
}

/** The builder outside the pod that its containers call, the first one. */
export const externalBuilderOf = ({ pod }: Inspected): ExternalBuilder | undefined =>
  pod.containers.map(calledBy).find((found) => found !== undefined);
