import { notSupported } from '../errors';
import type { WorkerAndParameters } from '../generated/dictionaries/WorkerAndParameters';
import type { RTCRtpScriptTransformAlgorithms } from '../generated/interfaces/RTCRtpScriptTransform';
import { type NativeSide, type NativeTransceiver, native } from '../native';
import { isWorker, type WorkerLike } from '../webidl/worker';
import type { EncodedTransform } from './EncodedTransform';
import { toMessage } from './handshake';

/** https://w3c.github.io/webrtc-encoded-transform/#scriptTransform */
export class RTCRtpScriptTransformImpl implements RTCRtpScriptTransformAlgorithms, EncodedTransform {
  readonly #native = native.createTransform(); // 1-4
  isUsed = false;

  constructor(workerOrParameters: WorkerLike | WorkerAndParameters, options?: unknown, transfer: readonly object[] = []) {
    const { worker, type } = isWorker(workerOrParameters) ? { worker: workerOrParameters } : workerOrParameters;
    if (type === 'sframe') throw notSupported("The SFrame RTP payload format, which type 'sframe' asks for, is not implemented.");
    worker.postMessage(toMessage({ id: this.#native.id, options }), transfer); // 5, 8
  }

  attach(transceiver: NativeTransceiver, side: NativeSide): void {
    this.isUsed = true;
    this.#native.attach(transceiver, side);
  }

  end(): void {
    this.#native.end();
  }
}
