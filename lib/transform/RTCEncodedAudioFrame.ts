import type { RTCEncodedAudioFrameMetadata } from '../generated/dictionaries/RTCEncodedAudioFrameMetadata';
import type { RTCEncodedAudioFrameOptions } from '../generated/dictionaries/RTCEncodedAudioFrameOptions';
import type { RTCEncodedAudioFrameAlgorithms } from '../generated/interfaces/RTCEncodedAudioFrame';
import type { NativeEncodedFrame } from '../native';
import { changesOf, EncodedFrame } from './EncodedFrame';

/** A frame as libwebrtc hands it out. */
export interface NewAudioFrame {
  readonly native: NativeEncodedFrame;
  readonly data: ArrayBuffer;
}

/** https://w3c.github.io/webrtc-encoded-transform/#RTCEncodedAudioFrame-interface */
export class RTCEncodedAudioFrameImpl extends EncodedFrame<RTCEncodedAudioFrameMetadata> implements RTCEncodedAudioFrameAlgorithms {
  constructor(frame: NewAudioFrame | RTCEncodedAudioFrameAlgorithms, { metadata }: RTCEncodedAudioFrameOptions = {}) {
    if (frame instanceof RTCEncodedAudioFrameImpl) {
      const isReceived = frame.getMetadata().sequenceNumber !== undefined;
      const changeable = isReceived ? (['rtpTimestamp', 'audioLevel'] as const) : (['rtpTimestamp', 'audioLevel', 'payloadType'] as const);
      super(frame.native, frame.data.slice(0), changesOf(frame, metadata, changeable)); // 1, 2
    } else {
      const { native, data } = frame as NewAudioFrame;
      super(native, data);
    }
  }
}
