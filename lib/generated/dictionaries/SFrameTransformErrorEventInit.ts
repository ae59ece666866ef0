// Generated from IDL by scripts/generate. Do not edit.

import { isObject, missingMember, toDictionarySource } from '../../webidl/convert';
import { typeMismatch } from '../../webidl/interface';
import { type SFrameTransformErrorEventType, convertSFrameTransformErrorEventType } from '../enums/SFrameTransformErrorEventType';
import { type RTCEncodedAudioFrame, type RTCEncodedAudioFrameAlgorithms, implOfRTCEncodedAudioFrame } from '../interfaces/RTCEncodedAudioFrame';
import { type RTCEncodedVideoFrame, type RTCEncodedVideoFrameAlgorithms, implOfRTCEncodedVideoFrame } from '../interfaces/RTCEncodedVideoFrame';
import { type CryptoKeyID, convertCryptoKeyID } from '../typedefs/CryptoKeyID';
import { type EventInit, type EventInitDict, convertEventInit } from './EventInit';

/**
 * The members of an SFrameTransformErrorEvent. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dictdef-sframetransformerroreventinit)
 * @category Encoded transform
 */
export interface SFrameTransformErrorEventInit extends EventInit {
  /** Why. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-sframetransformerroreventinit-errortype) */
  errorType: SFrameTransformErrorEventType;
  /** The frame. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-sframetransformerroreventinit-frame) */
  frame: RTCEncodedVideoFrame | RTCEncodedAudioFrame;
  /** The unknown key ID. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-sframetransformerroreventinit-keyid) */
  keyID?: CryptoKeyID | null;
}

/** @internal */
export interface SFrameTransformErrorEventInitDict extends EventInitDict {
  errorType: SFrameTransformErrorEventType;
  frame: RTCEncodedVideoFrameAlgorithms | RTCEncodedAudioFrameAlgorithms;
  keyID?: CryptoKeyID | null;
}

/** @internal */
export function convertSFrameTransformErrorEventInit(value: unknown, context: string): SFrameTransformErrorEventInit {
  const result = convertEventInit(value, context) as SFrameTransformErrorEventInit;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.errorType;
  if (member === undefined) throw missingMember(context, 'SFrameTransformErrorEventInit', 'errorType');
  result.errorType = convertSFrameTransformErrorEventType(member, `${context}: errorType`);
  member = source.frame;
  if (member === undefined) throw missingMember(context, 'SFrameTransformErrorEventInit', 'frame');
  result.frame = convertRTCEncodedVideoFrameOrRTCEncodedAudioFrame(member, `${context}: frame`);
  member = source.keyID;
  if (member !== undefined) result.keyID = member === undefined || member === null ? null : convertCryptoKeyID(member, `${context}: keyID`);
  return result;
}

function convertRTCEncodedVideoFrameOrRTCEncodedAudioFrame(value: unknown, context: string): RTCEncodedVideoFrame | RTCEncodedAudioFrame {
  if (isObject(value)) {
    if (implOfRTCEncodedVideoFrame(value) !== undefined) return value as RTCEncodedVideoFrame;
    if (implOfRTCEncodedAudioFrame(value) !== undefined) return value as RTCEncodedAudioFrame;
  }
  throw typeMismatch(context, 'a RTCEncodedVideoFrame or a RTCEncodedAudioFrame');
}
