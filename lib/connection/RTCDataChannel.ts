import { invalidState, operationError, rtcErrorFromNative } from '../errors';
import type { BinaryType } from '../generated/enums/BinaryType';
import type { RTCDataChannelState } from '../generated/enums/RTCDataChannelState';
import type { RTCErrorDetailType } from '../generated/enums/RTCErrorDetailType';
import type { RTCPriorityType } from '../generated/enums/RTCPriorityType';
import type { RTCDataChannelAlgorithms } from '../generated/interfaces/RTCDataChannel';
import { createRTCErrorEvent } from '../generated/interfaces/RTCErrorEvent';
import type { NativeDataChannel, NativeDataChannelInit, NativeDataChannelObserver, NativeError } from '../native';
import { EventTargetImpl } from '../webidl/EventTargetImpl';
import type { ConnectionLink } from './ConnectionLink';
import { createMessageEvent } from './messageEvent';

/** [[MaxBufferSize]]: octets that libwebrtc queues per channel; it closes a channel that is given more. */
const MAX_BUFFER_SIZE = 16 * 1024 * 1024;

/** RFC 8841 section 6: what a peer takes that did not say. */
const DEFAULT_MAX_MESSAGE_SIZE = 65536;

/** https://w3c.github.io/webrtc-pc/#rtcdatachannel */
export class RTCDataChannelImpl extends EventTargetImpl implements RTCDataChannelAlgorithms {
  readonly label: string;
  readonly ordered: boolean;
  readonly maxPacketLifeTime: number | null;
  readonly maxRetransmits: number | null;
  readonly protocol: string;
  readonly negotiated: boolean;
  readonly priority: RTCPriorityType;
  id: number | null;
  readyState: RTCDataChannelState = 'connecting';
  bufferedAmount = 0;
  bufferedAmountLowThreshold = 0;
  binaryType: BinaryType = 'arraybuffer';
  /** Held here too: the native side need not keep it alive. */
  readonly observer: NativeDataChannelObserver;
  #native: NativeDataChannel | null = null;
  /** The `open` event of a channel that the peer opened comes in a task after `datachannel`. */
  #openIsDue = false;
  /** What the native side has told and the gate holds back: all of it, until the channel is open and the gate has let that through. */
  #held = 0;
  /** Sends that wait for a Blob to be read; null when there is none. */
  #waiting: Promise<void> | null = null;

