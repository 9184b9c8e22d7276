import type { Platform } from '../../model/platform';
import type { OptionId } from '../../model/vocabulary';
import { aks } from './aks';
import { aksAutomatic } from './aksAutomatic';
import { dockerDesktop } from './dockerDesktop';
import { doks } from './doks';
import { eks } from './eks';
import { eksAuto } from './eksAuto';
import { eksFargate } from './eksFargate';
import { gke } from './gke';
import { gkeAutopilot } from './gkeAutopilot';
import { k3s } from './k3s';
import { kind } from './kind';
import { kubeadm } from './kubeadm';
import { microshift } from './microshift';
import { minikube } from './minikube';
import { mke } from './mke';
import { oke } from './oke';
import { openshift } from './openshift';
import { otherPlatform } from './otherPlatform';
import { rke2 } from './rke2';
import { talos } from './talos';

/** Every platform, in the order of the vocabulary. */
export const platforms: readonly Platform[] = [
  kubeadm,
  eks,
  eksAuto,
  eksFargate,
  gke,
  gkeAutopilot,
  aks,
  aksAutomatic,
  openshift,
  microshift,
  k3s,
  rke2,
  talos,
  mke,
  doks,
  oke,
  kind,
  minikube,
  dockerDesktop,
  otherPlatform,
];

const byId = new Map(platforms.map((platform) => [platform.id, platform]));

export function platformOf(id: OptionId<'platform'>): Platform {
  const platform = byId.get(id);
  if (!platform) throw new Error(`no record for platform ${id}`);
  return platform;
}
