import { lookup } from 'node:dns/promises';
import { resolveMulticast } from './multicastDns';

/** draft-ietf-mmusic-mdns-ice-candidates, section 3.2.1: one label and `local`. */
const MULTICAST_NAME = /^[^.]{1,63}\.local$/i;

/** The address of a host name in a remote candidate; null when it has none. It never rejects: such a candidate is ignored in silence. */
export async function resolveHostName(name: string): Promise<string | null> {
  if (MULTICAST_NAME.test(name)) return resolveMulticast(name);
  if (/\.local\.?$/i.test(name)) return null;
  return lookup(name).then(
    ({ address }) => address,
    () => null,
  );
}
