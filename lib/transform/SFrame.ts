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
  #keysSet: Promise<void> = Promise.resolve();

  constructor(cipherSuite: SFrameCipherSuite) {
    super();
    this.#suite = cipherSuite;
    this.native = native.createSFrame(cipherSuite, (error, keyId, frame, data, type) =>
      this.report(error, keyId, toFrame(frame, data, type)),
    );
  }

  setEncryptionKey(key: CryptoKey, keyId: number | bigint): Promise<void> {
    return this.#inOrder(async () => {
      const id = toKeyId(keyId); // 2
      this.native.setEncryptionKey(id, ...(await deriveKey(this.#suite, key, id))); // 3
    });
  }

  addDecryptionKey(key: CryptoKey, keyId: number | bigint): Promise<void> {
    return this.#inOrder(async () => {
      const id = toKeyId(keyId);
      this.native.addDecryptionKey(id, ...(await deriveKey(this.#suite, key, id)));
    });
  }

  removeDecryptionKey(keyId: number | bigint): Promise<void> {
    return this.#inOrder(async () => this.native.removeDecryptionKey(toKeyId(keyId)));
  }

  /** Keys change in the order of the calls, however long each takes to derive. */
  #inOrder(change: () => Promise<void>): Promise<void> {
    const changed = this.#keysSet.then(change);
    this.#keysSet = changed.catch(() => {});
    return changed;
  }

  protected report(errorType: SFrameTransformErrorEventType, keyID: bigint | null, frame: SFrameTransformErrorEvent['frame']): void {
    this.dispatch(new SFrameTransformErrorEvent('error', { errorType, frame, keyID }));
  }

  protected encryptingStream(readableStrategy?: QueuingStrategy): TransformStream {
    return this.#stream((data) => this.native.encrypt(data), readableStrategy);
  }

  /** `replaceBuffer` makes what stands for a buffer that cannot be decrypted, and that is dropped otherwise. */
  protected decryptingStream(readableStrategy?: QueuingStrategy, replaceBuffer: () => ArrayBuffer | null = () => null): TransformStream {
    return this.#stream((sframe, frame) => {
      const data = this.native.decrypt(sframe);
      if (data instanceof ArrayBuffer) return data;
      if (frame === null) return replaceBuffer();
      queueMicrotask(() => this.report(data.error, data.keyId, frame));
      return null;
    }, readableStrategy);
  }

  /** The SFrame transform algorithm as a stream, which takes buffers and encoded frames. Those that follow a change of keys wait for it. */
  #stream(
    run: (data: ArrayBuffer, frame: SFrameTransformErrorEvent['frame'] | null) => ArrayBuffer | null,
    readableStrategy?: QueuingStrategy,
  ): TransformStream {
    return new TransformStream(
      {
        transform: async (chunk: unknown, controller) => {
          await this.#keysSet;
          const frame = frameOf(chunk);
          const data = frame === undefined ? run(toBuffer(chunk), null) : run(frame.data, chunk as SFrameTransformErrorEvent['frame']);
          if (data === null) return;
          if (frame !== undefined) frame.data = data;
          controller.enqueue(frame === undefined ? data : chunk);
        },
      },
      undefined,
      readableStrategy,
    );
  }
}

function toBuffer(chunk: unknown): ArrayBuffer {
  if (chunk instanceof ArrayBuffer) return chunk;
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength).slice().buffer;
  throw new TypeError('Only buffers and encoded frames can be written.');
}
