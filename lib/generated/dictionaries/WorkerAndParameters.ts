// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toDictionarySource } from '../../webidl/convert';
import { type WorkerLike, toWorker } from '../../webidl/worker';
import { type RTCRtpScriptTransformType, convertRTCRtpScriptTransformType } from '../enums/RTCRtpScriptTransformType';

/**
 * A worker, and what its transform does. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dictdef-workerandparameters)
 * @category Encoded transform
 */
export interface WorkerAndParameters {
  /** `sframe`: the worker writes SFrames. Not supported. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-workerandparameters-type) */
  type?: RTCRtpScriptTransformType;
  /** The worker. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-workerandparameters-worker) */
  worker: WorkerLike;
}

/** @internal */
export type WorkerAndParametersDict = WorkerAndParameters;

/** @internal */
export function convertWorkerAndParameters(value: unknown, context: string): WorkerAndParameters {
  const result = {} as WorkerAndParameters;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.type;
  if (member !== undefined) result.type = convertRTCRtpScriptTransformType(member, `${context}: type`);
  member = source.worker;
  if (member === undefined) throw missingMember(context, 'WorkerAndParameters', 'worker');
  result.worker = toWorker(member, `${context}: worker`);
  return result;
}
