import { invalidState, settleFromNative } from '../errors';
import type { RTCRtpScriptTransformerAlgorithms } from '../generated/interfaces/RTCRtpScriptTransformer';
import type { NativeTransformer } from '../native';
import { EventTargetImpl } from '../webidl/EventTargetImpl';
import { joinTransform } from './encodedStreams';
import type { Handshake } from './handshake';
import { RID } from './rid';

/** https://w3c.github.io/webrtc-encoded-transform/#RTCRtpScriptTransformer-interfaces */
export class RTCRtpScriptTransformerImpl extends EventTargetImpl implements RTCRtpScriptTransformerAlgorithms {
  readonly readable: ReadableStream;
  readonly writable: WritableStream;
  readonly options: unknown;
  readonly #native: NativeTransformer | null;

  constructor({ id, options }: Handshake) {
    super();
    const { readable, writable, native } = joinTransform(id);
    this.readable = readable;
    this.writable = writable;
    this.options = options;
    this.#native = native;
  }

  async generateKeyFrame(rid?: string): Promise<void> {
    if (rid !== undefined && !RID.test(rid)) throw new TypeError(`The rid '${rid}' is not 1 to 255 letters and digits.`);
    return this.#whenJoined((native) => native.generateKeyFrame(rid ?? null));
  }

  sendKeyFrameRequest(): Promise<void> {
    return this.#whenJoined((native) => native.requestKeyFrame());
  }

  #whenJoined(call: (native: NativeTransformer) => Promise<void>): Promise<void> {
    if (this.#native === null) return Promise.reject(invalidState('The transform is gone.'));
    return settleFromNative(call(this.#native));
  }
}
