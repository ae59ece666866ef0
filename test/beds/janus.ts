/**
 * A Janus server of its own, with the HTTP API on loopback, and the plugins echotest, videoroom and nosip. By hand: npx tsx test/beds/janus.ts
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BedProcess, startProcess } from './process';

export interface JanusServer extends BedProcess {
  /** Of the API. */
  readonly url: string;
  readonly version: string;
}

const LIBRARIES = '/usr/lib/x86_64-linux-gnu/janus';
const PLUGINS = ['echotest', 'videoroom', 'nosip'];

function configuration(folder: string, port: number): Record<string, string> {
  const general = {
    configs_folder: folder,
    plugins_folder: join(LIBRARIES, 'plugins'),
    transports_folder: join(LIBRARIES, 'transports'),
    events_folder: join(folder, 'none'),
    loggers_folder: join(folder, 'none'),
  };
  const lines = Object.entries(general).map(([name, value]) => `${name} = "${value}"`);
  const others = ['audiobridge', 'duktape', 'lua', 'recordplay', 'sip', 'streaming', 'textroom', 'videocall', 'voicemail'];
  const transports = ['mqtt', 'nanomsg', 'pfunix', 'rabbitmq', 'websockets'];
  const disabled = (names: readonly string[]) => names.map((name) => `libjanus_${name}.so`).join(',');
  return {
    janus: `general: {\n${lines.join('\n')}\n}\nplugins: { disable = "${disabled(others)}" }\ntransports: { disable = "${disabled(transports)}" }\n`,
    'transport.http': `general: { base_path = "/janus"\nhttp = true\nport = ${port}\nip = "127.0.0.1"\njson = "compact" }\nadmin: { admin_http = false }\n`,
    'plugin.nosip': 'general: { local_ip = "127.0.0.1" }\n',
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export async function startJanus(): Promise<JanusServer> {
  const folder = mkdtempSync(join(tmpdir(), 'janus-'));
  const port = await freePort();
  for (const [name, text] of Object.entries(configuration(folder, port))) {
    const file = name === 'janus' ? 'janus.jcfg' : `janus.${name}.jcfg`;
    writeFileSync(join(folder, file), text);
  }
  const bed = startProcess('/usr/bin/janus', ['--configs-folder', folder, '--config', join(folder, 'janus.jcfg'), '--disable-colors']);
  const stop = async () => {
    await bed.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}/janus`;
  try {
    const { version_string: version, plugins } = await Promise.race([information(url), bed.ended]);
    const missing = PLUGINS.filter((name) => !plugins[`janus.plugin.${name}`]);
    if (missing.length > 0) throw new Error(`Janus has no ${missing.join(', ')}`);
    return { ...bed, stop, url, version };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function information(url: string): Promise<{ version_string: string; plugins: Record<string, unknown> }> {
  for (let wait = 0; wait < 100; wait++) {
    const response = await fetch(`${url}/info`).catch(() => undefined);
    if (response?.ok) return (await response.json()) as { version_string: string; plugins: Record<string, unknown> };
    await sleep(100);
  }
  throw new Error('Janus did not answer within 10 s');
}

if (require.main === module) {
  startJanus().then(({ url, version, stop }) => {
    console.log(`Janus ${version}: ${url}`);
    process.once('SIGINT', () => void stop());
  });
}
