import { invalidModification, operationError } from '../errors';
import type { RTCRtpEncodingParameters, RTCRtpEncodingParametersDict } from '../generated/dictionaries/RTCRtpEncodingParameters';
import type { RTCRtpSendParameters, RTCRtpSendParametersDict } from '../generated/dictionaries/RTCRtpSendParameters';
import type { NativeEncoding, NativeKind } from '../native';
import { RID } from '../transform/rid';
import { codecsMatch, implementedCapabilities, toNativeCodec } from './codecs';

/** What libwebrtc can send at once: kMaxSimulcastStreams. */
const MAX_VIDEO_ENCODINGS = 3;

/** Returns the encodings to create a sender with. https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-addtransceiver, step 8 */
export function validateSendEncodings(kind: NativeKind, given: readonly RTCRtpEncodingParametersDict[]): RTCRtpEncodingParameters[] {
  let encodings: RTCRtpEncodingParameters[] = given.map((encoding) => ({ ...encoding }));
  const rids = encodings.map(({ rid }) => rid).filter((rid) => rid !== undefined);
  const invalid = rids.find((rid) => !RID.test(rid));
  if (invalid !== undefined) throw new TypeError(`The rid '${invalid}' is not 1 to 255 letters and digits.`); // 8.1
  if (rids.length > 0 && rids.length < encodings.length) throw new TypeError('Either all encodings have a rid or none.');
  if (new Set(rids).size < rids.length) throw new TypeError('Two encodings have the same rid.');
  validateCodecs(kind, encodings); // 8.3; nothing to check in 8.2, rid being the only read-only member
  validateScalabilityModes(kind, encodings);
  if (kind === 'audio') encodings = encodings.map(withoutVideoMembers); // 8.5
  validateScaling(encodings); // 8.6
  const unrestricted = invalidRestriction(encodings);
  if (unrestricted !== null) throw operationError(unrestricted);
  if (encodings.some(({ maxFramerate }) => maxFramerate !== undefined && maxFramerate <= 0)) {
    throw new RangeError('maxFramerate is not greater than 0.'); // 8.7
  }
  if (encodings.some(hasScaling)) for (const encoding of encodings) encoding.scaleResolutionDownBy ??= 1; // 8.9
  encodings.length = Math.min(encodings.length, kind === 'video' ? MAX_VIDEO_ENCODINGS : 1); // 8.10
  if (kind === 'video') scaleByPowersOfTwo(encodings); // 8.11
  if (encodings.length === 1) delete encodings[0]?.rid; // 8.12
  return encodings;
}

/** What a sender has when no encodings were given. https://w3c.github.io/webrtc-pc/#dfn-create-an-rtcrtpsender, step 11 */
export function defaultEncodings(kind: NativeKind): RTCRtpEncodingParameters[] {
  return [{ active: true, adaptivePtime: false, priority: 'low', ...(kind === 'video' && { scaleResolutionDownBy: 1 }) }];
}

/**
 * Returns the encodings to set.
 * https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-setparameters, step 6
 */
export function validateParameters(
  kind: NativeKind,
  parameters: RTCRtpSendParametersDict,
  last: RTCRtpSendParameters,
): RTCRtpEncodingParameters[] {
  const fail = (reason: string): never => {
    throw invalidModification(`${reason} Change what getParameters() returned, and only its encodings.`);
  };
  const { encodings: given, codecs } = parameters;
  if (given.length !== last.encodings.length) fail('The number of encodings was changed.'); // 6.5-6.6
  if (given.some(({ rid }, index) => rid !== last.encodings[index]?.rid)) fail('A rid was changed, or the encodings are in another order.');
  if (parameters.transactionId !== last.transactionId) fail('transactionId was changed.');
  if (!sameObject(codecs, last.codecs)) fail('codecs was changed.');
  if (!sameObject(parameters.headerExtensions, last.headerExtensions)) fail('headerExtensions was changed.');
  if (!sameObject(parameters.rtcp, last.rtcp)) fail('rtcp was changed.');
  const choosable = codecs.length > 0 ? codecs : implementedCapabilities('sender', kind).codecs; // 6.3-6.4
  for (const { codec } of given) {
    if (codec !== undefined && !choosable.some((candidate) => codecsMatch(codec, candidate, true)))
      fail(`The codec ${codec.mimeType} was not negotiated.`);
  }
  validateScalabilityModes(kind, given);
  const unrestricted = invalidRestriction(given);
  if (kind === 'video' && unrestricted !== null) throw invalidModification(unrestricted);

  let encodings: RTCRtpEncodingParameters[] = given.map((encoding) => ({ ...encoding }));
  if (kind === 'audio')
    encodings = encodings.map(withoutVideoMembers); // 6.7
  else for (const encoding of encodings) encoding.scaleResolutionDownBy ??= 1; // 6.8
  validateScaling(encodings); // 6.9
  if (encodings.some(({ maxFramerate }) => maxFramerate !== undefined && maxFramerate < 0))
    throw new RangeError('maxFramerate is less than 0.'); // 6.10
  return encodings;
}

