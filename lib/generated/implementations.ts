// Generated from IDL by scripts/generate. Do not edit.

import type { AudioDataInitDict } from './dictionaries/AudioDataInit';
import type { MediaStreamTrackGeneratorInit } from './dictionaries/MediaStreamTrackGeneratorInit';
import type { MediaStreamTrackProcessorInitDict } from './dictionaries/MediaStreamTrackProcessorInit';
import type { RTCConfigurationDict } from './dictionaries/RTCConfiguration';
import type { RTCEncodedAudioFrameOptions } from './dictionaries/RTCEncodedAudioFrameOptions';
import type { RTCEncodedVideoFrameOptions } from './dictionaries/RTCEncodedVideoFrameOptions';
import type { RTCLocalIceCandidateInitDict } from './dictionaries/RTCLocalIceCandidateInit';
import type { RTCRtpSFrameEncryptorOptionsDict } from './dictionaries/RTCRtpSFrameEncryptorOptions';
import type { RTCSessionDescriptionInitDict } from './dictionaries/RTCSessionDescriptionInit';
import type { SFrameTransformOptions } from './dictionaries/SFrameTransformOptions';
import type { SFrameTransformRoleOptionsDict } from './dictionaries/SFrameTransformRoleOptions';
import type { VideoColorSpaceInitDict } from './dictionaries/VideoColorSpaceInit';
import type { VideoFrameSourceInitDict } from './dictionaries/VideoFrameSourceInit';
import type { MediaStreamTrackKind } from './enums/MediaStreamTrackKind';
import type { AudioDataAlgorithms } from './interfaces/AudioData';
import type { DOMRectReadOnlyAlgorithms, DOMRectReadOnlyStatics } from './interfaces/DOMRectReadOnly';
import type { InputDeviceInfoAlgorithms } from './interfaces/InputDeviceInfo';
import type { MediaStreamAlgorithms } from './interfaces/MediaStream';
import type { MediaStreamTrackAlgorithms } from './interfaces/MediaStreamTrack';
import type { MediaStreamTrackAudioStatsAlgorithms } from './interfaces/MediaStreamTrackAudioStats';
import type { MediaStreamTrackGeneratorAlgorithms } from './interfaces/MediaStreamTrackGenerator';
import type { MediaStreamTrackProcessorAlgorithms } from './interfaces/MediaStreamTrackProcessor';
import type { MediaStreamTrackVideoStatsAlgorithms } from './interfaces/MediaStreamTrackVideoStats';
import type { RTCEncodedAudioFrameAlgorithms } from './interfaces/RTCEncodedAudioFrame';
import type { RTCEncodedVideoFrameAlgorithms } from './interfaces/RTCEncodedVideoFrame';
import type { RTCIceCandidateAlgorithms } from './interfaces/RTCIceCandidate';
import type { RTCIceTransportAlgorithms } from './interfaces/RTCIceTransport';
import type { RTCIdentityAssertionAlgorithms } from './interfaces/RTCIdentityAssertion';
import type { RTCPeerConnectionAlgorithms, RTCPeerConnectionStatics } from './interfaces/RTCPeerConnection';
import type { RTCRtpReceiverStatics } from './interfaces/RTCRtpReceiver';
import type { RTCRtpSFrameDecryptorAlgorithms } from './interfaces/RTCRtpSFrameDecryptor';
import type { RTCRtpSFrameEncryptorAlgorithms } from './interfaces/RTCRtpSFrameEncryptor';
import type { RTCRtpScriptTransformAlgorithms } from './interfaces/RTCRtpScriptTransform';
import type { RTCRtpSenderStatics } from './interfaces/RTCRtpSender';
import type { RTCSessionDescriptionAlgorithms } from './interfaces/RTCSessionDescription';
import type { SFrameDecryptorStreamAlgorithms } from './interfaces/SFrameDecryptorStream';
import type { SFrameEncryptorStreamAlgorithms } from './interfaces/SFrameEncryptorStream';
import type { SFrameTransformAlgorithms } from './interfaces/SFrameTransform';
import type { VideoColorSpaceAlgorithms } from './interfaces/VideoColorSpace';
import type { VideoFrameAlgorithms } from './interfaces/VideoFrame';
import type { VideoTrackGeneratorAlgorithms } from './interfaces/VideoTrackGenerator';
import type { WorkerOrWorkerAndParameters } from './typedefs/WorkerOrWorkerAndParameters';

