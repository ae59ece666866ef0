export {
  RTCFileRecorder,
  type RTCFileRecorderErrorEvent,
  type RTCFileRecorderErrorHandler,
  type RTCFileRecorderInit,
  type RTCRecording,
  type RTCRecordingTrack,
} from '../recording/RTCFileRecorder';
export type { Octets } from './check';
export type { ConfigureOptions, IdentityOptions, LogLevel } from './configure';
export type { RTCImageData, RTCVideoFrame } from './frame';
export { i420ToRgba, rgbaToI420 } from './i420';
export { RTCAudioSink, type RTCAudioSinkEvent, type RTCAudioSinkHandler } from './RTCAudioSink';
export { type RTCAudioData, RTCAudioSource } from './RTCAudioSource';
export { type RTCReceivedVideoFrame, RTCVideoSink, type RTCVideoSinkEvent, type RTCVideoSinkHandler } from './RTCVideoSink';
export { RTCVideoSource, type RTCVideoSourceInit } from './RTCVideoSource';
export { type RTCTransformHandler, type RTCTransformListener, type WorkerScope, workerScope } from '../transform/workerScope';
