/**
 * A TURN server of its own on loopback: UDP and TCP on one port, TLS on another, its certificate signed by an authority of its own.
 * By hand: npx tsx test/beds/coturn.ts
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from '../support/freePort';

export interface TurnServer {
  /** `127.0.0.1:PORT`, for UDP and TCP. */
  readonly host: string;
  /** `localhost:PORT`, for TLS: the certificate has the name. */
  readonly tlsHost: string;
  /** PEM, of the authority that signed the server's certificate. */
  readonly authority: string;
  /** A username and credential that are good for so many seconds. */
  credentials(seconds?: number): { readonly username: string; readonly credential: string };
  /** At once, as if it had crashed. */
  kill(): Promise<void>;
}

const SECRET = 'loopback';

export async function startCoturn(): Promise<TurnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'coturn-'));
  const authority = await makeCertificates(folder);
  const [port, tlsPort] = [await freePort(), await freePort()];
  const file = (name: string) => join(folder, name);
  const server = spawn(
    'turnserver',
    [
      ...['-n', '--no-cli', '--fingerprint', '--no-multicast-peers', '--allow-loopback-peers', '--log-file=stdout', '--simple-log'],
      ...['--listening-ip=127.0.0.1', '--relay-ip=127.0.0.1', `--listening-port=${port}`, `--tls-listening-port=${tlsPort}`],
      ...['--realm=loopback', '--use-auth-secret', `--static-auth-secret=${SECRET}`],
      ...[`--cert=${file('server.pem')}`, `--pkey=${file('server.key')}`, `--pidfile=${file('pid')}`, `--userdb=${file('userdb')}`],
    ],
    { stdio: process.env.COTURN_LOG ? 'inherit' : 'ignore' },
  );
  const kill = async () => {
    server.kill('SIGKILL');
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true });
  };
  await listening(server, tlsPort).catch(async (error: Error) => {
    await kill();
    throw error;
  });
  return {
    host: `127.0.0.1:${port}`,
    tlsHost: `localhost:${tlsPort}`,
    authority,
    credentials(seconds = 600) {
      const username = `${Math.floor(Date.now() / 1000) + seconds}:somebody`;
      return { username, credential: createHmac('sha1', SECRET).update(username).digest('base64') };
    },
    kill,
  };
}

/** An authority, and a certificate for localhost that it signed. */
async function makeCertificates(folder: string): Promise<string> {
  const openssl = (...args: string[]) => promisify(execFile)('openssl', args, { cwd: folder });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  await openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Authority of a test', '-days', '1');
  await openssl('req', ...key, '-keyout', 'server.key', '-out', 'server.csr', '-subj', '/CN=localhost');
  writeFileSync(join(folder, 'names'), 'subjectAltName=DNS:localhost');
  const signing = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', 'names', '-days', '1'];
  await openssl('x509', '-req', '-in', 'server.csr', ...signing, '-out', 'server.pem');
  return readFileSync(join(folder, 'ca.pem'), 'utf8');
}

async function listening(server: ChildProcess, port: number): Promise<void> {
  let failure: Error | undefined;
  server.once('error', (error) => {
    failure = error;
  });
  for (let wait = 0; wait < 100; wait++) {
    if (failure) throw new Error(`turnserver did not start (npm run setup -- --tests installs coturn): ${failure.message}`);
    if (server.exitCode !== null) throw new Error(`turnserver ended with ${server.exitCode}`);
    if (await accepts(port)) return;
    await sleep(100);
  }
  throw new Error('turnserver did not listen within 10 s');
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

if (require.main === module) {
  startCoturn().then(({ host, tlsHost, authority, credentials, kill }) => {
    console.log({ urls: [`turn:${host}`, `turn:${host}?transport=tcp`, `turns:${tlsHost}`], ...credentials(86_400) }, authority);
    process.once('SIGINT', () => void kill());
  });
}
