import { why as cacheRef } from './options/cacheRef.text';
import { why as cacheSize } from './options/cacheSize.text';
import { why as cgroupParent } from './options/cgroupParent.text';
import { why as clientImage } from './options/clientImage.text';
import { why as cpu } from './options/cpu.text';
import { why as daemonImage } from './options/daemonImage.text';
import { why as imagePin } from './options/imagePin.text';
import { why as layers } from './options/layers.text';
import { why as memory } from './options/memory.text';
import { why as mirror } from './options/mirror.text';
import { why as mtu } from './options/mtu.text';
import { why as name } from './options/name.text';
import { why as networkPolicy } from './options/networkPolicy.text';
import { why as nodePool } from './options/nodePool.text';
import { why as nodeSelector } from './options/nodeSelector.text';
import { why as port } from './options/port.text';
import { why as registrySecret } from './options/registrySecret.text';
import { why as service } from './options/service.text';
import { why as sidecar } from './options/sidecar.text';
import { why as socketGroup } from './options/socketGroup.text';
import { why as storage } from './options/storage.text';
import { why as tolerations } from './options/tolerations.text';
import { why as volumes } from './options/volumes.text';
import { why as workspaceSize } from './options/workspaceSize.text';

/** Why one may want each option otherwise, by its id. Loaded where options are shown. */
export const optionWhys: Readonly<Record<string, string>> = {
  sidecar,
  port,
  socketGroup,
  cgroupParent,
  imagePin,
  mtu,
  nodePool,
  networkPolicy,
  service,
  mirror,
  daemonImage,
  clientImage,
  registrySecret,
  cacheRef,
  cpu,
  memory,
  storage,
  layers,
  workspaceSize,
  cacheSize,
  name,
  nodeSelector,
  tolerations,
  volumes,
};
