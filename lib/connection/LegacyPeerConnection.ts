import type { RTCPeerConnectionErrorCallback, RTCSessionDescriptionCallback, VoidFunction } from '../generated/callbacks';
import type { RTCIceCandidateInitDict } from '../generated/dictionaries/RTCIceCandidateInit';
import type { RTCLocalSessionDescriptionInitDict } from '../generated/dictionaries/RTCLocalSessionDescriptionInit';
import type { RTCOfferOptionsDict } from '../generated/dictionaries/RTCOfferOptions';
import type { RTCSessionDescriptionInit, RTCSessionDescriptionInitDict } from '../generated/dictionaries/RTCSessionDescriptionInit';
import type { MediaStreamImpl } from '../media/MediaStream';
import type { MediaStreamTrackImpl } from '../media/MediaStreamTrack';
import { invokeCallback } from '../webidl/callback';
import { EventTargetImpl } from '../webidl/EventTargetImpl';
import type { RTCRtpSenderImpl } from './RTCRtpSender';
import { hasSend, type RTCRtpTransceiverImpl } from './RTCRtpTransceiver';

/** The end of each method with callbacks: https://w3c.github.io/webrtc-pc/#legacy-interface-extensions */
async function callBack<T>(promise: Promise<T>, success: (value: T) => unknown, failure: (error: DOMException) => unknown): Promise<void> {
  promise.then(
    (value) => invokeCallback(success, value),
    (error: DOMException) => invokeCallback(failure, error),
  );
}

/** What older programs call, by means of what replaced it: callbacks, and streams in the place of tracks. */
export abstract class LegacyPeerConnection extends EventTargetImpl {
  abstract createOffer(options: RTCOfferOptionsDict): Promise<RTCSessionDescriptionInit>;
  abstract createAnswer(): Promise<RTCSessionDescriptionInit>;
  abstract setLocalDescription(description: RTCLocalSessionDescriptionInitDict): Promise<void>;
  abstract setRemoteDescription(description: RTCSessionDescriptionInitDict): Promise<void>;
  abstract addIceCandidate(candidate: RTCIceCandidateInitDict): Promise<void>;
  abstract getSenders(): readonly RTCRtpSenderImpl[];
  abstract getTransceivers(): readonly RTCRtpTransceiverImpl[];
  abstract addTrack(track: MediaStreamTrackImpl, ...streams: MediaStreamImpl[]): RTCRtpSenderImpl;
  abstract removeTrack(sender: RTCRtpSenderImpl): void;
  protected abstract throwIfClosed(): void;

  createOfferWithCallbacks(
    success: RTCSessionDescriptionCallback,
    failure: RTCPeerConnectionErrorCallback,
    options: RTCOfferOptionsDict,
  ): Promise<void> {
    return callBack(this.createOffer(options), success, failure);
  }

  createAnswerWithCallbacks(success: RTCSessionDescriptionCallback, failure: RTCPeerConnectionErrorCallback): Promise<void> {
    return callBack(this.createAnswer(), success, failure);
  }

  setLocalDescriptionWithCallbacks(
    description: RTCLocalSessionDescriptionInitDict,
    success: VoidFunction,
    failure: RTCPeerConnectionErrorCallback,
  ): Promise<void> {
    return callBack(this.setLocalDescription(description), success, failure);
  }

  setRemoteDescriptionWithCallbacks(
    description: RTCSessionDescriptionInitDict,
    success: VoidFunction,
    failure: RTCPeerConnectionErrorCallback,
  ): Promise<void> {
    return callBack(this.setRemoteDescription(description), success, failure);
  }

  addIceCandidateWithCallbacks(
    candidate: RTCIceCandidateInitDict,
    success: VoidFunction,
    failure: RTCPeerConnectionErrorCallback,
  ): Promise<void> {
    return callBack(this.addIceCandidate(candidate), success, failure);
  }

  addStream(stream: MediaStreamImpl): void {
    this.throwIfClosed();
    const sent = this.getSenders().map(({ track }) => track);
    for (const track of stream.getTracks()) if (!sent.includes(track)) this.addTrack(track, stream);
  }

  removeStream(stream: MediaStreamImpl): void {
    this.throwIfClosed();
    for (const sender of this.getSenders()) {
      if (sender.track !== null && stream.has(sender.track) && sender.streams.includes(stream)) this.removeTrack(sender);
    }
  }

  getLocalStreams(): readonly MediaStreamImpl[] {
    const sending = this.getTransceivers().filter(({ stopping, direction }) => !stopping && hasSend(direction));
    return [...new Set(sending.flatMap(({ sender }) => sender.streams))];
  }

  getRemoteStreams(): readonly MediaStreamImpl[] {
    return [...new Set(this.getTransceivers().flatMap(({ receiver }) => receiver.streams))];
  }
}
