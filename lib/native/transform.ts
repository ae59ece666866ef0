// Encoded transforms.
import type { NativeTransceiver } from './connection';

/** Which half of a transceiver. */
export type NativeSide = 'sender' | 'receiver';

/** What takes the encoded frames of a sender or receiver. */
export interface NativeFrameProcessor {
  /** Once. The frames go here from now on, in place of whatever took them. */
  attach(transceiver: NativeTransceiver, side: NativeSide): void;
}

/** A script transform in the environment that made it. */
export interface NativeTransform extends NativeFrameProcessor {
  readonly id: number;
  /** No frame reaches the observer any more. Idempotent. */
  end(): void;
}

/** A frame; its payload is handed out beside it. */
export interface NativeEncodedFrame {
  /** RTCEncodedFrameMetadata with what video or audio add, by the spec's names; `receiveTime` and `captureTime` are in ms since the epoch. */
  metadata(): Record<string, unknown>;
}

export interface NativeFrameChanges {
  readonly rtpTimestamp?: number;
  readonly payloadType?: number;
  readonly audioLevel?: number;
}

/** Encrypts or decrypts SFrames (RFC 9605): buffers, or, attached to a sender or receiver, its frames on libwebrtc's threads. */
export interface NativeSFrame extends NativeFrameProcessor {
  /** `key` and `salt` are derived already, and have the suite's sizes. */
  setEncryptionKey(keyId: bigint, key: ArrayBuffer, salt: ArrayBuffer): void;
  addDecryptionKey(keyId: bigint, key: ArrayBuffer, salt: ArrayBuffer): void;
  removeDecryptionKey(keyId: bigint): void;
  /** Null without a key. */
  encrypt(data: ArrayBuffer): ArrayBuffer | null;
  /** `metadata` is authenticated with it. */
  decrypt(sframe: ArrayBuffer, metadata?: ArrayBuffer): ArrayBuffer | NativeSFrameFailure;
}

export interface NativeSFrameFailure {
  readonly error: NativeSFrameError;
  /** For `keyID`. */
  readonly keyId: bigint | null;
}

export type NativeSFrameError = 'syntax' | 'keyID' | 'authentication';

/** Calls that come back to the environment that joined a transform. */
export interface NativeTransformerObserver {
  /** `type` is null for audio. Promises for key frames are settled in the same task before. */
  onFrame(frame: NativeEncodedFrame, data: ArrayBuffer, type: 'key' | 'delta' | null): void;
  /** The transform was detached, or its sender or receiver is gone. */
  onEnd(): void;
}

/**
 * `foreign`: the frame is not of the transform's sender or receiver. `gone`: it, or a copy of it, was written before. `detached`: the buffer is. A
 * frame that comes after a later one is `written`, and dropped.
 */
export type NativeWritten = 'written' | 'foreign' | 'gone' | 'detached';

/** A script transform in the environment that runs it. */
export interface NativeTransformer {
  /** Sends the frame on with this payload, and detaches the buffer if asked to. Does nothing unless it returns `written`. */
  write(frame: NativeEncodedFrame, data: ArrayBuffer, changes: NativeFrameChanges, detach: boolean): NativeWritten;
  /** Without a rid: of all active encodings. Rejects with InvalidStateError or NotFoundError. */
  generateKeyFrame(rid: string | null): Promise<void>;
  /** Rejects with InvalidStateError. */
  requestKeyFrame(): Promise<void>;
}
