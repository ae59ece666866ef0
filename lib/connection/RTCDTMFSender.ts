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
  #duration = 100;
  #interToneGap = 70;
  /** A task that runs the playout steps is scheduled. */
  #scheduled = false;

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
    this.#duration = Math.min(Math.max(duration, SHORTEST_TONE), LONGEST); // 10, 12-13
    this.#interToneGap = Math.min(Math.max(interToneGap, SHORTEST_GAP), LONGEST); // 11, 14-15
    if (this.toneBuffer === '' || this.#scheduled) return; // 16-17
    this.#schedule(0); // 17
  }

  #schedule(delay: number): void {
    this.#scheduled = true;
    setTimeout(() => {
      this.#scheduled = false;
      this.#play();
    }, delay);
  }

  /** The DTMF playout task steps. */
  #play(): void {
    if (!this.canInsertDTMF) return; // 17.1
    const tone = this.toneBuffer.slice(0, 1); // 17.3
    this.toneBuffer = this.toneBuffer.slice(1);
    if (tone === ',') {
      this.#schedule(COMMA_DELAY); // 17.4
    } else if (tone !== '') {
      this.transceiver.native.insertDtmf(tone, this.#duration); // 17.5
      this.#schedule(this.#duration + this.#interToneGap);
    }
    this.dispatch(createRTCDTMFToneChangeEvent('tonechange', { tone })); // 17.2, 17.6
  }
}
