// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource } from '../../webidl/convert';
import { copyData } from '../../webidl/expose';
import { type ConstrainBoolean, convertConstrainBoolean } from '../typedefs/ConstrainBoolean';
import { type ConstrainBooleanOrDOMString, convertConstrainBooleanOrDOMString } from '../typedefs/ConstrainBooleanOrDOMString';
import { type ConstrainDOMString, convertConstrainDOMString } from '../typedefs/ConstrainDOMString';
import { type ConstrainDouble, convertConstrainDouble } from '../typedefs/ConstrainDouble';
import { type ConstrainULong, convertConstrainULong } from '../typedefs/ConstrainULong';

/**
 * Constraints that go together. A plain value is a wish; `exact`, `min` and `max` are requirements. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackconstraintset)
 * @category Media capture and streams
 */
export interface MediaTrackConstraintSet {
  /** Width divided by height. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackconstraintset-aspectratio) */
  aspectRatio?: ConstrainDouble;
  /** Whether loudness is evened out. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackconstraintset-autogaincontrol) */
  autoGainControl?: ConstrainBoolean;
  /** Channels. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackconstraintset-channelcount) */
  channelCount?: ConstrainULong;
  /** The device, by its id. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackconstraintset-deviceid) */
  deviceId?: ConstrainDOMString;
  /** Whether, and against what, echo is cancelled. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackconstraintset-echocancellation) */
  echoCancellation?: ConstrainBooleanOrDOMString;
  /** Where the camera looks. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackconstraintset-facingmode) */
  facingMode?: ConstrainDOMString;
  /** Frames per second. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackconstraintset-framerate) */
  frameRate?: ConstrainDouble;
  /** The device's group. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackconstraintset-groupid) */
  groupId?: ConstrainDOMString;
  /** Pixels. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackconstraintset-height) */
  height?: ConstrainULong;
  /** Seconds from capture to delivery. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackconstraintset-latency) */
  latency?: ConstrainDouble;
  /** Whether noise is suppressed. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackconstraintset-noisesuppression) */
  noiseSuppression?: ConstrainBoolean;
  /** How pictures are fitted. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackconstraintset-resizemode) */
  resizeMode?: ConstrainDOMString;
  /** Samples per second. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackconstraintset-samplerate) */
  sampleRate?: ConstrainULong;
  /** Bits of a sample. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackconstraintset-samplesize) */
  sampleSize?: ConstrainULong;
  /** Whether all but a voice is suppressed. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediatrackconstraintset-voiceisolation) */
  voiceIsolation?: ConstrainBoolean;
  /** Pixels. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackconstraintset-width) */
  width?: ConstrainULong;
}

/** @internal */
export type MediaTrackConstraintSetDict = MediaTrackConstraintSet;

/** @internal */
export function convertMediaTrackConstraintSet(value: unknown, context: string): MediaTrackConstraintSet {
  const result = {} as MediaTrackConstraintSet;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.aspectRatio;
  if (member !== undefined) result.aspectRatio = convertConstrainDouble(member, `${context}: aspectRatio`);
  member = source.autoGainControl;
  if (member !== undefined) result.autoGainControl = convertConstrainBoolean(member, `${context}: autoGainControl`);
  member = source.channelCount;
  if (member !== undefined) result.channelCount = convertConstrainULong(member, `${context}: channelCount`);
  member = source.deviceId;
  if (member !== undefined) result.deviceId = convertConstrainDOMString(member, `${context}: deviceId`);
  member = source.echoCancellation;
  if (member !== undefined) result.echoCancellation = convertConstrainBooleanOrDOMString(member, `${context}: echoCancellation`);
  member = source.facingMode;
  if (member !== undefined) result.facingMode = convertConstrainDOMString(member, `${context}: facingMode`);
  member = source.frameRate;
  if (member !== undefined) result.frameRate = convertConstrainDouble(member, `${context}: frameRate`);
  member = source.groupId;
  if (member !== undefined) result.groupId = convertConstrainDOMString(member, `${context}: groupId`);
  member = source.height;
  if (member !== undefined) result.height = convertConstrainULong(member, `${context}: height`);
  member = source.latency;
  if (member !== undefined) result.latency = convertConstrainDouble(member, `${context}: latency`);
  member = source.noiseSuppression;
  if (member !== undefined) result.noiseSuppression = convertConstrainBoolean(member, `${context}: noiseSuppression`);
  member = source.resizeMode;
  if (member !== undefined) result.resizeMode = convertConstrainDOMString(member, `${context}: resizeMode`);
  member = source.sampleRate;
  if (member !== undefined) result.sampleRate = convertConstrainULong(member, `${context}: sampleRate`);
  member = source.sampleSize;
  if (member !== undefined) result.sampleSize = convertConstrainULong(member, `${context}: sampleSize`);
  member = source.voiceIsolation;
  if (member !== undefined) result.voiceIsolation = convertConstrainBoolean(member, `${context}: voiceIsolation`);
  member = source.width;
  if (member !== undefined) result.width = convertConstrainULong(member, `${context}: width`);
  return result;
}

/** @internal */
export function exposeMediaTrackConstraintSet(dictionary: MediaTrackConstraintSet): MediaTrackConstraintSet {
  const result = {} as MediaTrackConstraintSet;
  if (dictionary.aspectRatio !== undefined) result.aspectRatio = copyData(dictionary.aspectRatio);
  if (dictionary.autoGainControl !== undefined) result.autoGainControl = copyData(dictionary.autoGainControl);
  if (dictionary.channelCount !== undefined) result.channelCount = copyData(dictionary.channelCount);
  if (dictionary.deviceId !== undefined) result.deviceId = copyData(dictionary.deviceId);
  if (dictionary.echoCancellation !== undefined) result.echoCancellation = copyData(dictionary.echoCancellation);
  if (dictionary.facingMode !== undefined) result.facingMode = copyData(dictionary.facingMode);
  if (dictionary.frameRate !== undefined) result.frameRate = copyData(dictionary.frameRate);
  if (dictionary.groupId !== undefined) result.groupId = copyData(dictionary.groupId);
  if (dictionary.height !== undefined) result.height = copyData(dictionary.height);
  if (dictionary.latency !== undefined) result.latency = copyData(dictionary.latency);
  if (dictionary.noiseSuppression !== undefined) result.noiseSuppression = copyData(dictionary.noiseSuppression);
  if (dictionary.resizeMode !== undefined) result.resizeMode = copyData(dictionary.resizeMode);
  if (dictionary.sampleRate !== undefined) result.sampleRate = copyData(dictionary.sampleRate);
  if (dictionary.sampleSize !== undefined) result.sampleSize = copyData(dictionary.sampleSize);
  if (dictionary.voiceIsolation !== undefined) result.voiceIsolation = copyData(dictionary.voiceIsolation);
  if (dictionary.width !== undefined) result.width = copyData(dictionary.width);
  return result;
}
