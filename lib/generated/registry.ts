// Generated from IDL by scripts/generate. Do not edit.

import { bindWrapper } from '../webidl/wrapper';
import { type Implementations, implementations } from './implementations';
import { wrapInputDeviceInfo } from './interfaces/InputDeviceInfo';
import { wrapMediaStreamTrackAudioStats } from './interfaces/MediaStreamTrackAudioStats';
import { wrapMediaStreamTrackGenerator } from './interfaces/MediaStreamTrackGenerator';
import { wrapMediaStreamTrackVideoStats } from './interfaces/MediaStreamTrackVideoStats';
import { wrapRTCRtpSFrameDecryptor } from './interfaces/RTCRtpSFrameDecryptor';
import { wrapRTCRtpSFrameEncryptor } from './interfaces/RTCRtpSFrameEncryptor';
import { wrapRTCRtpScriptTransform } from './interfaces/RTCRtpScriptTransform';
import { wrapSFrameTransform } from './interfaces/SFrameTransform';

export type { Implementations };

/** Gives the shells their implementations. Called once, before any shell is constructed. */
export function implement(given: Implementations): void {
  Object.assign(implementations, given);
  bindWrapper(given.RTCRtpSFrameEncryptor, wrapRTCRtpSFrameEncryptor);
  bindWrapper(given.RTCRtpSFrameDecryptor, wrapRTCRtpSFrameDecryptor);
  bindWrapper(given.RTCRtpScriptTransform, wrapRTCRtpScriptTransform);
  bindWrapper(given.InputDeviceInfo, wrapInputDeviceInfo);
  bindWrapper(given.MediaStreamTrackAudioStats, wrapMediaStreamTrackAudioStats);
  bindWrapper(given.MediaStreamTrackVideoStats, wrapMediaStreamTrackVideoStats);
  bindWrapper(given.MediaStreamTrackGenerator, wrapMediaStreamTrackGenerator);
  bindWrapper(given.SFrameTransform, wrapSFrameTransform);
}