function validateCodecs(kind: NativeKind, encodings: readonly RTCRtpEncodingParameters[]): void {
  const { codecs } = implementedCapabilities('sender', kind);
  for (const { codec } of encodings) {
    if (codec !== undefined && !codecs.some((candidate) => codecsMatch(codec, candidate))) {
      throw operationError(`The codec ${codec.mimeType} cannot be sent.`);
    }
  }
}

/** https://w3c.github.io/webrtc-svc/#rtcrtpencodingparameters */
function validateScalabilityModes(kind: NativeKind, encodings: readonly RTCRtpEncodingParameters[]): void {
  const { codecs } = implementedCapabilities('sender', kind);
  for (const { scalabilityMode, codec } of encodings) {
    if (scalabilityMode === undefined) continue;
    const choosable = codec === undefined ? codecs : codecs.filter((candidate) => codecsMatch(codec, candidate, true));
    if (!choosable.some(({ scalabilityModes }) => scalabilityModes?.includes(scalabilityMode))) {
      throw operationError(`The scalability mode '${scalabilityMode}' is not supported by ${codec?.mimeType ?? 'any codec'}.`);
    }
  }
}

function validateScaling(encodings: readonly RTCRtpEncodingParameters[]): void {
  if (encodings.some(({ scaleResolutionDownBy }) => scaleResolutionDownBy !== undefined && scaleResolutionDownBy < 1)) {
    throw new RangeError('scaleResolutionDownBy is less than 1.');
  }
}

/** What is wrong about a scaleResolutionDownTo. https://w3c.github.io/webrtc-extensions/#dom-rtcrtpencodingparameters-scaleresolutiondownto */
function invalidRestriction(encodings: readonly RTCRtpEncodingParameters[]): string | null {
  const restrictions = encodings
    .map(({ scaleResolutionDownTo }) => scaleResolutionDownTo)
    .filter((restriction) => restriction !== undefined);
  if (restrictions.length === 0) return null;
  if (encodings.some(({ active, scaleResolutionDownTo }) => active !== false && scaleResolutionDownTo === undefined)) {
    return 'Either all active encodings have scaleResolutionDownTo or none.';
  }
  const positive = restrictions.every(({ maxWidth = 0, maxHeight = 0 }) => maxWidth > 0 && maxHeight > 0);
  return positive ? null : 'scaleResolutionDownTo needs a maxWidth and a maxHeight, both greater than 0.';
}

function hasScaling({ scaleResolutionDownBy }: RTCRtpEncodingParameters): boolean {
  return scaleResolutionDownBy !== undefined;
}

function withoutVideoMembers({
  scaleResolutionDownBy: _scale,
  scaleResolutionDownTo: _restriction,
  maxFramerate: _rate,
  ...encoding
}: RTCRtpEncodingParameters): RTCRtpEncodingParameters {
  return encoding;
}

/** Whether two dictionaries have the same members; those that are undefined do not count. */
function sameObject(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => sameObject(Reflect.get(a, name), Reflect.get(b, name)));
}

export function toNativeEncoding({ codec, ...encoding }: RTCRtpEncodingParameters): NativeEncoding {
  return { ...encoding, active: encoding.active ?? true, ...(codec !== undefined && { codec: toNativeCodec(codec) }) };
}

/** The encodings that a description made. https://w3c.github.io/webrtc-pc/#set-the-session-description, step 4.7.11.2.4 */
export function fromNativeEncodings(kind: NativeKind, given: readonly NativeEncoding[] = []): RTCRtpEncodingParameters[] {
  const encodings = given.map(({ codec, ...rest }) => ({ ...rest, ...(codec !== undefined && { codec: toNativeCodec(codec) }) }));
  if (kind === 'video') scaleByPowersOfTwo(encodings);
  return encodings;
}

/** Unless any encoding says how it is scaled: 4:2:1, for three. */
function scaleByPowersOfTwo(encodings: RTCRtpEncodingParameters[]): void {
  if (encodings.some(hasScaling)) return;
  for (const [index, encoding] of encodings.entries()) encoding.scaleResolutionDownBy = 2 ** (encodings.length - index - 1);
}
