import { createSocket } from 'node:dgram';
import { once } from 'node:events';

/** Answers for the given names with an IPv4 address, on the loopback interface, as a browser's responder does: to the group. */
export async function startResponder(
  addresses: Readonly<Record<string, string>>,
): Promise<{ readonly asked: readonly string[]; stop(): void }> {
  const asked: string[] = [];
  const socket = createSocket({ type: 'udp4', reuseAddr: true }).bind(5353);
  await once(socket, 'listening');
  socket.addMembership('224.0.0.251', '127.0.0.1');
  socket.setMulticastInterface('127.0.0.1');
  socket.on('message', (message) => {
    if (message.length < 14 || message.readUInt16BE(2) >> 15 === 1) return;
    const length = message.readUInt8(12);
    const name = message.toString('utf8', 13, 13 + length);
    asked.push(name);
    const address = addresses[name];
    if (address !== undefined) socket.send(response(name, address), 5353, '224.0.0.251');
  });
  return { asked, stop: () => void socket.close() };
}

/** A response with one A record for `name`.local, whose name is compressed: the question is repeated before it. */
function response(name: string, address: string): Buffer {
  const question = Buffer.concat([Buffer.of(name.length), Buffer.from(name), Buffer.of(5), Buffer.from('local'), Buffer.of(0, 0, 1, 0, 1)]);
  const header = Buffer.from([0, 0, 0x84, 0, 0, 1, 0, 1, 0, 0, 0, 0]);
  const record = Buffer.from([0xc0, 12, 0, 1, 0x80, 1, 0, 0, 0, 120, 0, 4, ...address.split('.').map(Number)]);
  return Buffer.concat([header, question, record]);
}
