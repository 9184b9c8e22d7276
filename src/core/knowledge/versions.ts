import type { Cited } from '../model/source';
import { cite } from './cite';
import type { SourceId } from './sources';

/** How we know an image version: read in its source, seen in public use, or run by us. */
export type Evidence = 'read' | 'seen' | 'run';

export interface ImageVersion extends Cited {
  readonly image: string;
  readonly evidence: Evidence;
}

const image = (name: string, evidence: Evidence, ...sources: readonly SourceId[]): ImageVersion => ({
  image: name,
  evidence,
  sources: cite(...sources),
});

/**
 * Every image that a manifest names, in one place. Client and daemon always have the same version. Never docker
 * 29.5.0, 29.5.1 or 29.7.0: `docker cp` is broken there.
 */
export const images = {
  dind: image('docker:29.7.2-dind', 'read', 'dind-entrypoint', 'dind-tag-issue'),
  cli: image('docker:29.7.2-cli', 'read', 'docker-cli-image', 'dind-tag-issue'),
  dindRootless: image('docker:29.7.2-dind-rootless', 'read', 'dind-entrypoint', 'dind-tag-issue'),
  dindByDigest: image(
    'docker:29.9.0-dind@sha256:0b6d18a4a222e71c88be6034926b4f6cde2fc33c2218643d03ccfddc65995470',
    'seen',
    'dind-public-pins',
  ),
  cliByDigest: image(
    'docker:29.9.0-cli@sha256:1a4c7cb63513f349bdad01fcc6e0f3f2f67d37b9da86f14dc0d4a0942eecda00',
    'seen',
    'dind-public-pins',
  ),
  buildkitRootless: image(
    'moby/buildkit:v0.32.2-rootless',
    'read',
    'buildkit-rootless',
    'shipwright-buildkit',
  ),
  inboundAgent: image('jenkins/inbound-agent:3355.v388858a_47b_33-3-jdk21', 'read', 'jenkins-inbound-agent'),
  maven: image('maven:3.9-eclipse-temurin-21', 'seen', 'jenkins-k8s-plugin'),
  // Built by the reader from its source: the text is a placeholder too.
  opaDockerAuthz: image('images.example.com/ci/opa-docker-authz:0.10', 'read', 'opa-docker-authz'),
} as const;

export const avoidedDockerVersions = ['29.5.0', '29.5.1', '29.7.0'] as const;
