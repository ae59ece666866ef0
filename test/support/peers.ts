import { type RTCConfiguration, type RTCDataChannel, type RTCDataChannelInit, RTCPeerConnection } from 'node-libwebrtc';
import { eventWhere, nextEvent } from './events';

const open: RTCPeerConnection[] = [];

/** A connection that {@link closePeers} closes. */
export function peer(configuration?: RTCConfiguration): RTCPeerConnection {
  const connection = new RTCPeerConnection(configuration);
  open.push(connection);
  return connection;
}

export function pair(configuration?: RTCConfiguration): readonly [RTCPeerConnection, RTCPeerConnection] {
  return [peer(configuration), peer(configuration)];
}

/** For afterEach. */
export function closePeers(): void {
  for (const connection of open.splice(0)) connection.close();
}

/** Each gets the other's candidates as they come. What arrives too early or too late is dropped. */
export function trickle(a: RTCPeerConnection, b: RTCPeerConnection): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    from.addEventListener('icecandidate', ({ candidate }) => {
      if (candidate !== null) to.addIceCandidate(candidate).catch(() => {});
    });
  }
}

/** One exchange of offer and answer. */
export async function negotiate(offerer: RTCPeerConnection, answerer: RTCPeerConnection): Promise<void> {
  await offerer.setLocalDescription();
  await answerer.setRemoteDescription(local(offerer));
  await answerer.setLocalDescription();
  await offerer.setRemoteDescription(local(answerer));
}

/** The local description; an error when there is none. */
export function local(connection: RTCPeerConnection) {
  if (connection.localDescription === null) throw new Error('no local description');
  return connection.localDescription;
}

export async function connected(connection: RTCPeerConnection): Promise<void> {
  if (connection.connectionState === 'connected') return;
  await eventWhere(connection, 'connectionstatechange', () => connection.connectionState === 'connected');
}

/** Negotiates with trickled candidates, and waits until both are connected. */
export async function connect(offerer: RTCPeerConnection, answerer: RTCPeerConnection): Promise<void> {
  trickle(offerer, answerer);
  await negotiate(offerer, answerer);
  await Promise.all([connected(offerer), connected(answerer)]);
}

/** A connected pair with an open channel between them. */
export async function channelPair(
  init?: RTCDataChannelInit,
  label = 'test',
): Promise<{ a: RTCPeerConnection; b: RTCPeerConnection; near: RTCDataChannel; far: RTCDataChannel }> {
  const [a, b] = pair();
  const near = a.createDataChannel(label, init);
  const announced = init?.negotiated ? null : nextEvent<Event & { channel: RTCDataChannel }>(b, 'datachannel');
  const far = announced === null ? b.createDataChannel(label, init) : null;
  const bothOpen = [opened(near), announced?.then(({ channel }) => opened(channel)) ?? opened(far)];
  await connect(a, b);
  await Promise.all(bothOpen);
  const other = far ?? (await announced)?.channel;
  if (other === undefined) throw new Error('no channel');
  return { a, b, near, far: other };
}

async function opened(channel: RTCDataChannel | null): Promise<void> {
  if (channel !== null && channel.readyState === 'connecting') await nextEvent(channel, 'open');
}

/** The next `count` messages. */
export function messages(channel: RTCDataChannel, count: number): Promise<unknown[]> {
  return new Promise((resolve) => {
    const received: unknown[] = [];
    channel.addEventListener('message', function listener({ data }) {
      received.push(data);
      if (received.length < count) return;
      channel.removeEventListener('message', listener);
      resolve(received);
    });
  });
}

/** Lets what is queued in other threads come back: a round trip of the connection's own. */
export async function settled(...connections: RTCPeerConnection[]): Promise<void> {
  for (let i = 0; i < 3; i++) await Promise.all(connections.map((connection) => connection.getStats()));
}
