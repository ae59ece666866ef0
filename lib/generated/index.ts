// Generated from IDL by scripts/generate. Do not edit.

import { inWorker } from '../webidl/expose';
import { KeyFrameRequestEvent as KeyFrameRequestEventInterface } from './interfaces/KeyFrameRequestEvent';
import { RTCRtpScriptTransformer as RTCRtpScriptTransformerInterface } from './interfaces/RTCRtpScriptTransformer';
import { RTCTransformEvent as RTCTransformEventInterface } from './interfaces/RTCTransformEvent';

export { AudioData } from './interfaces/AudioData';

export { BlobEvent } from './interfaces/BlobEvent';

export { DOMRectReadOnly } from './interfaces/DOMRectReadOnly';

export { DeviceChangeEvent } from './interfaces/DeviceChangeEvent';

export { InputDeviceInfo } from './interfaces/InputDeviceInfo';

/**
 * In workers only: undefined on the main thread, as in a browser.
 * @category Encoded transform
 */
export const KeyFrameRequestEvent = inWorker(KeyFrameRequestEventInterface);
/**
 * A key frame was asked for. [Specification](https://w3c.github.io/webrtc-encoded-transform/#keyframerequestevent)
 * @category Encoded transform
 */
export interface KeyFrameRequestEvent extends KeyFrameRequestEventInterface {}

export { MediaDeviceInfo } from './interfaces/MediaDeviceInfo';

export type { MediaDevicesEventMap } from './interfaces/MediaDevices';
export { MediaDevices } from './interfaces/MediaDevices';

export type { MediaStreamEventMap } from './interfaces/MediaStream';
export { MediaStream } from './interfaces/MediaStream';

export { MediaStreamEvent } from './interfaces/MediaStreamEvent';

export type { MediaStreamTrackEventMap } from './interfaces/MediaStreamTrack';
export { MediaStreamTrack } from './interfaces/MediaStreamTrack';

export { MediaStreamTrackAudioStats } from './interfaces/MediaStreamTrackAudioStats';

export { MediaStreamTrackEvent } from './interfaces/MediaStreamTrackEvent';

export { MediaStreamTrackGenerator } from './interfaces/MediaStreamTrackGenerator';

export { MediaStreamTrackProcessor } from './interfaces/MediaStreamTrackProcessor';

export { MediaStreamTrackVideoStats } from './interfaces/MediaStreamTrackVideoStats';

export { OverconstrainedError } from './interfaces/OverconstrainedError';

export { RTCCertificate } from './interfaces/RTCCertificate';

export type { RTCDTMFSenderEventMap } from './interfaces/RTCDTMFSender';
export { RTCDTMFSender } from './interfaces/RTCDTMFSender';

export { RTCDTMFToneChangeEvent } from './interfaces/RTCDTMFToneChangeEvent';

export type { RTCDataChannelEventMap } from './interfaces/RTCDataChannel';
export { RTCDataChannel } from './interfaces/RTCDataChannel';

export { RTCDataChannelEvent } from './interfaces/RTCDataChannelEvent';

export type { RTCDtlsTransportEventMap } from './interfaces/RTCDtlsTransport';
export { RTCDtlsTransport } from './interfaces/RTCDtlsTransport';

export { RTCEncodedAudioFrame } from './interfaces/RTCEncodedAudioFrame';

export { RTCEncodedVideoFrame } from './interfaces/RTCEncodedVideoFrame';

export { RTCError } from './interfaces/RTCError';

export { RTCErrorEvent } from './interfaces/RTCErrorEvent';

export { RTCIceCandidate } from './interfaces/RTCIceCandidate';

export { RTCIceCandidatePair } from './interfaces/RTCIceCandidatePair';

export type { RTCIceTransportEventMap } from './interfaces/RTCIceTransport';
export { RTCIceTransport } from './interfaces/RTCIceTransport';

export { RTCIdentityAssertion } from './interfaces/RTCIdentityAssertion';

export { RTCIdentityErrorEvent } from './interfaces/RTCIdentityErrorEvent';

export { RTCIdentityEvent } from './interfaces/RTCIdentityEvent';

export type { RTCPeerConnectionEventMap } from './interfaces/RTCPeerConnection';
export { RTCPeerConnection } from './interfaces/RTCPeerConnection';

