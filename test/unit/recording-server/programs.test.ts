import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);
const server = join(__dirname, '..', '..', '..', 'examples', 'recording-server');
const tsx = join(__dirname, '..', '..', '..', 'node_modules', '.bin', 'tsx');
const program = (name: string, ...rest: string[]) => ['--tsconfig', join(server, 'tsconfig.json'), join(server, name), ...rest];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recordings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const environment = (more: Record<string, string>) => ({ ...process.env, RECORDINGS: folder, LOG_LEVEL: 'silent', ...more });

describe('npm start', () => {
  it('says that a port is taken, and which command takes another', async () => {
    const blocker = createServer().listen(0, 'localhost');
    await once(blocker, 'listening');
    const { port } = blocker.address() as { port: number };
    const failed = exec(tsx, program('main.ts'), { env: environment({ PORT: String(port) }) });
    await expect(failed).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`port ${port} is taken; choose another one: PORT=`),
    });
    blocker.close();
  });

  it('says that a port is not one', async () => {
    const failed = exec(tsx, program('main.ts'), { env: environment({ PORT: 'http' }) });
    await expect(failed).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('PORT must be a number from 0 to 65535, not http'),
    });
  });

  it('serves until SIGTERM, and ends with 0', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', ...program('main.ts').slice(2)], {
      env: environment({ PORT: '0', TSX_TSCONFIG_PATH: join(server, 'tsconfig.json') }),
    });
    let output = '';
    for await (const text of child.stdout.setEncoding('utf8')) {
      output += text;
      if (output.includes('Recordings: ')) break;
    }
    const address = /http:\/\/\S+/.exec(output)?.[0];
    child.kill('SIGTERM');
    const [code, signal] = await once(child, 'exit');
    expect({ code, signal, address }).toEqual({ code: 0, signal: null, address: expect.stringMatching(/^http:\/\/localhost:\d+$/) });
  });
});

describe('npm run demo', () => {
  it('records a synthetic publisher, measures it, and leaves a thumbnail', async () => {
    const { stdout } = await exec(tsx, program('demo.ts', '4'), { cwd: folder, env: environment({}) });
    expect(stdout).toMatch(/audio +opus +48000 Hz +(1[5-9]\d|2[0-3]\d) frames/);
    expect(stdout).toMatch(/video +vp8 +\d+x\d+ +(8\d|9\d|1[0-3]\d) frames/);
    expect(Number(/duration ([\d.]+) s/.exec(stdout)?.[1])).toBeGreaterThan(3);
    expect(Number(/are (\d+) ms apart/.exec(stdout)?.[1])).toBeLessThanOrEqual(40);
    expect(existsSync(join(folder, 'demo.png'))).toBe(true);
    expect(readdirSync(folder).filter((file) => file.endsWith('.webm'))).toHaveLength(1);
  }, 40_000);
});
