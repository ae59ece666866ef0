/** What a candidate-attribute says; the spec's names. */
export interface CandidateFields {
  readonly foundation: string;
  readonly component: 'rtp' | 'rtcp';
  readonly priority: number;
  readonly address: string;
  readonly protocol: 'udp' | 'tcp';
  readonly port: number;
  readonly type: 'host' | 'srflx' | 'prflx' | 'relay';
  readonly tcpType: 'active' | 'passive' | 'so' | null;
  readonly relatedAddress: string | null;
  readonly relatedPort: number | null;
  /** The `ufrag` extension, which libwebrtc writes. */
  readonly usernameFragment: string | null;
}

const TYPES = ['host', 'srflx', 'prflx', 'relay'] as const;
const TCP_TYPES = ['active', 'passive', 'so'] as const;

/**
 * Parses the candidate-attribute grammar: RFC 5245 section 15.1, with the TCP types of RFC 6544 section 4.5. Null when it does not match or a
 * value is not one that RTCIceCandidate can have.
 * https://w3c.github.io/webrtc-pc/#candidate-attribute-grammar
 */
export function parseCandidateAttribute(line: string): CandidateFields | null {
  const words = line.replace(/^a=/, '').split(' ');
  const [prefixed = '', componentId, transport, priority, address, port, typ, candidateType, ...rest] = words;
  const foundation = /^candidate:([A-Za-z0-9+/]{1,32})$/.exec(prefixed)?.[1];
  const component = componentId === '1' ? 'rtp' : componentId === '2' ? 'rtcp' : undefined;
  const protocol = oneOf(['udp', 'tcp'] as const, transport?.toLowerCase());
  const type = oneOf(TYPES, candidateType);
  const priorityValue = integer(priority, 2 ** 32 - 1);
  const portValue = integer(port, 65535);
  if (!foundation || !component || !protocol || !type || !address || typ !== 'typ') return null;
  if (priorityValue === null || portValue === null || rest.length % 2 !== 0) return null;

  const extensions = new Map<string, string>();
  for (let i = 0; i < rest.length; i += 2) extensions.set(rest[i] ?? '', rest[i + 1] ?? '');
  const relatedPort = extensions.has('rport') ? integer(extensions.get('rport'), 65535) : null;
  if (extensions.has('rport') && relatedPort === null) return null;
  const tcpType = oneOf(TCP_TYPES, extensions.get('tcptype'));
  if (protocol === 'tcp' && tcpType === undefined && extensions.has('tcptype')) return null;
  return {
    foundation,
    component,
    priority: priorityValue,
    address,
    protocol,
    port: portValue,
    type,
    tcpType: protocol === 'tcp' ? (tcpType ?? null) : null,
    relatedAddress: extensions.get('raddr') ?? null,
    relatedPort,
    usernameFragment: extensions.get('ufrag') ?? null,
  };
}

function oneOf<T extends string>(values: readonly T[], value: string | undefined): T | undefined {
  return values.find((known) => known === value);
}

function integer(digits: string | undefined, max: number): number | null {
  if (digits === undefined || !/^\d{1,10}$/.test(digits)) return null;
  const value = Number(digits);
  return value <= max ? value : null;
}