export { RTCPeerConnectionIceErrorEvent } from './interfaces/RTCPeerConnectionIceErrorEvent';

export { RTCPeerConnectionIceEvent } from './interfaces/RTCPeerConnectionIceEvent';

export { RTCRtpReceiver } from './interfaces/RTCRtpReceiver';

export type { RTCRtpSFrameDecryptorEventMap } from './interfaces/RTCRtpSFrameDecryptor';
export { RTCRtpSFrameDecryptor } from './interfaces/RTCRtpSFrameDecryptor';

export { RTCRtpSFrameEncryptor } from './interfaces/RTCRtpSFrameEncryptor';

export { RTCRtpScriptTransform } from './interfaces/RTCRtpScriptTransform';

export type { RTCRtpScriptTransformerEventMap } from './interfaces/RTCRtpScriptTransformer';
/**
 * In workers only: undefined on the main thread, as in a browser.
 * @category Encoded transform
 */
export const RTCRtpScriptTransformer = inWorker(RTCRtpScriptTransformerInterface);
/**
 * A transform in the worker that runs it. [Specification](https://w3c.github.io/webrtc-encoded-transform/#rtcrtpscripttransformer)
 * @category Encoded transform
 */
export interface RTCRtpScriptTransformer extends RTCRtpScriptTransformerInterface {}

export { RTCRtpSender } from './interfaces/RTCRtpSender';

export { RTCRtpTransceiver } from './interfaces/RTCRtpTransceiver';

export type { RTCSctpTransportEventMap } from './interfaces/RTCSctpTransport';
export { RTCSctpTransport } from './interfaces/RTCSctpTransport';

export { RTCSessionDescription } from './interfaces/RTCSessionDescription';

export { RTCStatsReport } from './interfaces/RTCStatsReport';

export { RTCTrackEvent } from './interfaces/RTCTrackEvent';

/**
 * In workers only: undefined on the main thread, as in a browser.
 * @category Encoded transform
 */
export const RTCTransformEvent = inWorker(RTCTransformEventInterface);
/**
 * A transform has come to this worker. [Specification](https://w3c.github.io/webrtc-encoded-transform/#rtctransformevent)
 * @category Encoded transform
 */
export interface RTCTransformEvent extends RTCTransformEventInterface {}

export type { SFrameDecryptorStreamEventMap } from './interfaces/SFrameDecryptorStream';
export { SFrameDecryptorStream } from './interfaces/SFrameDecryptorStream';

export { SFrameEncryptorStream } from './interfaces/SFrameEncryptorStream';

export type { SFrameTransformEventMap } from './interfaces/SFrameTransform';
export { SFrameTransform } from './interfaces/SFrameTransform';

export { SFrameTransformErrorEvent } from './interfaces/SFrameTransformErrorEvent';

export { VideoColorSpace } from './interfaces/VideoColorSpace';

export { VideoFrame } from './interfaces/VideoFrame';

export { VideoTrackGenerator } from './interfaces/VideoTrackGenerator';

