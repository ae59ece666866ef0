/**
 * A PulseAudio server of its own: one source that hums at 1 kHz, and nothing of the machine's. By hand: npx tsx test/beds/pulse.ts
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startProcess } from './process';

export interface PulseServer {
  /** What a client's environment needs to find it, and no other sound system. */
  readonly environment: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

/** Hz, of the only source. */
export const HUM = 1_000;

export async function startPulse(): Promise<PulseServer> {
  const folder = mkdtempSync(join(tmpdir(), 'pulse-'));
  const socket = join(folder, 'native');
  const environment = { PULSE_SERVER: `unix:${socket}`, PULSE_RUNTIME_PATH: folder, XDG_RUNTIME_DIR: folder, HOME: folder };
  const modules = [
    `module-sine-source source_name=hum frequency=${HUM}`,
    'module-null-sink sink_name=nothing',
    `module-native-protocol-unix auth-anonymous=1 socket=${socket}`,
  ];
  const args = ['-n', '--daemonize=no', '--use-pid-file=no', '--exit-idle-time=-1', '--disallow-exit'];
  const server = startProcess('pulseaudio', [...args, ...modules.flatMap((module) => ['-L', module])], { env: environment });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await Promise.race([made(socket), server.ended]);
  } catch (error) {
    await stop();
    throw new Error(`pulseaudio did not start (npm run setup -- --tests installs it): ${error}`);
  }
  return { environment, stop };
}

async function made(socket: string): Promise<void> {
  for (let wait = 0; wait < 100; wait++) {
    if (existsSync(socket)) return;
    await sleep(100);
  }
  throw new Error('it made no socket within 10 s');
}

if (require.main === module) {
  startPulse().then(({ environment, stop }) => {
    console.log(
      Object.entries(environment)
        .map(([name, value]) => `export ${name}=${value}`)
        .join('\n'),
    );
    process.once('SIGINT', () => void stop());
  });
}
