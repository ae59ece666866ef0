// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource, toNumberInRange } from '../../webidl/convert';
import { type SFrameTransformRole, convertSFrameTransformRole } from '../enums/SFrameTransformRole';

/**
 * How an SFrameTransform works.
 * @category WebRTC
 */
export interface SFrameTransformRoleOptions {
  /** Bytes of each authentication tag: 4, 8 or 10, of AES-128-CTR with HMAC-SHA-256. */
  authenticationSize?: number;
  /** What its streams do. */
  role?: SFrameTransformRole;
}

/** @internal */
export interface SFrameTransformRoleOptionsDict {
  authenticationSize: number;
  role: SFrameTransformRole;
}

/** @internal */
export function convertSFrameTransformRoleOptions(value: unknown, context: string): SFrameTransformRoleOptionsDict {
  const result = {} as SFrameTransformRoleOptionsDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.authenticationSize;
  result.authenticationSize = member === undefined ? 10 : toNumberInRange('unsigned long long', member, `${context}: authenticationSize`);
  member = source.role;
  result.role = member === undefined ? 'encrypt' : convertSFrameTransformRole(member, `${context}: role`);
  return result;
}
