// Generated from IDL by scripts/generate. Do not edit.

/**
 * What a track delivers. A member is absent when the source does not know it. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings)
 * @category Media capture and streams
 */
export interface MediaTrackSettings {
  /** Width divided by height. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-aspectratio) */
  aspectRatio?: number;
  /** Whether loudness is evened out. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-autogaincontrol) */
  autoGainControl?: boolean;
  /** Channels. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-channelcount) */
  channelCount?: number;
  /** The device. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-deviceid) */
  deviceId?: string;
  /** Whether, and against what, echo is cancelled. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-echocancellation) */
  echoCancellation?: boolean | string;
  /** Where the camera looks. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-facingmode) */
  facingMode?: string;
  /** Frames per second. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-framerate) */
  frameRate?: number;
  /** The device's group. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-groupid) */
  groupId?: string;
  /** Pixels. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-height) */
  height?: number;
  /** Seconds from capture to delivery. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-latency) */
  latency?: number;
  /** Whether noise is suppressed. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-noisesuppression) */
  noiseSuppression?: boolean;
  /** How pictures are fitted. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-resizemode) */
  resizeMode?: string;
  /** Samples per second. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-samplerate) */
  sampleRate?: number;
  /** Bits of a sample. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-samplesize) */
  sampleSize?: number;
  /** Whether all but a voice is suppressed. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediatracksettings-voiceisolation) */
  voiceIsolation?: boolean;
  /** Pixels. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksettings-width) */
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
