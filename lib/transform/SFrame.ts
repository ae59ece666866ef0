import type { SFrameCipherSuite } from '../generated/enums/SFrameCipherSuite';
import type { SFrameTransformErrorEventType } from '../generated/enums/SFrameTransformErrorEventType';
import { SFrameTransformErrorEvent } from '../generated/interfaces/SFrameTransformErrorEvent';
import { type NativeSFrame, native } from '../native';
import type { CryptoKey } from '../webidl/cryptoKey';
import { EventTargetImpl } from '../webidl/EventTargetImpl';
import { frameOf, toFrame } from './encodedStreams';
import { deriveKey, toKeyId } from './sframeKeys';

/** Key management and errors of everything that speaks SFrame: https://w3c.github.io/webrtc-encoded-transform/#sframe */
export abstract class SFrame extends EventTargetImpl {
  protected readonly native: NativeSFrame;
  readonly #suite: SFrameCipherSuite;

  constructor(cipherSuite: SFrameCipherSuite) {
    super();
    this.#suite = cipherSuite;
    this.native = native.createSFrame(cipherSuite, (error, keyId, frame, data, type) =>
      this.report(error, keyId, toFrame(frame, data, type)),
    );
  }

  async setEncryptionKey(key: CryptoKey, keyId: number | bigint): Promise<void> {
    const id = toKeyId(keyId); // 2
    this.native.setEncryptionKey(id, ...(await deriveKey(this.#suite, key, id))); // 3
  }

  async addDecryptionKey(key: CryptoKey, keyId: number | bigint): Promise<void> {
    const id = toKeyId(keyId);
    this.native.addDecryptionKey(id, ...(await deriveKey(this.#suite, key, id)));
  }

  async removeDecryptionKey(keyId: number | bigint): Promise<void> {
    this.native.removeDecryptionKey(toKeyId(keyId));
  }

  protected report(errorType: SFrameTransformErrorEventType, keyID: bigint | null, frame: SFrameTransformErrorEvent['frame']): void {
    this.dispatch(new SFrameTransformErrorEvent('error', { errorType, frame, keyID }));
  }

  /** The SFrame transform algorithm as a stream, which takes buffers and encoded frames. */
  protected stream(run: (data: ArrayBuffer, report: (...failure: Failure) => void) => ArrayBuffer | null): TransformStream {
    return new TransformStream({
      transform: (chunk: unknown, controller) => {
        const frame = frameOf(chunk);
        if (frame === undefined) {
          const data = run(toBuffer(chunk), () => {});
          if (data !== null) controller.enqueue(data);
          return;
        }
        const data = run(frame.data, (error, keyId) =>
          queueMicrotask(() => this.report(error, keyId, chunk as SFrameTransformErrorEvent['frame'])),
        );
        if (data === null) return;
        frame.data = data;
        controller.enqueue(chunk);
      },
    });
  }
}

type Failure = [error: SFrameTransformErrorEventType, keyId: bigint | null];

function toBuffer(chunk: unknown): ArrayBuffer {
  if (chunk instanceof ArrayBuffer) return chunk;
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength).slice().buffer;
  throw new TypeError('Only buffers and encoded frames can be written.');
}
