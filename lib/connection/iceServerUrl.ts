import { invalidAccess, syntaxError } from '../errors';
import type { RTCIceServerDict } from '../generated/dictionaries/RTCIceServer';

/** RFC 8489 section 14.3: the USERNAME attribute has less than 509 octets. */
const LONGEST_USERNAME = 508;

/** https://w3c.github.io/webrtc-pc/#dfn-validate-an-ice-server-url */
export function validateIceServerUrl(url: string, server: RTCIceServerDict): void {
  const parsed = parse(url) ?? fail(url, 'it is not a URL'); // 1
  const scheme = parsed.protocol.slice(0, -1);
  const isStun = scheme === 'stun' || scheme === 'stuns';
  const isTurn = scheme === 'turn' || scheme === 'turns';
  const query = parsed.href.includes('?') ? parsed.search.slice(1) : null;
  if (!isStun && !isTurn) fail(url, 'its scheme is not stun, stuns, turn or turns'); // 2
  if (parsed.href.startsWith('/', parsed.protocol.length)) fail(url, 'the host follows the colon, without slashes');
  if (/[/@]/.test(parsed.pathname)) fail(url, 'it has a path or a user');
  if (parsed.href.includes('#')) fail(url, 'it has a fragment');
  if (isStun && query !== null) fail(url, 'the schemes stun and stuns have no query');

  const hostAndPort = parse(`https://${parsed.pathname}`) ?? fail(url, 'it has no valid host and port'); // 4-5
  if (hostAndPort.pathname !== '/' || hostAndPort.username !== '' || hostAndPort.password !== '')
    fail(url, 'it is more than host and port');
  if (query !== null && query !== 'transport=udp' && query !== 'transport=tcp') {
    fail(url, 'its query is not transport=udp or transport=tcp'); // 6
  }
  if (isTurn) validateTurnCredentials(url, server); // 7
}

function validateTurnCredentials(url: string, { username, credential }: RTCIceServerDict): void {
  if (username === undefined || credential === undefined) {
    throw invalidAccess(`The TURN server ${url} needs both username and credential.`);
  }
  if (Buffer.byteLength(username) > LONGEST_USERNAME) {
    throw invalidAccess(`The username for ${url} is longer than ${LONGEST_USERNAME} octets.`);
  }
  if (/\p{Cc}/u.test(username) || /\p{Cc}/u.test(credential)) {
    throw invalidAccess(`The username or credential for ${url} has control characters.`);
  }
}

function parse(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

function fail(url: string, reason: string): never {
  throw syntaxError(`'${url}' is not the URL of an ICE server: ${reason}.`);
}
