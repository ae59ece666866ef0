// Multicast DNS, as far as the names in candidates need it: questions about one host. https://www.rfc-editor.org/rfc/rfc6762
import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { BlockList, isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';
import { encodeQuestion, parseAddresses } from './dnsMessage';

const GROUP = '224.0.0.251';
const PORT = 5353;
/** Milliseconds from the first question: when it is repeated, and when it is given up. */
const REPETITIONS = [1_000, 3_000];
const TIMEOUT = 5_000;
/** Names asked for at a time. A peer that names more has its candidates ignored. */
const MAX_QUESTIONS = 64;

interface Question {
  readonly answer: Promise<string | null>;
  settle(address: string | null): void;
}

const questions = new Map<string, Question>();
let socket: Promise<Socket> | null = null;

/** The address of `name`, which ends in `.local`; null when nobody in the local networks has it. */
export function resolveMulticast(name: string): Promise<string | null> {
  const key = name.toLowerCase();
  const asked = questions.get(key);
  if (asked !== undefined) return asked.answer;
  if (questions.size >= MAX_QUESTIONS) return Promise.resolve(null);
  const question = ask(key);
  questions.set(key, question);
  return question.answer;
}

function ask(name: string): Question {
  let resolve: (address: string | null) => void = () => {};
  const answer = new Promise<string | null>((settle) => {
    resolve = settle;
  });
  const message = encodeQuestion(name);
  const put = () => void send(message).catch(() => settle(null));
  const timers = [...REPETITIONS.map((delay) => setTimeout(put, delay)), setTimeout(() => settle(null), TIMEOUT)];
  for (const timer of timers) timer.unref(); // The connection keeps the process.
  const settle = (address: string | null) => {
    for (const timer of timers) clearTimeout(timer);
    if (questions.delete(name) && questions.size === 0) closeSocket();
    resolve(address);
  };
  put();
  return { answer, settle };
}

/** Out of each interface in turn: the interface is an option of the socket. */
async function send(message: Uint8Array): Promise<void> {
  socket ??= openSocket();
  const opened = await socket;
  for (const { address } of localNetworks()) {
    await new Promise<void>((resolve) => {
      try {
        opened.setMulticastInterface(address);
        opened.send(message, PORT, GROUP, () => resolve());
      } catch {
        resolve(); // The interface has gone, or the socket was closed.
      }
    });
  }
}

/** Answers come to the group: the socket shares the port with the responders of this machine. */
function openSocket(): Promise<Socket> {
  const opening = createSocket({ type: 'udp4', reuseAddr: true });
  opening.on('message', onMessage);
  opening.unref();
  return new Promise((resolve, reject) => {
    opening.once('error', reject);
    opening.bind(PORT, () => {
      opening.off('error', reject);
      opening.on('error', () => {}); // A network that goes away; the question times out.
      for (const { address } of localNetworks()) {
        try {
          opening.addMembership(GROUP, address);
        } catch {
          // The interface has no multicast.
        }
      }
      resolve(opening);
    });
  });
}

function closeSocket(): void {
  void socket?.then(
    (opened) => opened.close(),
    () => {},
  );
  socket = null;
}

function onMessage(message: Uint8Array, { address, port }: RemoteInfo): void {
  if (port !== PORT || !isLocal(address)) return; // RFC 6762 sections 6 and 11
  for (const record of parseAddresses(message)) questions.get(record.name)?.settle(record.address);
}

function localNetworks() {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family }) => family === 'IPv4');
}

function isLocal(address: string): boolean {
  const networks = new BlockList();
  for (const { cidr } of localNetworks()) {
    const [network, prefix] = cidr?.split('/') ?? [];
    if (network !== undefined && !isIPv6(network)) networks.addSubnet(network, Number(prefix));
  }
  return networks.check(address);
}
