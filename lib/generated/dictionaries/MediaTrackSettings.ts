// Generated from IDL by scripts/generate. Do not edit.

export interface MediaTrackSettings {
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-aspectratio) */
  aspectRatio?: number;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-autogaincontrol) */
  autoGainControl?: boolean;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-channelcount) */
  channelCount?: number;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-deviceid) */
  deviceId?: string;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-echocancellation) */
  echoCancellation?: boolean | string;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-facingmode) */
  facingMode?: string;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-framerate) */
  frameRate?: number;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-groupid) */
  groupId?: string;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-height) */
  height?: number;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-latency) */
  latency?: number;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-noisesuppression) */
  noiseSuppression?: boolean;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-resizemode) */
  resizeMode?: string;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-samplerate) */
  sampleRate?: number;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-samplesize) */
  sampleSize?: number;
  /** [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediatracksettings-voiceisolation) */
  voiceIsolation?: boolean;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-width) */
  width?: number;
}

/** @internal */
export function exposeMediaTrackSettings(dictionary: MediaTrackSettings): MediaTrackSettings {
  const result = {} as MediaTrackSettings;
  if (dictionary.aspectRatio !== undefined) result.aspectRatio = dictionary.aspectRatio;
  if (dictionary.autoGainControl !== undefined) result.autoGainControl = dictionary.autoGainControl;
  if (dictionary.channelCount !== undefined) result.channelCount = dictionary.channelCount;
  if (dictionary.deviceId !== undefined) result.deviceId = dictionary.deviceId;
  if (dictionary.echoCancellation !== undefined) result.echoCancellation = dictionary.echoCancellation;
  if (dictionary.facingMode !== undefined) result.facingMode = dictionary.facingMode;
  if (dictionary.frameRate !== undefined) result.frameRate = dictionary.frameRate;
  if (dictionary.groupId !== undefined) result.groupId = dictionary.groupId;
  if (dictionary.height !== undefined) result.height = dictionary.height;
  if (dictionary.latency !== undefined) result.latency = dictionary.latency;
  if (dictionary.noiseSuppression !== undefined) result.noiseSuppression = dictionary.noiseSuppression;
  if (dictionary.resizeMode !== undefined) result.resizeMode = dictionary.resizeMode;
  if (dictionary.sampleRate !== undefined) result.sampleRate = dictionary.sampleRate;
  if (dictionary.sampleSize !== undefined) result.sampleSize = dictionary.sampleSize;
  if (dictionary.voiceIsolation !== undefined) result.voiceIsolation = dictionary.voiceIsolation;
  if (dictionary.width !== undefined) result.width = dictionary.width;
  return result;
}
