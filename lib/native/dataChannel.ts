// Data channels.
import type { NativeError } from './errors';

export interface NativeDataChannelInit {
  readonly ordered: boolean;
  readonly maxPacketLifeTime?: number;
  readonly maxRetransmits?: number;
  readonly protocol: string;
  readonly negotiated: boolean;
  readonly id?: number;
  readonly priority: 'very-low' | 'low' | 'medium' | 'high';
}

export interface NativeDataChannelInfo extends NativeDataChannelInit {
  readonly label: string;
  readonly id: number;
}

export interface NativeDataChannelObserver {
  /** `id` is null until it is known. `error` comes with `closed` only. */
  onState(state: 'connecting' | 'open' | 'closing' | 'closed', id: number | null, error?: NativeError): void;
  /** A string, or the octets in a new ArrayBuffer. */
  onMessage(data: string | ArrayBuffer): void;
  /** Octets handed to the transport since the last call; `bufferedAmount` goes down by them. */
  onSent(octets: number): void;
}

export interface NativeDataChannel {
  /** For channels from onDataChannel. */
  observe(observer: NativeDataChannelObserver): void;
  /** Copies the payload and returns. The caller keeps `bufferedAmount` within libwebrtc's 16 MiB. */
  sendString(data: string): void;
  sendBytes(data: ArrayBuffer | ArrayBufferView): void;
  close(): void;
}
