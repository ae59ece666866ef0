// Generated from IDL by scripts/generate. Do not edit.

import { inWorker } from '../webidl/expose';
import { AudioData } from './interfaces/AudioData';
import { BlobEvent } from './interfaces/BlobEvent';
import { DOMRectReadOnly } from './interfaces/DOMRectReadOnly';
import { DeviceChangeEvent } from './interfaces/DeviceChangeEvent';
import { InputDeviceInfo } from './interfaces/InputDeviceInfo';
import { KeyFrameRequestEvent } from './interfaces/KeyFrameRequestEvent';
import { MediaDeviceInfo } from './interfaces/MediaDeviceInfo';
import { MediaDevices } from './interfaces/MediaDevices';
import { MediaStream } from './interfaces/MediaStream';
import { MediaStreamEvent } from './interfaces/MediaStreamEvent';
import { MediaStreamTrack } from './interfaces/MediaStreamTrack';
import { MediaStreamTrackAudioStats } from './interfaces/MediaStreamTrackAudioStats';
import { MediaStreamTrackEvent } from './interfaces/MediaStreamTrackEvent';
import { MediaStreamTrackGenerator } from './interfaces/MediaStreamTrackGenerator';
import { MediaStreamTrackProcessor } from './interfaces/MediaStreamTrackProcessor';
import { MediaStreamTrackVideoStats } from './interfaces/MediaStreamTrackVideoStats';
import { OverconstrainedError } from './interfaces/OverconstrainedError';
import { RTCCertificate } from './interfaces/RTCCertificate';
import { RTCDTMFSender } from './interfaces/RTCDTMFSender';
import { RTCDTMFToneChangeEvent } from './interfaces/RTCDTMFToneChangeEvent';
import { RTCDataChannel } from './interfaces/RTCDataChannel';
import { RTCDataChannelEvent } from './interfaces/RTCDataChannelEvent';
import { RTCDtlsTransport } from './interfaces/RTCDtlsTransport';
import { RTCEncodedAudioFrame } from './interfaces/RTCEncodedAudioFrame';
import { RTCEncodedVideoFrame } from './interfaces/RTCEncodedVideoFrame';
import { RTCError } from './interfaces/RTCError';
import { RTCErrorEvent } from './interfaces/RTCErrorEvent';
import { RTCIceCandidate } from './interfaces/RTCIceCandidate';
import { RTCIceCandidatePair } from './interfaces/RTCIceCandidatePair';
import { RTCIceTransport } from './interfaces/RTCIceTransport';
import { RTCIdentityAssertion } from './interfaces/RTCIdentityAssertion';
import { RTCIdentityErrorEvent } from './interfaces/RTCIdentityErrorEvent';
import { RTCIdentityEvent } from './interfaces/RTCIdentityEvent';
import { RTCPeerConnection } from './interfaces/RTCPeerConnection';
import { RTCPeerConnectionIceErrorEvent } from './interfaces/RTCPeerConnectionIceErrorEvent';
import { RTCPeerConnectionIceEvent } from './interfaces/RTCPeerConnectionIceEvent';
import { RTCRtpReceiver } from './interfaces/RTCRtpReceiver';
import { RTCRtpSFrameDecryptor } from './interfaces/RTCRtpSFrameDecryptor';
import { RTCRtpSFrameEncryptor } from './interfaces/RTCRtpSFrameEncryptor';
import { RTCRtpScriptTransform } from './interfaces/RTCRtpScriptTransform';
import { RTCRtpScriptTransformer } from './interfaces/RTCRtpScriptTransformer';
import { RTCRtpSender } from './interfaces/RTCRtpSender';
import { RTCRtpTransceiver } from './interfaces/RTCRtpTransceiver';
import { RTCSctpTransport } from './interfaces/RTCSctpTransport';
import { RTCSessionDescription } from './interfaces/RTCSessionDescription';
import { RTCStatsReport } from './interfaces/RTCStatsReport';
import { RTCTrackEvent } from './interfaces/RTCTrackEvent';
import { RTCTransformEvent } from './interfaces/RTCTransformEvent';
import { SFrameDecryptorStream } from './interfaces/SFrameDecryptorStream';
import { SFrameEncryptorStream } from './interfaces/SFrameEncryptorStream';
import { SFrameTransform } from './interfaces/SFrameTransform';
import { SFrameTransformErrorEvent } from './interfaces/SFrameTransformErrorEvent';
import { VideoColorSpace } from './interfaces/VideoColorSpace';
import { VideoFrame } from './interfaces/VideoFrame';
import { VideoTrackGenerator } from './interfaces/VideoTrackGenerator';

/** Every interface object by name. */
export const exposed = {
  AudioData,
  BlobEvent,
  DOMRectReadOnly,
  DeviceChangeEvent,
  InputDeviceInfo,
  ...inWorker({ KeyFrameRequestEvent }),
  MediaDeviceInfo,
  MediaDevices,
  MediaStream,
  MediaStreamEvent,
  MediaStreamTrack,
  MediaStreamTrackAudioStats,
  MediaStreamTrackEvent,
  MediaStreamTrackGenerator,
  MediaStreamTrackProcessor,
  MediaStreamTrackVideoStats,
  OverconstrainedError,
  RTCCertificate,
  RTCDTMFSender,
  RTCDTMFToneChangeEvent,
  RTCDataChannel,
  RTCDataChannelEvent,
  RTCDtlsTransport,
  RTCEncodedAudioFrame,
  RTCEncodedVideoFrame,
  RTCError,
  RTCErrorEvent,
  RTCIceCandidate,
  RTCIceCandidatePair,
  RTCIceTransport,
  RTCIdentityAssertion,
  RTCIdentityErrorEvent,
  RTCIdentityEvent,
  RTCPeerConnection,
  RTCPeerConnectionIceErrorEvent,
  RTCPeerConnectionIceEvent,
  RTCRtpReceiver,
  RTCRtpSFrameDecryptor,
  RTCRtpSFrameEncryptor,
  RTCRtpScriptTransform,
  ...inWorker({ RTCRtpScriptTransformer }),
  RTCRtpSender,
  RTCRtpTransceiver,
  RTCSctpTransport,
  RTCSessionDescription,
  RTCStatsReport,
  RTCTrackEvent,
  ...inWorker({ RTCTransformEvent }),
  SFrameDecryptorStream,
  SFrameEncryptorStream,
  SFrameTransform,
  SFrameTransformErrorEvent,
  VideoColorSpace,
  VideoFrame,
  VideoTrackGenerator,
};