  constructor(
    private readonly connection: ConnectionLink,
    label: string,
    init: NativeDataChannelInit,
    /** Removes the channel from [[DataChannels]]. */
    private readonly onGone: (channel: RTCDataChannelImpl) => void,
    /** The association was there already when the program made the channel: it opens at once. */
    private readonly opensAtOnce: boolean,
  ) {
    super();
    this.label = label;
    this.ordered = init.ordered;
    this.maxPacketLifeTime = init.maxPacketLifeTime ?? null;
    this.maxRetransmits = init.maxRetransmits ?? null;
    this.protocol = init.protocol;
    this.negotiated = init.negotiated;
    this.priority = init.priority;
    this.id = init.id ?? null;
    this.observer = {
      onState: (state, id, error) => {
        // The peer may be in this process, its side of the channel made in the same task: it has to exist before anything is sent to it.
        if (state === 'open' && this.negotiated && this.opensAtOnce) void this.connection.gate.during(this.connection.flush());
        this.#receive(() => this.#onState(state, id, error));
      },
      onMessage: (data) => {
        if (this.readyState === 'open' && this.#held === 0) this.#onMessage(data);
        else this.#receive(() => this.#onMessage(data));
      },
      onSent: (octets) => this.#onSent(octets),
    };
  }

  /** The underlying data transport, once made. */
  attach(native: NativeDataChannel): void {
    this.#native = native;
  }

  /** https://w3c.github.io/webrtc-pc/#announcing-a-data-channel-instance: `fire` fires `datachannel`. */
  announce(fire: () => void): void {
    this.readyState = 'open'; // 8
    this.#openIsDue = true;
    fire(); // 9
    setImmediate(() => this.#fireOpenIfDue()); // 10
  }

  /** https://w3c.github.io/webrtc-pc/#dfn-announce-the-rtcdatachannel-as-open, steps 2-5 */
  #fireOpenIfDue(): void {
    if (!this.#openIsDue || this.connection.isClosed) return;
    this.#openIsDue = false;
    if (this.readyState === 'open') this.dispatch(new Event('open'));
  }

  /** https://w3c.github.io/webrtc-pc/#dfn-send-algorithm */
  send(data: string | Blob | ArrayBuffer | ArrayBufferView): void {
    if (this.readyState !== 'open' || this.#native === null) {
      throw invalidState(`RTCDataChannel.send: the channel is ${this.readyState}; wait for open.`); // 3
    }
    if (typeof data === 'string') {
      this.#account(Buffer.byteLength(data));
      if (this.#waiting === null) this.#native.sendString(data);
      else this.#afterWaiting(async (native) => native.sendString(data));
    } else if (data instanceof Blob) {
      this.#account(data.size);
      this.#afterWaiting(async (native) => {
        const octets = await data.arrayBuffer();
        if (!this.connection.isClosed) native.sendBytes(octets);
      });
    } else {
      this.#account(data.byteLength);
      if (this.#waiting === null) this.#native.sendBytes(data);
      else {
        const copy = copyOf(data);
        this.#afterWaiting(async (native) => native.sendBytes(copy));
      }
    }
  }

  close(): void {
    if (this.readyState === 'closing' || this.readyState === 'closed') return; // 2
    this.readyState = 'closing'; // 3
    if (this.#waiting === null)
      this.#native?.close(); // 4
    else this.#afterWaiting(async (native) => native.close());
  }

  /** The connection was closed: no event. */
  closeAbruptly(): void {
    this.readyState = 'closed';
  }

  /** Steps 5, 6 and 8 of send(). */
  #account(size: number): void {
    const limit = this.connection.sctp?.maxMessageSize ?? DEFAULT_MAX_MESSAGE_SIZE;
    if (size > limit) throw new TypeError(`RTCDataChannel.send: the message has ${size} octets; the peer takes ${limit}.`);
    if (this.bufferedAmount + size > MAX_BUFFER_SIZE) {
      throw operationError(`RTCDataChannel.send: more than ${MAX_BUFFER_SIZE} octets would be queued; wait for bufferedamountlow.`);
    }
    this.bufferedAmount += size;
  }

  /** Keeps the order of send() while a Blob is being read. */
  #afterWaiting(operation: (native: NativeDataChannel) => Promise<void>): void {
    const step = (this.#waiting ?? Promise.resolve())
      .then(async () => {
        if (this.#native !== null && !this.connection.isClosed && this.readyState !== 'closed') await operation(this.#native);
      })
      .catch((error: Error) => {
        this.#fireError({ name: 'OperationError', message: `A Blob could not be read: ${error.message}` }, 'data-channel-failure');
      })
      .then(() => {
        if (this.#waiting === step) this.#waiting = null;
      });
    this.#waiting = step;
  }

  #receive(task: () => void): void {
    const { gate } = this.connection;
    if (this.#held === 0 && (this.readyState !== 'connecting' || gate.isOpen)) {
      task();
      return;
    }
    this.#held++;
    gate.run(() => {
      this.#held--;
      task();
    });
  }

  #onState(state: RTCDataChannelState, id: number | null, error: NativeError | undefined): void {
    this.id = id ?? this.id;
    if (state === 'open') this.#onOpen();
    else if (state === 'closing') this.#onClosing();
    else if (state === 'closed') this.#onClosed(error);
  }

  #onOpen(): void {
    if (this.#openIsDue) this.#fireOpenIfDue();
    if (this.readyState !== 'connecting') return; // 3
    this.readyState = 'open'; // 4
    this.dispatch(new Event('open')); // 5
  }

  /** https://w3c.github.io/webrtc-pc/#data-transport-closing-procedure */
  #onClosing(): void {
    this.#fireOpenIfDue();
    if (this.readyState === 'closing' || this.readyState === 'closed') return;
    this.readyState = 'closing'; // 4
    this.dispatch(new Event('closing'));
  }

  /** https://w3c.github.io/webrtc-pc/#announcing-a-data-channel-as-closed */
  #onClosed(error: NativeError | undefined): void {
    if (this.readyState === 'closed') return; // 2
    const couldBeMade = this.readyState !== 'connecting';
    if (this.readyState === 'open') this.#onClosing();
    this.readyState = 'closed'; // 3
    this.#native = null;
    this.onGone(this); // 4
    if (error !== undefined) this.#fireError(error, couldBeMade ? 'sctp-failure' : 'data-channel-failure'); // 5
    if (!this.connection.isClosed) this.dispatch(new Event('close')); // 6
  }

  #fireError(error: NativeError, fallback: RTCErrorDetailType): void {
    if (!this.connection.isClosed) this.dispatch(createRTCErrorEvent('error', { error: rtcErrorFromNative(error, fallback) }));
  }

  /** https://w3c.github.io/webrtc-pc/#dfn-receiving-messages-on-a-data-channel */
  #onMessage(data: string | ArrayBuffer): void {
    if (this.#openIsDue) this.#fireOpenIfDue();
    if (this.readyState !== 'open') return; // 3
    this.dispatch(createMessageEvent(typeof data === 'string' || this.binaryType === 'arraybuffer' ? data : new Blob([data]))); // 4-5
  }

  #onSent(octets: number): void {
    const before = this.bufferedAmount;
    this.bufferedAmount = Math.max(0, before - octets);
    const threshold = this.bufferedAmountLowThreshold;
    if (before > threshold && this.bufferedAmount <= threshold) this.dispatch(new Event('bufferedamountlow'));
  }
}

function copyOf(data: ArrayBuffer | ArrayBufferView): Uint8Array {
  return ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice() : new Uint8Array(data).slice();
}
