// Generated from IDL by scripts/generate. Do not edit.

import { isObject } from '../../webidl/convert';
import { typeMismatch } from '../../webidl/interface';
import { type WorkerLike, isWorker } from '../../webidl/worker';
import { type WorkerAndParameters, convertWorkerAndParameters } from '../dictionaries/WorkerAndParameters';

/**
 * The worker of an RTCRtpScriptTransform. [Specification](https://w3c.github.io/webrtc-encoded-transform/#typedefdef-workerorworkerandparameters)
 * @category Encoded transform
 */
export type WorkerOrWorkerAndParameters = WorkerLike | WorkerAndParameters;

/** @internal */
export function convertWorkerOrWorkerAndParameters(value: unknown, context: string): WorkerLike | WorkerAndParameters {
  if (value === undefined || value === null) return convertWorkerAndParameters(value, context);
  if (isObject(value)) {
    if (isWorker(value)) return value;
    return convertWorkerAndParameters(value, context);
  }
  throw typeMismatch(context, 'a Worker or a WorkerAndParameters');
}
