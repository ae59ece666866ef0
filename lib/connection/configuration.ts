import { X509Certificate } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { invalidAccess, invalidModification, syntaxError } from '../errors';
import type { RTCConfigurationDict } from '../generated/dictionaries/RTCConfiguration';
import type { RTCIceServerDict } from '../generated/dictionaries/RTCIceServer';
import type { NativeConfiguration, NativeIceServer } from '../native';
import { validateIceServerUrl } from './iceServerUrl';
import { RTCCertificateImpl } from './RTCCertificate';

/** [[Configuration]]: the URLs of every server are a list. */
export type Configuration = RTCConfigurationDict & { readonly iceServers: readonly (RTCIceServerDict & { urls: string[] })[] };

/** https://w3c.github.io/webrtc-pc/#dom-peerconnection, step 5 */
export function validateCertificates({ certificates }: RTCConfigurationDict): void {
  if (certificates.some(({ expires }) => expires < Date.now())) {
    throw invalidAccess('A certificate has expired; generate a new one.'); // 5.1
  }
}

/**
 * Validates a configuration, against the one it replaces if there is one, and returns what to store.
 * https://w3c.github.io/webrtc-pc/#set-pc-configuration
 */
export function validateConfiguration(
  configuration: RTCConfigurationDict,
  old: Configuration | null,
  localDescriptionSet: boolean,
): Configuration {
  if (old !== null) validateModification(configuration, old, localDescriptionSet); // 3
  const iceServers = validateIceServers(configuration.iceServers);
  validateNonstandard(configuration);
  return { ...configuration, ...(old !== null && nonstandardOf(old)), iceServers }; // 10
}

/** Step 6. */
export function validateIceServers(servers: readonly RTCIceServerDict[]): Configuration['iceServers'] {
  return servers.map((server) => {
    const urls = typeof server.urls === 'string' ? [server.urls] : server.urls; // 6.2
    if (urls.length === 0) throw syntaxError('An ICE server has no URL.'); // 6.3
    for (const url of urls) validateIceServerUrl(url, server); // 6.4
    return { ...server, urls };
  });
}

function validateModification(configuration: RTCConfigurationDict, old: Configuration, localDescriptionSet: boolean): void {
  const fail = (member: string): never => {
    throw invalidModification(`${member} cannot be changed.`);
  };
  const { certificates } = configuration;
  if (certificates.length !== old.certificates.length) fail('certificates'); // 3.1
  if (certificates.some((certificate, index) => certificate !== old.certificates[index])) fail('certificates'); // 3.2-3.3
  if (configuration.bundlePolicy !== old.bundlePolicy) fail('bundlePolicy'); // 3.4
  if (configuration.rtcpMuxPolicy !== old.rtcpMuxPolicy) fail('rtcpMuxPolicy'); // 3.5
  if (configuration.iceCandidatePoolSize !== old.iceCandidatePoolSize && localDescriptionSet) {
    fail('iceCandidatePoolSize, once setLocalDescription has been called,'); // 3.6
  }
  for (const member of NONSTANDARD) {
    if (configuration[member] !== undefined && !isDeepStrictEqual(configuration[member], old[member])) fail(member);
  }
}

const NONSTANDARD = ['portRange', 'interfaces', 'tcpCandidates', 'certificateAuthorities'] as const;

/** The members that are this package's own. */
function nonstandardOf({ portRange, interfaces, tcpCandidates, certificateAuthorities }: RTCConfigurationDict) {
  return {
    ...(portRange !== undefined && { portRange }),
    ...(interfaces !== undefined && { interfaces }),
    ...(tcpCandidates !== undefined && { tcpCandidates }),
    ...(certificateAuthorities !== undefined && { certificateAuthorities }),
  };
}

function validateNonstandard({ portRange, certificateAuthorities = [] }: RTCConfigurationDict): void {
  if (portRange !== undefined && portRange.min > portRange.max) {
    throw new RangeError(`portRange: min (${portRange.min}) is greater than max (${portRange.max}).`);
  }
  for (const authority of certificateAuthorities) validateAuthority(authority);
}

function validateAuthority(pem: string): void {
  try {
    new X509Certificate(pem);
  } catch {
    throw syntaxError('certificateAuthorities: each has to be one certificate in PEM.');
  }
}

export function toNativeConfiguration(configuration: Configuration): NativeConfiguration {
  const { iceTransportPolicy, bundlePolicy, rtcpMuxPolicy, iceCandidatePoolSize } = configuration;
  const certificates = configuration.certificates.filter((certificate) => certificate instanceof RTCCertificateImpl);
  return {
    iceServers: toNativeServers(configuration.iceServers),
    iceTransportPolicy,
    bundlePolicy,
    rtcpMuxPolicy,
    iceCandidatePoolSize,
    ...(certificates.length > 0 && { certificates: certificates.map((certificate) => certificate.native) }),
    ...nonstandardOf(configuration),
  };
}

export function toNativeServers(servers: Configuration['iceServers']): readonly NativeIceServer[] {
  return servers.map(toNativeServer).filter(({ urls }) => urls.length > 0);
}

/** A TURN server with an empty username or credential is valid but cannot be used, and libwebrtc would refuse the whole list for it. */
function toNativeServer({ urls, username, credential }: RTCIceServerDict & { urls: string[] }): NativeIceServer {
  const canUseTurn = username !== undefined && username !== '' && credential !== undefined && credential !== '';
  return {
    urls: urls.map((url) => new URL(url).href).filter((url) => canUseTurn || !url.startsWith('turn')),
    ...(username !== undefined && { username }),
    ...(credential !== undefined && { credential }),
  };
}
