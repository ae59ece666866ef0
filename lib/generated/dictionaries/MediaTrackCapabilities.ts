// Generated from IDL by scripts/generate. Do not edit.

import { type DoubleRange, exposeDoubleRange } from './DoubleRange';
import { type ULongRange, exposeULongRange } from './ULongRange';

/**
 * What a source can do. A member is absent when the source does not know it. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities)
 * @category Media capture and streams
 */
export interface MediaTrackCapabilities {
  /** Width divided by height, least and most. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-aspectratio) */
  aspectRatio?: DoubleRange;
  /** Whether gain control can be off, on. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-autogaincontrol) */
  autoGainControl?: boolean[];
  /** Channels, least and most. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-channelcount) */
  channelCount?: ULongRange;
  /** The device. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-deviceid) */
  deviceId?: string;
  /** What echo cancellation can be. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-echocancellation) */
  echoCancellation?: (boolean | string)[];
  /** Where the camera looks. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-facingmode) */
  facingMode?: string[];
  /** Frames per second, least and most. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-framerate) */
  frameRate?: DoubleRange;
  /** The device's group. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-groupid) */
  groupId?: string;
  /** Pixels, least and most. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-height) */
  height?: ULongRange;
  /** Seconds from capture to delivery, least and most. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-latency) */
  latency?: DoubleRange;
  /** Whether noise suppression can be off, on. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-noisesuppression) */
  noiseSuppression?: boolean[];
  /** How pictures can be fitted. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-resizemode) */
  resizeMode?: string[];
  /** Samples per second, least and most. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-samplerate) */
  sampleRate?: ULongRange;
  /** Bits of a sample, least and most. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-samplesize) */
  sampleSize?: ULongRange;
  /** Whether voice isolation can be off, on. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediatrackcapabilities-voiceisolation) */
  voiceIsolation?: boolean[];
  /** Pixels, least and most. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-width) */
  width?: ULongRange;
}

/** @internal */
export function exposeMediaTrackCapabilities(dictionary: MediaTrackCapabilities): MediaTrackCapabilities {
  const result = {} as MediaTrackCapabilities;
  if (dictionary.aspectRatio !== undefined) result.aspectRatio = exposeDoubleRange(dictionary.aspectRatio);
  if (dictionary.autoGainControl !== undefined) result.autoGainControl = [...dictionary.autoGainControl];
  if (dictionary.channelCount !== undefined) result.channelCount = exposeULongRange(dictionary.channelCount);
  if (dictionary.deviceId !== undefined) result.deviceId = dictionary.deviceId;
  if (dictionary.echoCancellation !== undefined) result.echoCancellation = [...dictionary.echoCancellation];
  if (dictionary.facingMode !== undefined) result.facingMode = [...dictionary.facingMode];
  if (dictionary.frameRate !== undefined) result.frameRate = exposeDoubleRange(dictionary.frameRate);
  if (dictionary.groupId !== undefined) result.groupId = dictionary.groupId;
  if (dictionary.height !== undefined) result.height = exposeULongRange(dictionary.height);
  if (dictionary.latency !== undefined) result.latency = exposeDoubleRange(dictionary.latency);
  if (dictionary.noiseSuppression !== undefined) result.noiseSuppression = [...dictionary.noiseSuppression];
  if (dictionary.resizeMode !== undefined) result.resizeMode = [...dictionary.resizeMode];
  if (dictionary.sampleRate !== undefined) result.sampleRate = exposeULongRange(dictionary.sampleRate);
  if (dictionary.sampleSize !== undefined) result.sampleSize = exposeULongRange(dictionary.sampleSize);
  if (dictionary.voiceIsolation !== undefined) result.voiceIsolation = [...dictionary.voiceIsolation];
  if (dictionary.width !== undefined) result.width = exposeULongRange(dictionary.width);
  return result;
}
