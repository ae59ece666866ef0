// Generated from IDL by scripts/generate. Do not edit.

import { type DoubleRange, exposeDoubleRange } from './DoubleRange';
import { type ULongRange, exposeULongRange } from './ULongRange';

export interface MediaTrackCapabilities {
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-aspectratio) */
  aspectRatio?: DoubleRange;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-autogaincontrol) */
  autoGainControl?: boolean[];
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-channelcount) */
  channelCount?: ULongRange;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-deviceid) */
  deviceId?: string;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-echocancellation) */
  echoCancellation?: (boolean | string)[];
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-facingmode) */
  facingMode?: string[];
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-framerate) */
  frameRate?: DoubleRange;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-groupid) */
  groupId?: string;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-height) */
  height?: ULongRange;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-latency) */
  latency?: DoubleRange;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-noisesuppression) */
  noiseSuppression?: boolean[];
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-resizemode) */
  resizeMode?: string[];
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-samplerate) */
  sampleRate?: ULongRange;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-samplesize) */
  sampleSize?: ULongRange;
  /** [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediatrackcapabilities-voiceisolation) */
  voiceIsolation?: boolean[];
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackcapabilities-width) */
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
