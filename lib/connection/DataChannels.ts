import { operationError } from '../errors';
import type { RTCDataChannelInitDict } from '../generated/dictionaries/RTCDataChannelInit';
import { createRTCDataChannelEvent } from '../generated/interfaces/RTCDataChannelEvent';
import type { NativeConnection, NativeDataChannel, NativeDataChannelInfo, NativeDataChannelInit } from '../native';
import { RTCDataChannelImpl } from './RTCDataChannel';
import type { RTCPeerConnectionImpl } from './RTCPeerConnection';

/** Octets of a label or a protocol, in UTF-8; and the id that stands for none. RFC 8832 section 5.1. */
const LONGEST_NAME = 65535;
const NO_ID = 65535;

/** [[DataChannels]] */
export class DataChannels {
  readonly #channels = new Set<RTCDataChannelImpl>();

  constructor(
    private readonly connection: RTCPeerConnectionImpl,
    private readonly native: NativeConnection,
  ) {}

  /** https://w3c.github.io/webrtc-pc/#dom-peerconnection-createdatachannel, steps 3-23 */
  create(label: string, options: RTCDataChannelInitDict): RTCDataChannelImpl {
    const { id: wantedId, ...rest } = options;
    const id = options.negotiated ? wantedId : undefined; // 13
    const fail = (reason: string): never => {
      throw new TypeError(`RTCPeerConnection.createDataChannel: ${reason}.`);
    };
    if (Buffer.byteLength(label) > LONGEST_NAME) fail(`the label is longer than ${LONGEST_NAME} octets`); // 5
    if (Buffer.byteLength(options.protocol) > LONGEST_NAME) fail(`the protocol is longer than ${LONGEST_NAME} octets`); // 11
    if (options.negotiated && id === undefined) fail('a negotiated channel needs an id'); // 14
    if (options.maxPacketLifeTime !== undefined && options.maxRetransmits !== undefined) {
      fail('maxPacketLifeTime and maxRetransmits exclude each other'); // 15
    }
    if (id === NO_ID) fail(`the id ${NO_ID} is greater than the greatest, ${NO_ID - 1}`); // 17
    if (id !== undefined) this.#checkId(id); // 18-19
    const isConnected = this.connection.sctp?.state === 'connected';
    const init: NativeDataChannelInit = { ...rest, ...(id !== undefined && { id }) } as NativeDataChannelInit;
    const channel = new RTCDataChannelImpl(this.connection, label, init, this.#remove, isConnected);
    channel.attach(this.native.createDataChannel(label, init, channel.observer)); // 20, 23
    this.#channels.add(channel); // 21
    this.connection.noteChange();
    if (id === undefined) channel.id = this.#freeId(); // 18
    return channel; // 22
  }

  /** https://w3c.github.io/webrtc-pc/#announcing-a-data-channel-instance */
  announce(native: NativeDataChannel, info: NativeDataChannelInfo): void {
    const channel = new RTCDataChannelImpl(this.connection, info.label, { ...info, negotiated: false }, this.#remove, false); // 3-6
    channel.attach(native);
    native.observe(channel.observer);
    this.connection.gate.run(() => {
      this.#channels.add(channel); // 7
      channel.announce(() => this.connection.fire(this.connection, createRTCDataChannelEvent('datachannel', { channel }))); // 8-10
    });
  }

  close(): void {
    for (const channel of this.#channels) channel.closeAbruptly();
    this.#channels.clear();
  }

  /** Gives ids to the channels that have none, once the DTLS role is negotiated. */
  assignIds(): void {
    for (const channel of this.#channels) channel.id ??= this.#freeId();
  }

  /** The id that libwebrtc gives as well: the lowest of our parity. https://www.rfc-editor.org/rfc/rfc8832#section-6 */
  #freeId(): number | null {
    const role = this.#dtlsRole();
    if (role === null) return null;
    const used = new Set([...this.#channels].map(({ id }) => id));
    let id = role === 'client' ? 0 : 1;
    while (used.has(id)) id += 2;
    return id;
  }

  /** Ours, from the answer that is in force. */
  #dtlsRole(): 'client' | 'server' | null {
    const { pendingLocal, currentLocal, pendingRemote, currentRemote } = this.connection.descriptions;
    for (const [description, active] of [
      [pendingLocal, 'client'],
      [pendingRemote, 'server'],
      [currentLocal, 'client'],
      [currentRemote, 'server'],
    ] as const) {
      if (description?.type !== 'answer' && description?.type !== 'pranswer') continue;
      const setup = description.mediaSections.find(({ kind, rejected }) => kind === 'application' && !rejected)?.setup;
      if (setup === 'active') return active;
      if (setup === 'passive') return active === 'client' ? 'server' : 'client';
    }
    return null;
  }

  #checkId(id: number): void {
    const maxChannels = this.connection.sctp?.maxChannels;
    if ([...this.#channels].some((channel) => channel.id === id)) throw operationError(`A channel has the id ${id} already.`);
    if (typeof maxChannels === 'number' && id >= maxChannels)
      throw operationError(`The id ${id} is not below maxChannels, ${maxChannels}.`);
  }

  readonly #remove = (channel: RTCDataChannelImpl): void => {
    this.#channels.delete(channel);
  };
}
