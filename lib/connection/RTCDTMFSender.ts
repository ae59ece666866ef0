import { domException, invalidState } from '../errors';
import type { RTCDTMFSenderAlgorithms } from '../generated/interfaces/RTCDTMFSender';
import { createRTCDTMFToneChangeEvent } from '../generated/interfaces/RTCDTMFToneChangeEvent';
import { EventTargetImpl } from '../webidl/EventTargetImpl';
import type { ConnectionLink } from './ConnectionLink';
import type { RTCRtpTransceiverImpl } from './RTCRtpTransceiver';

/** Milliseconds. */
const SHORTEST_TONE = 40;
const SHORTEST_GAP = 30;
const LONGEST = 6000;
const COMMA_DELAY = 2000;

/** https://w3c.github.io/webrtc-pc/#rtcdtmfsender */
export class RTCDTMFSenderImpl extends EventTargetImpl implements RTCDTMFSenderAlgorithms {
  toneBuffer = '';

  constructor(
    private readonly connection: ConnectionLink,
    private readonly transceiver: RTCRtpTransceiverImpl,
  ) {
    super();
  }

  /** https://w3c.github.io/webrtc-pc/#dfn-determine-if-dtmf-can-be-sent */
  get canInsertDTMF(): boolean {
    const { sender, currentDirection, stopping } = this.transceiver;
    return (
      this.connection.connectionState === 'connected' && // 4
      !stopping && // 5
      sender.track !== null && // 6
      (currentDirection === 'sendrecv' || currentDirection === 'sendonly') && // 7
      sender.encodings[0]?.active !== false && // 8
      sender.codecs.some(({ mimeType }) => mimeType.toLowerCase() === 'audio/telephone-event') // 9
    );
  }

  insertDTMF(tones: string, duration: number, interToneGap: number): void {
    if (!this.canInsertDTMF) throw invalidState('DTMF needs a connected, sending audio track and telephone-event negotiated.'); // 4
    if (!/^[0-9A-Da-d#*,]*$/.test(tones))
      throw domException('InvalidCharacterError', `'${tones}' has characters other than 0-9, A-D, #, * and comma.`); // 8
    this.toneBuffer = tones.toUpperCase(); // 9
    const toneLength = Math.min(Math.max(duration, SHORTEST_TONE), LONGEST); // 10, 12-13
    const gap = Math.min(Math.max(interToneGap, SHORTEST_GAP), LONGEST); // 11, 14-15
    this.transceiver.native.insertDtmf(this.toneBuffer, toneLength, gap, COMMA_DELAY, this.#onTone); // 16-17
  }

  readonly #onTone = (tone: string, toneBuffer: string): void => {
    if (this.connection.isClosed || this.transceiver.stopping) return; // 17.1
    this.toneBuffer = toneBuffer; // 17.3
    this.dispatch(createRTCDTMFToneChangeEvent('tonechange', { tone })); // 17.2, 17.6
  };
}
