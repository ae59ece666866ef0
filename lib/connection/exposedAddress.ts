/**
 * The local address of a candidate error. libwebrtc names only the network (`192.0.2.x`, `[2001:db8:0:x:x:x:x:x]`): it is the one of the addresses that
 * local candidates have exposed, or null when none fits, or several do.
 * https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerrorevent-address
 */
export function exposedAddress(network: string | null, exposed: readonly (string | null)[]): string | null {
  if (network === null) return null;
  const fitting = new Set(exposed.filter((address) => address !== null && networkOf(address) === network));
  const [address = null] = fitting;
  return fitting.size === 1 ? address : null;
}

/** What libwebrtc makes of an address: the first three octets of IPv4, the first three groups of IPv6. */
function networkOf(address: string): string {
  if (!address.includes(':')) return `${address.split('.').slice(0, 3).join('.')}.x`;
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups =
    tail === undefined ? before : [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after];
  return `[${groups.slice(0, 3).join(':')}:x:x:x:x:x]`;
}
