import type { SFrameTransformOptions } from '../generated/dictionaries/SFrameTransformOptions';
import type { SFrameDecryptorStreamAlgorithms } from '../generated/interfaces/SFrameDecryptorStream';
import type { SFrameEncryptorStreamAlgorithms } from '../generated/interfaces/SFrameEncryptorStream';
import { SFrame } from './SFrame';

/** https://w3c.github.io/webrtc-encoded-transform/#sframe; what comes before there is a key is dropped. */
export class SFrameEncryptorStreamImpl extends SFrame implements SFrameEncryptorStreamAlgorithms {
  readonly #stream = this.encryptingStream();
  readonly readable = this.#stream.readable;
  readonly writable = this.#stream.writable;

  constructor({ cipherSuite }: SFrameTransformOptions) {
    super(cipherSuite);
  }
}

/** https://w3c.github.io/webrtc-encoded-transform/#sframe */
export class SFrameDecryptorStreamImpl extends SFrame implements SFrameDecryptorStreamAlgorithms {
  readonly #stream = this.decryptingStream();
  readonly readable = this.#stream.readable;
  readonly writable = this.#stream.writable;

  constructor({ cipherSuite }: SFrameTransformOptions) {
    super(cipherSuite);
  }
}
