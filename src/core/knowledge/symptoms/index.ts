import type { Symptom } from '../../model/symptom';
import { cgroupInvalid } from './cgroupInvalid';
import { daemonNotUp } from './daemonNotUp';
import { emptyWorkspace } from './emptyWorkspace';
import { evicted } from './evicted';
import { limitIgnored } from './limitIgnored';
import { overlayInvalid } from './overlayInvalid';
import { rootlessFork } from './rootlessFork';
import { rootlessMap } from './rootlessMap';
import { slowStart } from './slowStart';
import { socketDenied } from './socketDenied';
import { socketNoFile } from './socketNoFile';
import { twoDaemons } from './twoDaemons';
import { unixNotUp } from './unixNotUp';

/** What people see when something does not work: first how it is connected, then where it stores, then what it may. */
export const symptoms: readonly Symptom[] = [
  daemonNotUp,
  unixNotUp,
  slowStart,
  socketDenied,
  socketNoFile,
  emptyWorkspace,
  overlayInvalid,
  twoDaemons,
  evicted,
  limitIgnored,
  cgroupInvalid,
  rootlessMap,
  rootlessFork,
];

/** The signs by which a risk shows itself. */
export const symptomsOf = (risk: string): readonly Symptom[] =>
  symptoms.filter(({ risks }) => risks.includes(risk));
