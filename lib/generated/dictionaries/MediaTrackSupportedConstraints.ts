// Generated from IDL by scripts/generate. Do not edit.

/**
 * The constraints that are known. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints)
 * @category Media capture and streams
 */
export interface MediaTrackSupportedConstraints {
  /** Whether `aspectRatio` is. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-aspectratio) */
  aspectRatio?: boolean;
  /** Whether `autoGainControl` is. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-autogaincontrol) */
  autoGainControl?: boolean;
  /** Whether `channelCount` is. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-channelcount) */
  channelCount?: boolean;
  /** Whether `deviceId` is. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-deviceid) */
  deviceId?: boolean;
  /** Whether `echoCancellation` is. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-echocancellation) */
  echoCancellation?: boolean;
  /** Whether `facingMode` is. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-facingmode) */
  facingMode?: boolean;
  /** Whether `frameRate` is. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-framerate) */
  frameRate?: boolean;
  /** Whether `groupId` is. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-groupid) */
  groupId?: boolean;
  /** Whether `height` is. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-height) */
  height?: boolean;
  /** Whether `latency` is. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-latency) */
  latency?: boolean;
  /** Whether `noiseSuppression` is. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-noisesuppression) */
  noiseSuppression?: boolean;
  /** Whether `resizeMode` is. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-resizemode) */
  resizeMode?: boolean;
  /** Whether `sampleRate` is. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-samplerate) */
  sampleRate?: boolean;
  /** Whether `sampleSize` is. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-samplesize) */
  sampleSize?: boolean;
  /** Whether `voiceIsolation` is. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediatracksupportedconstraints-voiceisolation) */
  voiceIsolation?: boolean;
  /** Whether `width` is. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-width) */
  width?: boolean;
}

/** @internal */
export interface MediaTrackSupportedConstraintsDict {
  aspectRatio: boolean;
  autoGainControl: boolean;
  channelCount: boolean;
  deviceId: boolean;
  echoCancellation: boolean;
  facingMode: boolean;
  frameRate: boolean;
  groupId: boolean;
  height: boolean;
  latency: boolean;
  noiseSuppression: boolean;
  resizeMode: boolean;
  sampleRate: boolean;
  sampleSize: boolean;
  voiceIsolation: boolean;
  width: boolean;
}

/** @internal */
export function exposeMediaTrackSupportedConstraints(dictionary: MediaTrackSupportedConstraints): MediaTrackSupportedConstraints {
  const result = {} as MediaTrackSupportedConstraints;
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
