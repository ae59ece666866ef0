// Generated from IDL by scripts/generate. Do not edit.

import { isObject, toObject, toSequence } from '../../webidl/convert';
import { defineInterface, requireArguments, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { implementations } from '../implementations';
import { type WorkerOrWorkerAndParameters, convertWorkerOrWorkerAndParameters } from '../typedefs/WorkerOrWorkerAndParameters';

/** What implements RTCRtpScriptTransform. @internal */
export interface RTCRtpScriptTransformAlgorithms {

}

let construct: (impl: RTCRtpScriptTransformAlgorithms) => RTCRtpScriptTransform;
let implOf: (value: object) => RTCRtpScriptTransformAlgorithms | undefined;

/**
 * A transform that runs in a worker. Frames go from libwebrtc's threads to the worker's; the thread that made the transform does not see them. [Specification](https://w3c.github.io/webrtc-encoded-transform/#rtcrtpscripttransform)
 * @category Encoded transform
 */
export class RTCRtpScriptTransform {
  readonly #impl: RTCRtpScriptTransformAlgorithms;

  static {
    construct = (impl) => new (RTCRtpScriptTransform as unknown as AdoptingConstructor<RTCRtpScriptTransformAlgorithms, RTCRtpScriptTransform>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  /**
   * The worker is a `worker_threads.Worker`, or an object whose `postMessage` reaches the `parentPort` of one, and has to load this package. Its `rtctransform` event brings `options`, a structured clone; `transfer` names what of it is transferred. [Specification](https://w3c.github.io/webrtc-encoded-transform/#rtcrtpscripttransform)
   * @throws TypeError when there is no worker, DataCloneError when the options cannot be cloned, NotSupportedError for the type `sframe`.
   */
  constructor(workerOrWorkerAndParameters: WorkerOrWorkerAndParameters, options: unknown | undefined = undefined, transfer: object[] | undefined = undefined) {
    requireArguments(arguments.length, 1, 'RTCRtpScriptTransform');
    this.#impl = attach(arguments[0] === adopt ? (arguments[1] as RTCRtpScriptTransformAlgorithms) : new implementations.RTCRtpScriptTransform(convertWorkerOrWorkerAndParameters(workerOrWorkerAndParameters, 'RTCRtpScriptTransform: argument 1'), options, transfer === undefined ? undefined : toSequence(toObject, transfer, 'RTCRtpScriptTransform: argument 3')), this);
  }


}
defineInterface(RTCRtpScriptTransform, 'RTCRtpScriptTransform');

/** The shell of an implementation; made when there is none. @internal */
export function wrapRTCRtpScriptTransform(impl: RTCRtpScriptTransformAlgorithms): RTCRtpScriptTransform {
  return (shellOf(impl) as RTCRtpScriptTransform | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfRTCRtpScriptTransform(value: unknown): RTCRtpScriptTransformAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapRTCRtpScriptTransform(value: unknown, context = 'Value'): RTCRtpScriptTransformAlgorithms {
  const impl = implOfRTCRtpScriptTransform(value);
  if (impl === undefined) throw typeMismatch(context, 'of type RTCRtpScriptTransform');
  return impl;
}
