import type { SFrameTransformOptions } from '../generated/dictionaries/SFrameTransformOptions';
import type { SFrameDecryptorStreamAlgorithms } from '../generated/interfaces/SFrameDecryptorStream';
import type { SFrameEncryptorStreamAlgorithms } from '../generated/interfaces/SFrameEncryptorStream';
import { SFrame } from './SFrame';

/** https://w3c.github.io/webrtc-encoded-transform/#sframe; what comes before there is a key is dropped. */
export class SFrameEncryptorStreamImpl extends SFrame implements SFrameEncryptorStreamAlgorithms {
  readonly #stream = this.stream((data) => this.native.encrypt(data));
  readonly readable = this.#stream.readable;
  readonly writable = this.#stream.writable;

  constructor({ cipherSuite }: SFrameTransformOptions) {
    super(cipherSuite);
  }
}

/** https://w3c.github.io/webrtc-encoded-transform/#sframe */
export class SFrameDecryptorStreamImpl extends SFrame implements SFrameDecryptorStreamAlgorithms {
  readonly #stream = this.stream((sframe, report) => {
    const data = this.native.decrypt(sframe);
    if (data instanceof ArrayBuffer) return data;
    report(data.error, data.keyId);
    return null;
  });
  readonly readable = this.#stream.readable;
  readonly writable = this.#stream.writable;

  constructor({ cipherSuite }: SFrameTransformOptions) {
    super(cipherSuite);
  }
}
