// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString, toDictionarySource, toNumber, toSequence } from '../../webidl/convert';

/**
 * What is known of an encoded frame. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dictdef-rtcencodedframemetadata)
 * @category Encoded transform
 */
export interface RTCEncodedFrameMetadata {
  /** Milliseconds since `performance.timeOrigin`, on the clock of the system that captured. Received frames have it with the header extension abs-capture-time. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedframemetadata-capturetime) */
  captureTime?: number;
  /** The CSRCs. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedframemetadata-contributingsources) */
  contributingSources?: number[];
  /** `video/VP8`, `audio/opus`, ... [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedframemetadata-mimetype) */
  mimeType?: string;
  /** Of RTP, 0 to 127. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedframemetadata-payloadtype) */
  payloadType?: number;
  /** Milliseconds since `performance.timeOrigin`; when the last of its packets came. Received frames only. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedframemetadata-receivetime) */
  receiveTime?: number;
  /** In units of the codec's clock rate. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedframemetadata-rtptimestamp) */
  rtpTimestamp?: number;
  /** Milliseconds; how far the capturing system's clock is ahead of the sender's. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedframemetadata-sendercapturetimeoffset) */
  senderCaptureTimeOffset?: number;
  /** The SSRC. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedframemetadata-synchronizationsource) */
  synchronizationSource?: number;
}

/** @internal */
export type RTCEncodedFrameMetadataDict = RTCEncodedFrameMetadata;

/** @internal */
export function convertRTCEncodedFrameMetadata(value: unknown, context: string): RTCEncodedFrameMetadata {
  const result = {} as RTCEncodedFrameMetadata;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.captureTime;
  if (member !== undefined) result.captureTime = toNumber('double', member, `${context}: captureTime`);
  member = source.contributingSources;
  if (member !== undefined) result.contributingSources = toSequence((value, at) => toNumber('unsigned long', value, at), member, `${context}: contributingSources`);
  member = source.mimeType;
  if (member !== undefined) result.mimeType = toDOMString(member, `${context}: mimeType`);
  member = source.payloadType;
  if (member !== undefined) result.payloadType = toNumber('octet', member, `${context}: payloadType`);
  member = source.receiveTime;
  if (member !== undefined) result.receiveTime = toNumber('double', member, `${context}: receiveTime`);
  member = source.rtpTimestamp;
  if (member !== undefined) result.rtpTimestamp = toNumber('unsigned long', member, `${context}: rtpTimestamp`);
  member = source.senderCaptureTimeOffset;
  if (member !== undefined) result.senderCaptureTimeOffset = toNumber('double', member, `${context}: senderCaptureTimeOffset`);
  member = source.synchronizationSource;
  if (member !== undefined) result.synchronizationSource = toNumber('unsigned long', member, `${context}: synchronizationSource`);
  return result;
}

/** @internal */
export function exposeRTCEncodedFrameMetadata(dictionary: RTCEncodedFrameMetadata): RTCEncodedFrameMetadata {
  const result = {} as RTCEncodedFrameMetadata;
  if (dictionary.captureTime !== undefined) result.captureTime = dictionary.captureTime;
  if (dictionary.contributingSources !== undefined) result.contributingSources = [...dictionary.contributingSources];
  if (dictionary.mimeType !== undefined) result.mimeType = dictionary.mimeType;
  if (dictionary.payloadType !== undefined) result.payloadType = dictionary.payloadType;
  if (dictionary.receiveTime !== undefined) result.receiveTime = dictionary.receiveTime;
  if (dictionary.rtpTimestamp !== undefined) result.rtpTimestamp = dictionary.rtpTimestamp;
  if (dictionary.senderCaptureTimeOffset !== undefined) result.senderCaptureTimeOffset = dictionary.senderCaptureTimeOffset;
  if (dictionary.synchronizationSource !== undefined) result.synchronizationSource = dictionary.synchronizationSource;
  return result;
}
