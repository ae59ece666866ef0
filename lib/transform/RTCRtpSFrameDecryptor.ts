import type { SFrameTransformOptions } from '../generated/dictionaries/SFrameTransformOptions';
import type { RTCRtpSFrameDecryptorAlgorithms } from '../generated/interfaces/RTCRtpSFrameDecryptor';
import type { NativeSide, NativeTransceiver } from '../native';
import type { EncodedTransform } from './EncodedTransform';
import { SFrame } from './SFrame';

/** A receiver's transform; its frames do not pass JS, but for those that cannot be decrypted. https://w3c.github.io/webrtc-encoded-transform/#sframe */
export class RTCRtpSFrameDecryptorImpl extends SFrame implements RTCRtpSFrameDecryptorAlgorithms, EncodedTransform {
  isUsed = false;

  constructor({ cipherSuite }: SFrameTransformOptions) {
    super(cipherSuite);
  }

  attach(transceiver: NativeTransceiver, side: NativeSide): void {
    this.isUsed = true;
    this.native.attach(transceiver, side);
  }

  end(): void {}
}
