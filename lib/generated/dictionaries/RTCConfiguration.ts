// Generated from IDL by scripts/generate. Do not edit.

import { toBoolean, toDOMString, toDictionarySource, toNumberInRange, toSequence } from '../../webidl/convert';
import { type RTCBundlePolicy, convertRTCBundlePolicy } from '../enums/RTCBundlePolicy';
import { type RTCIceTransportPolicy, convertRTCIceTransportPolicy } from '../enums/RTCIceTransportPolicy';
import { type RTCRtcpMuxPolicy, convertRTCRtcpMuxPolicy } from '../enums/RTCRtcpMuxPolicy';
import { type RTCCertificate, type RTCCertificateAlgorithms, unwrapRTCCertificate, wrapRTCCertificate } from '../interfaces/RTCCertificate';
import { type RTCIceServer, convertRTCIceServer, exposeRTCIceServer } from './RTCIceServer';
import { type RTCPortRange, convertRTCPortRange, exposeRTCPortRange } from './RTCPortRange';

/**
 * How a connection is made. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcconfiguration)
 * @category WebRTC
 */
export interface RTCConfiguration {
  /** How many transports there are before the peer agrees to one. Default `balanced`. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcconfiguration-bundlepolicy) */
  bundlePolicy?: RTCBundlePolicy;
  /** Non-standard: certificates in PEM, one in each string, that may sign those of TURN servers over TLS, beside the roots that are built in. Without it a server with a certificate of its own gives an `icecandidateerror`. */
  certificateAuthorities?: string[];
  /** The certificates for DTLS; one is made when there is none. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcconfiguration-certificates) */
  certificates?: RTCCertificate[];
  /** How many sets of candidates are gathered in advance, 0 to 255. Default 0. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcconfiguration-icecandidatepoolsize) */
  iceCandidatePoolSize?: number;
  /** STUN and TURN servers. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcconfiguration-iceservers) */
  iceServers?: RTCIceServer[];
  /** Which candidates are used. Default `all`. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcconfiguration-icetransportpolicy) */
  iceTransportPolicy?: RTCIceTransportPolicy;
  /** Non-standard: names of the network interfaces that may be used (`lo`, `eth0`). All when absent. */
  interfaces?: string[];
  /** The identity that the peer must have, `user@domain`. Until that is certain no remote description is applied; what is received is isolated from the program. [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcconfiguration-peeridentity) */
  peerIdentity?: string;
  /** Non-standard: the UDP and TCP ports that candidates may use. All when absent. */
  portRange?: RTCPortRange;
  /** `require`: RTCP goes with RTP. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcconfiguration-rtcpmuxpolicy) */
  rtcpMuxPolicy?: RTCRtcpMuxPolicy;
  /** Non-standard: whether TCP candidates are gathered too. Default true. */
  tcpCandidates?: boolean;
}

/** @internal */
export interface RTCConfigurationDict {
  bundlePolicy: RTCBundlePolicy;
  certificateAuthorities?: string[];
  certificates: RTCCertificateAlgorithms[];
  iceCandidatePoolSize: number;
  iceServers: RTCIceServer[];
  iceTransportPolicy: RTCIceTransportPolicy;
  interfaces?: string[];
  peerIdentity?: string;
  portRange?: RTCPortRange;
  rtcpMuxPolicy: RTCRtcpMuxPolicy;
  tcpCandidates?: boolean;
}

/** @internal */
export function convertRTCConfiguration(value: unknown, context: string): RTCConfigurationDict {
  const result = {} as RTCConfigurationDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.bundlePolicy;
  result.bundlePolicy = member === undefined ? 'balanced' : convertRTCBundlePolicy(member, `${context}: bundlePolicy`);
  member = source.certificateAuthorities;
  if (member !== undefined) result.certificateAuthorities = toSequence(toDOMString, member, `${context}: certificateAuthorities`);
  member = source.certificates;
  result.certificates = member === undefined ? [] : toSequence(unwrapRTCCertificate, member, `${context}: certificates`);
  member = source.iceCandidatePoolSize;
  result.iceCandidatePoolSize = member === undefined ? 0 : toNumberInRange('octet', member, `${context}: iceCandidatePoolSize`);
  member = source.iceServers;
  result.iceServers = member === undefined ? [] : toSequence(convertRTCIceServer, member, `${context}: iceServers`);
  member = source.iceTransportPolicy;
  result.iceTransportPolicy = member === undefined ? 'all' : convertRTCIceTransportPolicy(member, `${context}: iceTransportPolicy`);
  member = source.interfaces;
  if (member !== undefined) result.interfaces = toSequence(toDOMString, member, `${context}: interfaces`);
  member = source.peerIdentity;
  if (member !== undefined) result.peerIdentity = toDOMString(member, `${context}: peerIdentity`);
  member = source.portRange;
  if (member !== undefined) result.portRange = convertRTCPortRange(member, `${context}: portRange`);
  member = source.rtcpMuxPolicy;
  result.rtcpMuxPolicy = member === undefined ? 'require' : convertRTCRtcpMuxPolicy(member, `${context}: rtcpMuxPolicy`);
  member = source.tcpCandidates;
  if (member !== undefined) result.tcpCandidates = toBoolean(member);
  return result;
}

/** @internal */
export function exposeRTCConfiguration(dictionary: RTCConfigurationDict): RTCConfiguration {
  const result = {} as RTCConfiguration;
  if (dictionary.bundlePolicy !== undefined) result.bundlePolicy = dictionary.bundlePolicy;
  if (dictionary.certificateAuthorities !== undefined) result.certificateAuthorities = [...dictionary.certificateAuthorities];
  if (dictionary.certificates !== undefined) result.certificates = dictionary.certificates.map(wrapRTCCertificate);
  if (dictionary.iceCandidatePoolSize !== undefined) result.iceCandidatePoolSize = dictionary.iceCandidatePoolSize;
  if (dictionary.iceServers !== undefined) result.iceServers = dictionary.iceServers.map(exposeRTCIceServer);
  if (dictionary.iceTransportPolicy !== undefined) result.iceTransportPolicy = dictionary.iceTransportPolicy;
  if (dictionary.interfaces !== undefined) result.interfaces = [...dictionary.interfaces];
  if (dictionary.peerIdentity !== undefined) result.peerIdentity = dictionary.peerIdentity;
  if (dictionary.portRange !== undefined) result.portRange = exposeRTCPortRange(dictionary.portRange);
  if (dictionary.rtcpMuxPolicy !== undefined) result.rtcpMuxPolicy = dictionary.rtcpMuxPolicy;
  if (dictionary.tcpCandidates !== undefined) result.tcpCandidates = dictionary.tcpCandidates;
  return result;
}
