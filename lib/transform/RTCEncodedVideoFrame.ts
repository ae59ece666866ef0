import type { RTCEncodedVideoFrameMetadata } from '../generated/dictionaries/RTCEncodedVideoFrameMetadata';
import type { RTCEncodedVideoFrameOptions } from '../generated/dictionaries/RTCEncodedVideoFrameOptions';
import type { EncodedVideoChunkType } from '../generated/enums/EncodedVideoChunkType';
import type { RTCEncodedVideoFrameAlgorithms } from '../generated/interfaces/RTCEncodedVideoFrame';
import type { NativeEncodedFrame } from '../native';
import { changesOf, EncodedFrame } from './EncodedFrame';

/** A frame as libwebrtc hands it out. */
export interface NewVideoFrame {
  readonly native: NativeEncodedFrame;
  readonly data: ArrayBuffer;
  readonly type: EncodedVideoChunkType;
}

/** https://w3c.github.io/webrtc-encoded-transform/#RTCEncodedVideoFrame-interface */
export class RTCEncodedVideoFrameImpl extends EncodedFrame<RTCEncodedVideoFrameMetadata> implements RTCEncodedVideoFrameAlgorithms {
  readonly type: EncodedVideoChunkType;

  constructor(frame: NewVideoFrame | RTCEncodedVideoFrameAlgorithms, { metadata }: RTCEncodedVideoFrameOptions = {}) {
    if (frame instanceof RTCEncodedVideoFrameImpl) {
      super(frame.native, frame.data.slice(0), changesOf(frame, metadata, ['rtpTimestamp'])); // 2, 3
    } else {
      const { native, data } = frame as NewVideoFrame;
      super(native, data);
    }
    this.type = frame.type; // 1
  }
}
