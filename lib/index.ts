import { InputDeviceInfoImpl } from './capture/MediaDeviceInfo';
import { MediaDevicesImpl } from './capture/MediaDevices';
import { ConstructedIceTransportImpl } from './connection/ConstructedIceTransport';
import { RTCIceCandidateImpl } from './connection/RTCIceCandidate';
import { RTCPeerConnectionImpl } from './connection/RTCPeerConnection';
import { RTCRtpReceiverImpl } from './connection/RTCRtpReceiver';
import { RTCRtpSenderImpl } from './connection/RTCRtpSender';
import { RTCSessionDescriptionImpl } from './connection/RTCSessionDescription';
import { type MediaDevices, wrapMediaDevices } from './generated/interfaces/MediaDevices';
import { implement } from './generated/registry';
import { RTCIdentityAssertionImpl } from './identity/RTCIdentityAssertion';
import { MediaStreamImpl } from './media/MediaStream';
import { AudioDataImpl } from './media/AudioData';
import { DOMRectReadOnlyImpl } from './media/DOMRectReadOnly';
import { MediaStreamTrackAudioStatsImpl } from './media/MediaStreamTrackAudioStats';
import { MediaStreamTrackGeneratorImpl } from './media/MediaStreamTrackGenerator';
import { MediaStreamTrackProcessorImpl } from './media/MediaStreamTrackProcessor';
import { MediaStreamTrackVideoStatsImpl } from './media/MediaStreamTrackVideoStats';
import { VideoColorSpaceImpl } from './media/VideoColorSpace';
import { VideoFrameImpl } from './media/VideoFrame';
import { VideoTrackGeneratorImpl } from './media/VideoTrackGenerator';
import { native } from './native';
import { RTCEncodedAudioFrameImpl } from './transform/RTCEncodedAudioFrame';
import { RTCEncodedVideoFrameImpl } from './transform/RTCEncodedVideoFrame';
import { RTCRtpScriptTransformImpl } from './transform/RTCRtpScriptTransform';
import { RTCRtpSFrameDecryptorImpl } from './transform/RTCRtpSFrameDecryptor';
import { RTCRtpSFrameEncryptorImpl } from './transform/RTCRtpSFrameEncryptor';
import { SFrameDecryptorStreamImpl, SFrameEncryptorStreamImpl } from './transform/SFrameStreams';
import { SFrameTransformImpl } from './transform/SFrameTransform';
import { receiveTransforms } from './transform/workerScope';

implement({
  RTCPeerConnection: RTCPeerConnectionImpl,
  RTCSessionDescription: RTCSessionDescriptionImpl,
  RTCIceCandidate: RTCIceCandidateImpl,
  RTCIceTransport: ConstructedIceTransportImpl,
  RTCRtpSender: RTCRtpSenderImpl,
  RTCRtpReceiver: RTCRtpReceiverImpl,
  RTCIdentityAssertion: RTCIdentityAssertionImpl,
  MediaStream: MediaStreamImpl,
  MediaStreamTrackAudioStats: MediaStreamTrackAudioStatsImpl,
  MediaStreamTrackVideoStats: MediaStreamTrackVideoStatsImpl,
  MediaStreamTrackGenerator: MediaStreamTrackGeneratorImpl,
  MediaStreamTrackProcessor: MediaStreamTrackProcessorImpl,
  VideoTrackGenerator: VideoTrackGeneratorImpl,
  VideoFrame: VideoFrameImpl,
  VideoColorSpace: VideoColorSpaceImpl,
  AudioData: AudioDataImpl,
  DOMRectReadOnly: DOMRectReadOnlyImpl,
  InputDeviceInfo: InputDeviceInfoImpl,
  RTCEncodedVideoFrame: RTCEncodedVideoFrameImpl,
  RTCEncodedAudioFrame: RTCEncodedAudioFrameImpl,
  RTCRtpScriptTransform: RTCRtpScriptTransformImpl,
  RTCRtpSFrameEncryptor: RTCRtpSFrameEncryptorImpl,
  RTCRtpSFrameDecryptor: RTCRtpSFrameDecryptorImpl,
  SFrameEncryptorStream: SFrameEncryptorStreamImpl,
  SFrameDecryptorStream: SFrameDecryptorStreamImpl,
  SFrameTransform: SFrameTransformImpl,
});

receiveTransforms();

/**
 * What is `navigator.mediaDevices` in a browser.
 * @category Media capture and streams
 */
export const mediaDevices: MediaDevices = wrapMediaDevices(new MediaDevicesImpl());

/**
 * What the addon was built from.
 * @category Non-standard
 */
export const versions: {
  /** libwebrtc's milestone: `150`. */
  readonly libwebrtc: string;
  /** The version of Chromium that it belongs to: `150.0.7871.100`. */
  readonly chromium: string;
} = native.versions;

export * from './generated';
/**
 * What the W3C has no interface for: media in and out of a program, recordings.
 * @category Non-standard
 */
export * as nonstandard from './nonstandard';
export { type ConfigureOptions, configure } from './nonstandard/configure';
export type { EventHandler } from './webidl/EventHandlers';
export type { WorkerLike } from './webidl/worker';
