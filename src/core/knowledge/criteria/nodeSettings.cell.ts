import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { needsUserNamespaces } from '../blockers';
import { cite } from '../cite';

const sysctl: CellText = {
  word: 'On some systems',
  phrase: 'Bottlerocket, Talos, Ubuntu 24.04',
  text: 'Rootless tools need unprivileged user namespaces. Bottlerocket and Talos have user.max_user_namespaces at 0; Ubuntu 24.04 wants kernel.apparmor_restrict_unprivileged_userns=0. Other systems need nothing.',
  sources: cite('buildkit-rootless', 'bottlerocket-userns', 'talos-kspp'),
};

const nothing: CellText = {
  word: 'None',
  text: 'The pod brings everything that it needs.',
  sources: cite('docker-image-docs'),
};

const cell: CellSource = {
  from: 'record',
  of: (variant) => (needsUserNamespaces(variant) ? sysctl : nothing),
};

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Node settings that it needs',
  group: 'place',
  sources: cite('buildkit-rootless'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
