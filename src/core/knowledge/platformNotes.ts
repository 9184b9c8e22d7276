import type { PlatformNote } from '../model/platform';
import type { OptionId } from '../model/vocabulary';
import { notes as kubeadm } from './platforms/kubeadm.text';
import { notes as eks } from './platforms/eks.text';
import { notes as eksAuto } from './platforms/eksAuto.text';
import { notes as eksFargate } from './platforms/eksFargate.text';
import { notes as gke } from './platforms/gke.text';
import { notes as gkeAutopilot } from './platforms/gkeAutopilot.text';
import { notes as aks } from './platforms/aks.text';
import { notes as aksAutomatic } from './platforms/aksAutomatic.text';
import { notes as openshift } from './platforms/openshift.text';
import { notes as microshift } from './platforms/microshift.text';
import { notes as k3s } from './platforms/k3s.text';
import { notes as rke2 } from './platforms/rke2.text';
import { notes as talos } from './platforms/talos.text';
import { notes as mke } from './platforms/mke.text';
import { notes as doks } from './platforms/doks.text';
import { notes as oke } from './platforms/oke.text';
import { notes as kind } from './platforms/kind.text';
import { notes as minikube } from './platforms/minikube.text';
import { notes as dockerDesktop } from './platforms/dockerDesktop.text';

/** What is good to know of a platform beyond what it fills in. Loaded when it is asked for. */
export const platformNotes: { readonly [P in OptionId<'platform'>]: readonly PlatformNote[] } = {
  kubeadm,
  eks,
  'eks-auto': eksAuto,
  'eks-fargate': eksFargate,
  gke,
  'gke-autopilot': gkeAutopilot,
  aks,
  'aks-automatic': aksAutomatic,
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
  'docker-desktop': dockerDesktop,
  other: [],
};
