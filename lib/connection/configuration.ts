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
  const iceServers = configuration.iceServers.map((server) => {
    const urls = typeof server.urls === 'string' ? [server.urls] : server.urls; // 6.2
    if (urls.length === 0) throw syntaxError('An ICE server has no URL.'); // 6.3
    for (const url of urls) validateIceServerUrl(url, server); // 6.4
    return { ...server, urls };
  });
  validatePortRange(configuration);
  return { ...configuration, iceServers }; // 10
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
}

/** Non-standard. */
function validatePortRange({ portRange }: RTCConfigurationDict): void {
  if (portRange !== undefined && portRange.min > portRange.max) {
    throw new RangeError(`portRange: min (${portRange.min}) is greater than max (${portRange.max}).`);
  }
}

export function toNativeConfiguration(configuration: Configuration): NativeConfiguration {
  const { iceTransportPolicy, bundlePolicy, rtcpMuxPolicy, iceCandidatePoolSize, portRange, interfaces, tcpCandidates } = configuration;
  const certificates = configuration.certificates.filter((certificate) => certificate instanceof RTCCertificateImpl);
  return {
    iceServers: configuration.iceServers.map(toNativeServer).filter(({ urls }) => urls.length > 0),
    iceTransportPolicy,
    bundlePolicy,
    rtcpMuxPolicy,
    iceCandidatePoolSize,
    ...(certificates.length > 0 && { certificates: certificates.map((certificate) => certificate.native) }),
    ...(portRange !== undefined && { portRange: { min: portRange.min, max: portRange.max } }),
    ...(interfaces !== undefined && { interfaces }),
    ...(tcpCandidates !== undefined && { tcpCandidates }),
  };
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
