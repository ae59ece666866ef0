import { domainToASCII } from 'node:url';
import type { AssertionResult } from './realm/host';

// Identity in descriptions. https://www.rfc-editor.org/rfc/rfc8827#section-7.4

/** Characters of an `a=identity` value. */
const LONGEST_ASSERTION = 1 << 19;

export interface Fingerprint {
  readonly algorithm: string;
  /** Hexadecimal pairs with colons. */
  readonly digest: string;
}

/** What cannot be read, and why. */
export class MalformedIdentity extends Error {}

/** The value of `a=identity`: JSON in base64. */
export function encodeAssertion({ idp, assertion }: AssertionResult): string {
  return Buffer.from(JSON.stringify({ idp, assertion })).toString('base64');
}

/** @throws MalformedIdentity */
export function decodeAssertion(value: string): AssertionResult {
  const [base64 = ''] = value.split(/[ ;]/, 1);
  if (base64.length > LONGEST_ASSERTION) throw new MalformedIdentity('a=identity is too long');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) throw new MalformedIdentity('a=identity is not base64');
  const decoded = parseObject(Buffer.from(base64, 'base64').toString('utf8'), 'a=identity');
  const { idp, assertion } = decoded;
  if (!isObject(idp)) throw new MalformedIdentity('a=identity does not name the identity provider');
  const { domain, protocol = 'default' } = idp;
  if (typeof domain !== 'string' || typeof protocol !== 'string' || typeof assertion !== 'string') {
    throw new MalformedIdentity('a=identity needs the strings idp.domain and assertion');
  }
  return { idp: { domain, protocol }, assertion };
}

/**
 * Where a provider's script is: https://www.rfc-editor.org/rfc/rfc8827#section-7.5
 * @throws MalformedIdentity
 */
export function providerUrl(domain: string, protocol: string): string {
  if (/[/\\]/.test(protocol)) throw new MalformedIdentity(`The protocol '${protocol}' has a slash in it`);
  const wellKnown = '/.well-known/idp-proxy/';
  const text = `https://${domain}${wellKnown}${protocol}`;
  // One dot or two as the protocol would lead out of the well-known directory.
  if (/[/\\?#@\s]/.test(domain) || !URL.canParse(text) || !new URL(text).pathname.startsWith(wellKnown)) {
    throw new MalformedIdentity(`There is no identity provider at '${domain}' with the protocol '${protocol}'`);
  }
  return new URL(text).href;
}

/** What a provider is to assert; https://www.rfc-editor.org/rfc/rfc8827#section-7.4 */
export function encodeContents(fingerprints: readonly Fingerprint[]): string {
  return JSON.stringify({ fingerprint: fingerprints.map(({ algorithm, digest }) => ({ algorithm, digest: digest.toUpperCase() })) });
}

/** @throws MalformedIdentity */
export function decodeContents(contents: string): readonly Fingerprint[] {
  const { fingerprint } = parseObject(contents, 'The contents of the assertion');
  const list: unknown[] = Array.isArray(fingerprint) ? fingerprint : [fingerprint];
  return list.map((each) => {
    if (!isObject(each) || typeof each.algorithm !== 'string' || typeof each.digest !== 'string') {
      throw new MalformedIdentity('The contents of the assertion have no list of fingerprints');
    }
    return { algorithm: each.algorithm, digest: each.digest };
  });
}

/** Whether each of `wanted` is in `list`, and there is one at all. */
export function covers(list: readonly Fingerprint[], wanted: readonly Fingerprint[]): boolean {
  const known = new Set(list.map(normal));
  return wanted.length > 0 && wanted.every((fingerprint) => known.has(normal(fingerprint)));
}

function normal({ algorithm, digest }: Fingerprint): string {
  return `${algorithm} ${digest}`.toLowerCase();
}

/** Whether the provider of `domain` may speak for the identity: https://www.rfc-editor.org/rfc/rfc8827#section-7.7 */
export function isAuthoritative(domain: string, identity: string): boolean {
  const [user = '', own = '', ...more] = identity.split('@'); // An @ in the name of the user is written %40.
  const [provider = ''] = domain.split(':');
  const ascii = domainToASCII(own);
  return user !== '' && more.length === 0 && ascii !== '' && ascii === domainToASCII(provider);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function parseObject(json: string, what: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    value = null;
  }
  if (!isObject(value)) throw new MalformedIdentity(`${what} is not a JSON object`);
  return value;
}
