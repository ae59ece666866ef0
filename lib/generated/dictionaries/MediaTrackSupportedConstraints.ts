// Generated from IDL by scripts/generate. Do not edit.

export interface MediaTrackSupportedConstraints {
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-aspectratio) */
  aspectRatio?: boolean;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-autogaincontrol) */
  autoGainControl?: boolean;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-backgroundblur) */
  backgroundBlur?: boolean;
  /** [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediatracksupportedconstraints-backgroundsegmentationmask) */
  backgroundSegmentationMask?: boolean;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-channelcount) */
  channelCount?: boolean;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-deviceid) */
  deviceId?: boolean;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-echocancellation) */
  echoCancellation?: boolean;
  /** [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediatracksupportedconstraints-eyegazecorrection) */
  eyeGazeCorrection?: boolean;
  /** [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediatracksupportedconstraints-faceframing) */
  faceFraming?: boolean;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-facingmode) */
  facingMode?: boolean;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-framerate) */
  frameRate?: boolean;
  /** [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediatracksupportedconstraints-gesturereactions) */
  gestureReactions?: boolean;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-groupid) */
  groupId?: boolean;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-height) */
  height?: boolean;
  /** [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediatracksupportedconstraints-humanfacedetectionmode) */
  humanFaceDetectionMode?: boolean;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-latency) */
  latency?: boolean;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-noisesuppression) */
  noiseSuppression?: boolean;
  /** [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediatracksupportedconstraints-powerefficient) */
  powerEfficient?: boolean;
  /** [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediatracksupportedconstraints-powerefficientpixelformat) */
  powerEfficientPixelFormat?: boolean;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-resizemode) */
  resizeMode?: boolean;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-samplerate) */
  sampleRate?: boolean;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-samplesize) */
  sampleSize?: boolean;
  /** [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediatracksupportedconstraints-voiceisolation) */
  voiceIsolation?: boolean;
  /** [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatracksupportedconstraints-width) */
  width?: boolean;
}

/** @internal */
export interface MediaTrackSupportedConstraintsDict {
  aspectRatio: boolean;
  autoGainControl: boolean;
  backgroundBlur: boolean;
  backgroundSegmentationMask: boolean;
  channelCount: boolean;
  deviceId: boolean;
  echoCancellation: boolean;
  eyeGazeCorrection: boolean;
  faceFraming: boolean;
  facingMode: boolean;
  frameRate: boolean;
  gestureReactions: boolean;
  groupId: boolean;
  height: boolean;
  humanFaceDetectionMode: boolean;
  latency: boolean;
  noiseSuppression: boolean;
  powerEfficient: boolean;
  powerEfficientPixelFormat: boolean;
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
  if (dictionary.backgroundBlur !== undefined) result.backgroundBlur = dictionary.backgroundBlur;
  if (dictionary.backgroundSegmentationMask !== undefined) result.backgroundSegmentationMask = dictionary.backgroundSegmentationMask;
  if (dictionary.channelCount !== undefined) result.channelCount = dictionary.channelCount;
  if (dictionary.deviceId !== undefined) result.deviceId = dictionary.deviceId;
  if (dictionary.echoCancellation !== undefined) result.echoCancellation = dictionary.echoCancellation;
  if (dictionary.eyeGazeCorrection !== undefined) result.eyeGazeCorrection = dictionary.eyeGazeCorrection;
  if (dictionary.faceFraming !== undefined) result.faceFraming = dictionary.faceFraming;
  if (dictionary.facingMode !== undefined) result.facingMode = dictionary.facingMode;
  if (dictionary.frameRate !== undefined) result.frameRate = dictionary.frameRate;
  if (dictionary.gestureReactions !== undefined) result.gestureReactions = dictionary.gestureReactions;
  if (dictionary.groupId !== undefined) result.groupId = dictionary.groupId;
  if (dictionary.height !== undefined) result.height = dictionary.height;
  if (dictionary.humanFaceDetectionMode !== undefined) result.humanFaceDetectionMode = dictionary.humanFaceDetectionMode;
  if (dictionary.latency !== undefined) result.latency = dictionary.latency;
  if (dictionary.noiseSuppression !== undefined) result.noiseSuppression = dictionary.noiseSuppression;
  if (dictionary.powerEfficient !== undefined) result.powerEfficient = dictionary.powerEfficient;
  if (dictionary.powerEfficientPixelFormat !== undefined) result.powerEfficientPixelFormat = dictionary.powerEfficientPixelFormat;
  if (dictionary.resizeMode !== undefined) result.resizeMode = dictionary.resizeMode;
  if (dictionary.sampleRate !== undefined) result.sampleRate = dictionary.sampleRate;
  if (dictionary.sampleSize !== undefined) result.sampleSize = dictionary.sampleSize;
  if (dictionary.voiceIsolation !== undefined) result.voiceIsolation = dictionary.voiceIsolation;
  if (dictionary.width !== undefined) result.width = dictionary.width;
  return result;
}
