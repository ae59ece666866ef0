import { notSupported } from '../errors';
import type { RTCRtpSFrameEncryptorOptionsDict } from '../generated/dictionaries/RTCRtpSFrameEncryptorOptions';
import type { RTCRtpSFrameEncryptorAlgorithms } from '../generated/interfaces/RTCRtpSFrameEncryptor';
import type { NativeSide, NativeTransceiver } from '../native';
import type { EncodedTransform } from './EncodedTransform';
import { SFrame } from './SFrame';

/** A sender's transform; its frames do not pass JS. https://w3c.github.io/webrtc-encoded-transform/#sframe */
export class RTCRtpSFrameEncryptorImpl extends SFrame implements RTCRtpSFrameEncryptorAlgorithms, EncodedTransform {
  isUsed = false;

  constructor({ cipherSuite, type }: RTCRtpSFrameEncryptorOptionsDict) {
    super(cipherSuite);
    if (type === 'per-packet') throw notSupported('SFrames are made of frames, not of packets.');
  }

  attach(transceiver: NativeTransceiver, side: NativeSide): void {
    this.isUsed = true;
    this.native.attach(transceiver, side);
  }

  end(): void {}
}
