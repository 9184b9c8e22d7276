import { why as cgroupParent } from './options/cgroupParent.text';
import { why as imagePin } from './options/imagePin.text';
import { why as mtu } from './options/mtu.text';
import { why as nodePool } from './options/nodePool.text';
import { why as service } from './options/service.text';
import { why as port } from './options/port.text';
import { why as sidecar } from './options/sidecar.text';
import { why as socketGroup } from './options/socketGroup.text';

/** Why one may want each option otherwise, by its id. Loaded where options are shown. */
export const optionWhys: Readonly<Record<string, string>> = {
  sidecar,
  port,
  socketGroup,
  cgroupParent,
  imagePin,
  mtu,
  nodePool,
  service,
};
