// The little of DNS messages that multicast questions need. https://www.rfc-editor.org/rfc/rfc1035#section-4

const HEADER_LENGTH = 12;
const TYPE_A = 1;
const TYPE_AAAA = 28;
const CLASS_INTERNET = 1;
/** RFC 6762 section 10.2: in an answer the class's highest bit asks for caches to be flushed. */
const CLASS_MASK = 0x7fff;
const LONGEST_NAME = 255;

export interface AddressRecord {
  /** In lower case, without the final dot. */
  readonly name: string;
  readonly address: string;
}

/** A message that asks for the A and AAAA records of `name`. */
export function encodeQuestion(name: string): Uint8Array {
  const labels = name.split('.').map((label) => Buffer.from(label));
  const encodedName = Buffer.concat([...labels.flatMap((label) => [Buffer.of(label.length), label]), Buffer.of(0)]);
  const header = Buffer.alloc(HEADER_LENGTH);
  header.writeUInt16BE(2, 4);
  const question = (type: number) => Buffer.concat([encodedName, Buffer.of(0, type, 0, CLASS_INTERNET)]);
  return Buffer.concat([header, question(TYPE_A), question(TYPE_AAAA)]);
}

/** The addresses that a response tells; none when it is not a response, or is malformed. */
export function parseAddresses(message: Uint8Array): readonly AddressRecord[] {
  try {
    return readResponse(Buffer.from(message.buffer, message.byteOffset, message.byteLength));
  } catch {
    return []; // It ends too early, or its names do not end.
  }
}

function readResponse(message: Buffer): readonly AddressRecord[] {
  const flags = message.readUInt16BE(2);
  const [isResponse, opcode, responseCode] = [flags >> 15 === 1, (flags >> 11) & 15, flags & 15];
  if (!isResponse || opcode !== 0 || responseCode !== 0) return [];
  const questions = message.readUInt16BE(4);
  const records = message.readUInt16BE(6) + message.readUInt16BE(8) + message.readUInt16BE(10);
  const found: AddressRecord[] = [];
  let offset = HEADER_LENGTH;
  for (let i = 0; i < questions; i++) offset = readName(message, offset).end + 4;
  for (let i = 0; i < records; i++) {
    const { name, end } = readName(message, offset);
    const type = message.readUInt16BE(end);
    const isInternet = (message.readUInt16BE(end + 2) & CLASS_MASK) === CLASS_INTERNET;
    const length = message.readUInt16BE(end + 8);
    const data = message.subarray(end + 10, end + 10 + length);
    offset = end + 10 + length;
    if (offset > message.length) return [];
    if (isInternet && type === TYPE_A && length === 4) found.push({ name, address: data.join('.') });
    if (isInternet && type === TYPE_AAAA && length === 16) found.push({ name, address: ipv6(data) });
  }
  return found;
}

/** A name and where it ends. A pointer leads backwards only, so that every name ends. */
function readName(message: Buffer, start: number): { readonly name: string; readonly end: number } {
  const labels: string[] = [];
  let total = 0;
  let end: number | null = null;
  let at = start;
  let limit = start;
  for (;;) {
    const length = message.readUInt8(at);
    if (length >= 0xc0) {
      const target = message.readUInt16BE(at) & 0x3fff;
      if (target >= limit) throw new RangeError('a pointer leads forwards');
      end ??= at + 2;
      at = limit = target;
      continue;
    }
    at += 1;
    if (length === 0) return { name: labels.join('.').toLowerCase(), end: end ?? at };
    total += length + 1;
    if (length > 63 || total > LONGEST_NAME || at + length > message.length) throw new RangeError('a label is too long');
    labels.push(message.toString('utf8', at, at + length));
    at += length;
  }
}

function ipv6(data: Buffer): string {
  return Array.from({ length: 8 }, (_, group) => data.readUInt16BE(2 * group).toString(16)).join(':');
}
