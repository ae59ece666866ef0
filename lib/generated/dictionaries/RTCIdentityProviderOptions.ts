// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString, toDictionarySource } from '../../webidl/convert';

/**
 * How a provider is used. [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcidentityprovideroptions)
 * @category Identity
 */
export interface RTCIdentityProviderOptions {
  /** The peer, for providers whose assertions name both. Default: that of the configuration. [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcidentityprovideroptions-peeridentity) */
  peerIdentity?: string;
  /** The provider's script at its domain: `/.well-known/idp-proxy/` and this. Default `default`. May have a query; no slashes. [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcidentityprovideroptions-protocol) */
  protocol?: string;
  /** Whom it should assert. [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcidentityprovideroptions-usernamehint) */
  usernameHint?: string;
}

/** @internal */
export interface RTCIdentityProviderOptionsDict {
  peerIdentity?: string;
  protocol: string;
  usernameHint?: string;
}

/** @internal */
export function convertRTCIdentityProviderOptions(value: unknown, context: string): RTCIdentityProviderOptionsDict {
  const result = {} as RTCIdentityProviderOptionsDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.peerIdentity;
  if (member !== undefined) result.peerIdentity = toDOMString(member, `${context}: peerIdentity`);
  member = source.protocol;
  result.protocol = member === undefined ? 'default' : toDOMString(member, `${context}: protocol`);
  member = source.usernameHint;
  if (member !== undefined) result.usernameHint = toDOMString(member, `${context}: usernameHint`);
  return result;
}