/** The classes that the shells have to find by themselves. */
export interface Implementations {
  readonly RTCPeerConnection: (new (configuration: RTCConfigurationDict) => RTCPeerConnectionAlgorithms) & RTCPeerConnectionStatics;
  readonly RTCSessionDescription: (new (descriptionInitDict: RTCSessionDescriptionInitDict) => RTCSessionDescriptionAlgorithms);
  readonly RTCIceCandidate: (new (candidateInitDict: RTCLocalIceCandidateInitDict) => RTCIceCandidateAlgorithms);
  readonly RTCRtpSender: RTCRtpSenderStatics;
  readonly RTCRtpReceiver: RTCRtpReceiverStatics;
  readonly RTCIceTransport: (new () => RTCIceTransportAlgorithms);
  readonly RTCIdentityAssertion: (new (idp: string, name: string) => RTCIdentityAssertionAlgorithms);
  readonly RTCRtpSFrameEncryptor: (new (options: RTCRtpSFrameEncryptorOptionsDict) => RTCRtpSFrameEncryptorAlgorithms);
  readonly RTCRtpSFrameDecryptor: (new (options: SFrameTransformOptions) => RTCRtpSFrameDecryptorAlgorithms);
  readonly SFrameEncryptorStream: (new (options: SFrameTransformOptions) => SFrameEncryptorStreamAlgorithms);
  readonly SFrameDecryptorStream: (new (options: SFrameTransformOptions) => SFrameDecryptorStreamAlgorithms);
  readonly RTCEncodedVideoFrame: (new (originalFrame: RTCEncodedVideoFrameAlgorithms, options: RTCEncodedVideoFrameOptions) => RTCEncodedVideoFrameAlgorithms);
  readonly RTCEncodedAudioFrame: (new (originalFrame: RTCEncodedAudioFrameAlgorithms, options: RTCEncodedAudioFrameOptions) => RTCEncodedAudioFrameAlgorithms);
  readonly RTCRtpScriptTransform: (new (workerOrWorkerAndParameters: WorkerOrWorkerAndParameters, options: unknown | undefined, transfer: object[] | undefined) => RTCRtpScriptTransformAlgorithms);
  readonly MediaStream: (new (streamOrTracks?: MediaStreamAlgorithms | MediaStreamTrackAlgorithms[]) => MediaStreamAlgorithms);
  readonly InputDeviceInfo: { readonly prototype: InputDeviceInfoAlgorithms };
  readonly MediaStreamTrackAudioStats: { readonly prototype: MediaStreamTrackAudioStatsAlgorithms };
  readonly MediaStreamTrackVideoStats: { readonly prototype: MediaStreamTrackVideoStatsAlgorithms };
  readonly MediaStreamTrackProcessor: (new (init: MediaStreamTrackProcessorInitDict) => MediaStreamTrackProcessorAlgorithms);
  readonly VideoTrackGenerator: (new () => VideoTrackGeneratorAlgorithms);
  readonly AudioData: (new (init: AudioDataInitDict) => AudioDataAlgorithms);
  readonly VideoFrame: (new (source: VideoFrameAlgorithms | ArrayBuffer | SharedArrayBuffer | ArrayBufferView, init: VideoFrameSourceInitDict) => VideoFrameAlgorithms);
  readonly VideoColorSpace: (new (init: VideoColorSpaceInitDict) => VideoColorSpaceAlgorithms);
  readonly DOMRectReadOnly: (new (x: number, y: number, width: number, height: number) => DOMRectReadOnlyAlgorithms) & DOMRectReadOnlyStatics;
  readonly MediaStreamTrackGenerator: (new (init: MediaStreamTrackGeneratorInit | MediaStreamTrackKind) => MediaStreamTrackGeneratorAlgorithms);
  readonly SFrameTransform: (new (options: SFrameTransformRoleOptionsDict) => SFrameTransformAlgorithms);
}

/** Filled by `implement()`, once. */
export const implementations = {} as Implementations;
