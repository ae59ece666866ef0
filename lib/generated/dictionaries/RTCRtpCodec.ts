// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toDOMString, toDictionarySource, toNumber } from '../../webidl/convert';

/**
 * A codec and its settings. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcodec)
 * @category WebRTC
 */
export interface RTCRtpCodec {
  /** Audio channels; audio only. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcodec-channels) */
  channels?: number;
  /** Ticks per second of its RTP time. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcodec-clockrate) */
  clockRate: number;
  /** `audio/opus`, `video/VP8`, ... [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcodec-mimetype) */
  mimeType: string;
  /** Its `fmtp` parameters as in the SDP; absent when there are none. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcodec-sdpfmtpline) */
  sdpFmtpLine?: string;
}

/** @internal */
export type RTCRtpCodecDict = RTCRtpCodec;

/** @internal */
export function convertRTCRtpCodec(value: unknown, context: string): RTCRtpCodec {
  const result = {} as RTCRtpCodec;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.channels;
  if (member !== undefined) result.channels = toNumber('unsigned short', member, `${context}: channels`);
  member = source.clockRate;
  if (member === undefined) throw missingMember(context, 'RTCRtpCodec', 'clockRate');
  result.clockRate = toNumber('unsigned long', member, `${context}: clockRate`);
  member = source.mimeType;
  if (member === undefined) throw missingMember(context, 'RTCRtpCodec', 'mimeType');
  result.mimeType = toDOMString(member, `${context}: mimeType`);
  member = source.sdpFmtpLine;
  if (member !== undefined) result.sdpFmtpLine = toDOMString(member, `${context}: sdpFmtpLine`);
  return result;
}

/** @internal */
export function exposeRTCRtpCodec(dictionary: RTCRtpCodec): RTCRtpCodec {
  const result = {} as RTCRtpCodec;
  if (dictionary.channels !== undefined) result.channels = dictionary.channels;
  result.clockRate = dictionary.clockRate;
  result.mimeType = dictionary.mimeType;
  if (dictionary.sdpFmtpLine !== undefined) result.sdpFmtpLine = dictionary.sdpFmtpLine;
  return result;
}