export type { RTCConfiguration } from './dictionaries/RTCConfiguration';
export type { RTCIceServer } from './dictionaries/RTCIceServer';
export type { RTCOfferAnswerOptions } from './dictionaries/RTCOfferAnswerOptions';
export type { RTCOfferOptions } from './dictionaries/RTCOfferOptions';
export type { RTCAnswerOptions } from './dictionaries/RTCAnswerOptions';
export type { RTCSessionDescriptionInit } from './dictionaries/RTCSessionDescriptionInit';
export type { RTCLocalSessionDescriptionInit } from './dictionaries/RTCLocalSessionDescriptionInit';
export type { RTCIceCandidateInit } from './dictionaries/RTCIceCandidateInit';
export type { RTCLocalIceCandidateInit } from './dictionaries/RTCLocalIceCandidateInit';
export type { RTCPeerConnectionIceEventInit } from './dictionaries/RTCPeerConnectionIceEventInit';
export type { RTCPeerConnectionIceErrorEventInit } from './dictionaries/RTCPeerConnectionIceErrorEventInit';
export type { RTCRtpTransceiverInit } from './dictionaries/RTCRtpTransceiverInit';
export type { RTCRtpParameters } from './dictionaries/RTCRtpParameters';
export type { RTCRtpSendParameters } from './dictionaries/RTCRtpSendParameters';
export type { RTCRtpReceiveParameters } from './dictionaries/RTCRtpReceiveParameters';
export type { RTCRtpCodingParameters } from './dictionaries/RTCRtpCodingParameters';
export type { RTCRtpEncodingParameters } from './dictionaries/RTCRtpEncodingParameters';
export type { RTCRtcpParameters } from './dictionaries/RTCRtcpParameters';
export type { RTCRtpHeaderExtensionParameters } from './dictionaries/RTCRtpHeaderExtensionParameters';
export type { RTCRtpCodec } from './dictionaries/RTCRtpCodec';
export type { RTCRtpCodecParameters } from './dictionaries/RTCRtpCodecParameters';
export type { RTCRtpCapabilities } from './dictionaries/RTCRtpCapabilities';
export type { RTCRtpHeaderExtensionCapability } from './dictionaries/RTCRtpHeaderExtensionCapability';
export type { RTCSetParameterOptions } from './dictionaries/RTCSetParameterOptions';
export type { RTCRtpContributingSource } from './dictionaries/RTCRtpContributingSource';
export type { RTCRtpSynchronizationSource } from './dictionaries/RTCRtpSynchronizationSource';
export type { RTCDtlsFingerprint } from './dictionaries/RTCDtlsFingerprint';
export type { RTCIceParameters } from './dictionaries/RTCIceParameters';
export type { RTCTrackEventInit } from './dictionaries/RTCTrackEventInit';
export type { RTCDataChannelInit } from './dictionaries/RTCDataChannelInit';
export type { RTCDataChannelEventInit } from './dictionaries/RTCDataChannelEventInit';
export type { RTCDTMFToneChangeEventInit } from './dictionaries/RTCDTMFToneChangeEventInit';
export type { RTCStats } from './dictionaries/RTCStats';
export type { RTCErrorInit } from './dictionaries/RTCErrorInit';
export type { RTCErrorEventInit } from './dictionaries/RTCErrorEventInit';
export type { RTCRtpStreamStats } from './dictionaries/RTCRtpStreamStats';
export type { RTCCodecStats } from './dictionaries/RTCCodecStats';
export type { RTCReceivedRtpStreamStats } from './dictionaries/RTCReceivedRtpStreamStats';
export type { RTCInboundRtpStreamStats } from './dictionaries/RTCInboundRtpStreamStats';
export type { RTCRemoteInboundRtpStreamStats } from './dictionaries/RTCRemoteInboundRtpStreamStats';
export type { RTCSentRtpStreamStats } from './dictionaries/RTCSentRtpStreamStats';
export type { RTCOutboundRtpStreamStats } from './dictionaries/RTCOutboundRtpStreamStats';
export type { RTCRemoteOutboundRtpStreamStats } from './dictionaries/RTCRemoteOutboundRtpStreamStats';
export type { RTCMediaSourceStats } from './dictionaries/RTCMediaSourceStats';
export type { RTCAudioSourceStats } from './dictionaries/RTCAudioSourceStats';
export type { RTCVideoSourceStats } from './dictionaries/RTCVideoSourceStats';
export type { RTCAudioPlayoutStats } from './dictionaries/RTCAudioPlayoutStats';
export type { RTCPeerConnectionStats } from './dictionaries/RTCPeerConnectionStats';
export type { RTCDataChannelStats } from './dictionaries/RTCDataChannelStats';
export type { RTCTransportStats } from './dictionaries/RTCTransportStats';
export type { RTCIceCandidateStats } from './dictionaries/RTCIceCandidateStats';
export type { RTCIceCandidatePairStats } from './dictionaries/RTCIceCandidatePairStats';
export type { RTCCertificateStats } from './dictionaries/RTCCertificateStats';
export type { RTCIceGatherOptions } from './dictionaries/RTCIceGatherOptions';
export type { RTCIdentityProviderOptions } from './dictionaries/RTCIdentityProviderOptions';
export type { SFrameTransformOptions } from './dictionaries/SFrameTransformOptions';
export type { RTCRtpSFrameEncryptorOptions } from './dictionaries/RTCRtpSFrameEncryptorOptions';
export type { SFrameTransformErrorEventInit } from './dictionaries/SFrameTransformErrorEventInit';
export type { RTCEncodedFrameMetadata } from './dictionaries/RTCEncodedFrameMetadata';
export type { RTCEncodedVideoFrameMetadata } from './dictionaries/RTCEncodedVideoFrameMetadata';
export type { RTCEncodedVideoFrameOptions } from './dictionaries/RTCEncodedVideoFrameOptions';
export type { RTCEncodedAudioFrameMetadata } from './dictionaries/RTCEncodedAudioFrameMetadata';
export type { RTCEncodedAudioFrameOptions } from './dictionaries/RTCEncodedAudioFrameOptions';
export type { WorkerAndParameters } from './dictionaries/WorkerAndParameters';
export type { MediaTrackSupportedConstraints } from './dictionaries/MediaTrackSupportedConstraints';
export type { MediaTrackCapabilities } from './dictionaries/MediaTrackCapabilities';
export type { MediaTrackConstraints } from './dictionaries/MediaTrackConstraints';
export type { MediaTrackConstraintSet } from './dictionaries/MediaTrackConstraintSet';
export type { MediaTrackSettings } from './dictionaries/MediaTrackSettings';
export type { MediaStreamTrackEventInit } from './dictionaries/MediaStreamTrackEventInit';
export type { DeviceChangeEventInit } from './dictionaries/DeviceChangeEventInit';
export type { MediaStreamConstraints } from './dictionaries/MediaStreamConstraints';
export type { DoubleRange } from './dictionaries/DoubleRange';
export type { ConstrainDoubleRange } from './dictionaries/ConstrainDoubleRange';
export type { ULongRange } from './dictionaries/ULongRange';
export type { ConstrainULongRange } from './dictionaries/ConstrainULongRange';
export type { ConstrainBooleanParameters } from './dictionaries/ConstrainBooleanParameters';
export type { ConstrainDOMStringParameters } from './dictionaries/ConstrainDOMStringParameters';
export type { ConstrainBooleanOrDOMStringParameters } from './dictionaries/ConstrainBooleanOrDOMStringParameters';
export type { BlobEventInit } from './dictionaries/BlobEventInit';
export type { MediaStreamTrackProcessorInit } from './dictionaries/MediaStreamTrackProcessorInit';
export type { AudioDataInit } from './dictionaries/AudioDataInit';
export type { AudioDataCopyToOptions } from './dictionaries/AudioDataCopyToOptions';
export type { VideoFrameMetadata } from './dictionaries/VideoFrameMetadata';
export type { VideoFrameCopyToOptions } from './dictionaries/VideoFrameCopyToOptions';
export type { PlaneLayout } from './dictionaries/PlaneLayout';
export type { VideoColorSpaceInit } from './dictionaries/VideoColorSpaceInit';
export type { DOMRectInit } from './dictionaries/DOMRectInit';
export type { RTCResolutionRestriction } from './dictionaries/RTCResolutionRestriction';
export type { RTCEncodingOptions } from './dictionaries/RTCEncodingOptions';
export type { MediaStreamTrackGeneratorInit } from './dictionaries/MediaStreamTrackGeneratorInit';
export type { VideoFrameSourceInit } from './dictionaries/VideoFrameSourceInit';
export type { MediaStreamEventInit } from './dictionaries/MediaStreamEventInit';
export type { RTCIdentityEventInit } from './dictionaries/RTCIdentityEventInit';
export type { RTCIdentityErrorEventInit } from './dictionaries/RTCIdentityErrorEventInit';
export type { RTCInsertableStreams } from './dictionaries/RTCInsertableStreams';
export type { SFrameTransformRoleOptions } from './dictionaries/SFrameTransformRoleOptions';
export type { RTCPortRange } from './dictionaries/RTCPortRange';
export type { EventInit } from './dictionaries/EventInit';
export type { RTCIceTransportPolicy } from './enums/RTCIceTransportPolicy';
export type { RTCBundlePolicy } from './enums/RTCBundlePolicy';
export type { RTCRtcpMuxPolicy } from './enums/RTCRtcpMuxPolicy';
export type { RTCSignalingState } from './enums/RTCSignalingState';
export type { RTCIceGatheringState } from './enums/RTCIceGatheringState';
export type { RTCPeerConnectionState } from './enums/RTCPeerConnectionState';
export type { RTCIceConnectionState } from './enums/RTCIceConnectionState';
export type { RTCSdpType } from './enums/RTCSdpType';
export type { RTCIceProtocol } from './enums/RTCIceProtocol';
export type { RTCIceTcpCandidateType } from './enums/RTCIceTcpCandidateType';
export type { RTCIceCandidateType } from './enums/RTCIceCandidateType';
export type { RTCIceServerTransportProtocol } from './enums/RTCIceServerTransportProtocol';
export type { RTCRtpTransceiverDirection } from './enums/RTCRtpTransceiverDirection';
export type { RTCDtlsTransportState } from './enums/RTCDtlsTransportState';
export type { RTCIceGathererState } from './enums/RTCIceGathererState';
export type { RTCIceTransportState } from './enums/RTCIceTransportState';
export type { RTCIceRole } from './enums/RTCIceRole';
export type { RTCIceComponent } from './enums/RTCIceComponent';
export type { RTCSctpTransportState } from './enums/RTCSctpTransportState';
export type { RTCDataChannelState } from './enums/RTCDataChannelState';
export type { RTCErrorDetailType } from './enums/RTCErrorDetailType';
export type { RTCStatsType } from './enums/RTCStatsType';
export type { RTCQualityLimitationReason } from './enums/RTCQualityLimitationReason';
export type { RTCDtlsRole } from './enums/RTCDtlsRole';
export type { RTCStatsIceCandidatePairState } from './enums/RTCStatsIceCandidatePairState';
export type { RTCPriorityType } from './enums/RTCPriorityType';
export type { SFrameCipherSuite } from './enums/SFrameCipherSuite';
export type { SFrameType } from './enums/SFrameType';
export type { SFrameTransformErrorEventType } from './enums/SFrameTransformErrorEventType';
export type { RTCRtpScriptTransformType } from './enums/RTCRtpScriptTransformType';
export type { MediaStreamTrackState } from './enums/MediaStreamTrackState';
export type { VideoFacingModeEnum } from './enums/VideoFacingModeEnum';
export type { VideoResizeModeEnum } from './enums/VideoResizeModeEnum';
export type { MediaDeviceKind } from './enums/MediaDeviceKind';
export type { RTCDegradationPreference } from './enums/RTCDegradationPreference';
export type { AlphaOption } from './enums/AlphaOption';
export type { EncodedVideoChunkType } from './enums/EncodedVideoChunkType';
export type { AudioSampleFormat } from './enums/AudioSampleFormat';
export type { VideoPixelFormat } from './enums/VideoPixelFormat';
export type { VideoColorPrimaries } from './enums/VideoColorPrimaries';
export type { VideoTransferCharacteristics } from './enums/VideoTransferCharacteristics';
export type { VideoMatrixCoefficients } from './enums/VideoMatrixCoefficients';
export type { MediaStreamTrackKind } from './enums/MediaStreamTrackKind';
export type { SFrameTransformRole } from './enums/SFrameTransformRole';
export type { PredefinedColorSpace } from './enums/PredefinedColorSpace';
export type { BinaryType } from './enums/BinaryType';
export type { RTCRtpSenderTransform } from './typedefs/RTCRtpSenderTransform';
export type { RTCRtpReceiverTransform } from './typedefs/RTCRtpReceiverTransform';
export type { CryptoKeyID } from './typedefs/CryptoKeyID';
export type { WorkerOrWorkerAndParameters } from './typedefs/WorkerOrWorkerAndParameters';
export type { ConstrainULong } from './typedefs/ConstrainULong';
export type { ConstrainDouble } from './typedefs/ConstrainDouble';
export type { ConstrainBoolean } from './typedefs/ConstrainBoolean';
export type { ConstrainDOMString } from './typedefs/ConstrainDOMString';
export type { ConstrainBooleanOrDOMString } from './typedefs/ConstrainBooleanOrDOMString';
export type { AlgorithmIdentifier } from './typedefs/AlgorithmIdentifier';

export type * from './callbacks';
