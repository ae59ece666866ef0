// The states of a connection that sum up those of its transports.
import type { RTCIceConnectionState } from '../generated/enums/RTCIceConnectionState';
import type { RTCPeerConnectionState } from '../generated/enums/RTCPeerConnectionState';
import type { RTCDtlsTransportImpl } from './RTCDtlsTransport';

/** https://w3c.github.io/webrtc-pc/#dom-rtciceconnectionstate, for a connection that is not closed */
export function deriveIceConnectionState(transports: readonly RTCDtlsTransportImpl[]): RTCIceConnectionState {
  const states = transports.map(({ iceTransport }) => iceTransport.state);
  if (states.includes('failed')) return 'failed';
  if (states.includes('disconnected')) return 'disconnected';
  if (states.every((state) => state === 'new' || state === 'closed')) return 'new';
  if (states.includes('new') || states.includes('checking')) return 'checking';
  return states.includes('connected') ? 'connected' : 'completed';
}

/** https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectionstate, for a connection that is not closed */
export function deriveConnectionState(ice: RTCIceConnectionState, transports: readonly RTCDtlsTransportImpl[]): RTCPeerConnectionState {
  const states = transports.map(({ state }) => state);
  if (ice === 'failed' || states.includes('failed')) return 'failed';
  if (ice === 'disconnected') return 'disconnected';
  if (ice === 'new' && states.every((state) => state === 'new' || state === 'closed')) return 'new';
  // The two states in which ICE works; the specification names the first alone.
  if ((ice === 'connected' || ice === 'completed') && states.every((state) => state === 'connected' || state === 'closed'))
    return 'connected';
  return 'connecting';
}
