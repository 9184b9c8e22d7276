import type { Symptom } from '../../model/symptom';
import { addressInUse } from './addressInUse';
import { addressPools } from './addressPools';
import { agentDirectory } from './agentDirectory';
import { agentDocker } from './agentDocker';
import { agentStays } from './agentStays';
import { apiTooOld } from './apiTooOld';
import { authzRefuses } from './authzRefuses';
import { buildxTls } from './buildxTls';
import { cgroupDenied } from './cgroupDenied';
import { cgroupInvalid } from './cgroupInvalid';
import { cgroupMissing } from './cgroupMissing';
import { coldCache } from './coldCache';
import { containerdSocket } from './containerdSocket';
import { containerNotFound } from './containerNotFound';
import { daemonNotUp } from './daemonNotUp';
import { dockerNotFound } from './dockerNotFound';
import { emptyWorkspace } from './emptyWorkspace';
import { escalationConflict } from './escalationConflict';
import { evicted } from './evicted';
import { floatingTagMoved } from './floatingTagMoved';
import { groupNotFound } from './groupNotFound';
import { iptables } from './iptables';
import { jobNeverEnds } from './jobNeverEnds';
import { limitIgnored } from './limitIgnored';
import { mtu } from './mtu';
import { neverStarted } from './neverStarted';
import { noClientCertificate } from './noClientCertificate';
import { nodeSocketGone } from './nodeSocketGone';
import { noShell } from './noShell';
import { notInContainer } from './notInContainer';
import { overlayInvalid } from './overlayInvalid';
import { pathEscapes } from './pathEscapes';
import { plainToTls } from './plainToTls';
import { podLoop } from './podLoop';
import { privilegedRefused } from './privilegedRefused';
import { pullRate } from './pullRate';
import { pushUnauthorized } from './pushUnauthorized';
import { rootlessFork } from './rootlessFork';
import { rootlessMap } from './rootlessMap';
import { rootlessMount } from './rootlessMount';
import { slowDeletion } from './slowDeletion';
import { slowStart } from './slowStart';
import { socketDenied } from './socketDenied';
import { socketNoFile } from './socketNoFile';
import { stalePid } from './stalePid';
import { testcontainersPorts } from './testcontainersPorts';
import { tini } from './tini';
import { twoDaemons } from './twoDaemons';
import { unixNotUp } from './unixNotUp';
import { unprivilegedPort } from './unprivilegedPort';
import { usernsZero } from './usernsZero';
import { workspaceLimit } from './workspaceLimit';
import { wrongTlsName } from './wrongTlsName';

/**
 * What people see when something does not work: first how it is connected, then where it stores, what it may, what
 * the network does, and how pods start and end.
 */
export const symptoms: readonly Symptom[] = [
  daemonNotUp,
  unixNotUp,
  slowStart,
  nodeSocketGone,
  socketNoFile,
  containerdSocket,
  socketDenied,
  groupNotFound,
  plainToTls,
  noClientCertificate,
  wrongTlsName,
  buildxTls,
  addressInUse,
  stalePid,
  apiTooOld,
  floatingTagMoved,
  pathEscapes,
  dockerNotFound,
  emptyWorkspace,
  workspaceLimit,
  overlayInvalid,
  twoDaemons,
  coldCache,
  evicted,
  privilegedRefused,
  escalationConflict,
  limitIgnored,
  cgroupInvalid,
  cgroupMissing,
  cgroupDenied,
  rootlessMap,
  rootlessFork,
  rootlessMount,
  usernsZero,
  unprivilegedPort,
  authzRefuses,
  mtu,
  iptables,
  pullRate,
  addressPools,
  testcontainersPorts,
  pushUnauthorized,
  jobNeverEnds,
  tini,
  agentStays,
  slowDeletion,
  podLoop,
  containerNotFound,
  neverStarted,
  agentDocker,
  agentDirectory,
  notInContainer,
  noShell,
];

/** The signs by which a risk shows itself. */
export const symptomsOf = (risk: string): readonly Symptom[] =>
  symptoms.filter(({ risks }) => risks.includes(risk));
