// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toDictionarySource } from '../../webidl/convert';
import { type SFrameCipherSuite, convertSFrameCipherSuite } from '../enums/SFrameCipherSuite';

/**
 * How SFrames are made. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dictdef-sframetransformoptions)
 * @category Encoded transform
 */
export interface SFrameTransformOptions {
  /** The cipher suite, the same at both ends. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-sframetransformoptions-ciphersuite) */
  cipherSuite: SFrameCipherSuite;
}

/** @internal */
export type SFrameTransformOptionsDict = SFrameTransformOptions;

/** @internal */
export function convertSFrameTransformOptions(value: unknown, context: string): SFrameTransformOptions {
  const result = {} as SFrameTransformOptions;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.cipherSuite;
  if (member === undefined) throw missingMember(context, 'SFrameTransformOptions', 'cipherSuite');
  result.cipherSuite = convertSFrameCipherSuite(member, `${context}: cipherSuite`);
  return result;
}
