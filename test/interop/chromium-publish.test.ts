import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { FastifyInstance } from 'fastify';
import { type Browser, chromium, type Page } from 'playwright-core';
import { measure } from '../../examples/recording-server/measure';
import { buildServer } from '../../examples/recording-server/server';

const exec = promisify(execFile);
const executablePath = '/usr/bin/chromium';

/** Screenshots are kept where SCREENSHOTS names a folder, for a person to look at. */
const screenshots = process.env.SCREENSHOTS;

let browser: Browser;
let page: Page;
let server: FastifyInstance;
let folder: string;
let address: string;

beforeAll(async () => {
  if (!existsSync(executablePath)) throw new Error('Chromium is not installed: npm run setup installs it');
  browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--autoplay-policy=no-user-gesture-required',
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
    ],
  });
}, 60_000);

afterAll(() => browser?.close());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recordings-'));
  server = await buildServer({ folder, logLevel: 'silent' });
  address = await server.listen({ port: 0, host: '127.0.0.1' });
  page = await (await browser.newContext({ viewport: { width: 1100, height: 1100 } })).newPage();
});

afterEach(async () => {
  await page.context().close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const shot = async (name: string) => {
  if (screenshots) await page.screenshot({ path: join(screenshots, `${name}.png`) });
};

/** Makes the page's RTCPeerConnection offer one video codec alone, as a publisher that has no other would. */
const offerOnly = (codec: string) =>
  page.addInitScript((mimeType) => {
    const { addTransceiver } = RTCPeerConnection.prototype;
    RTCPeerConnection.prototype.addTransceiver = function (track, init) {
      const transceiver = addTransceiver.call(this, track, init);
      if (transceiver.receiver.track.kind === 'video') {
        const codecs = RTCRtpReceiver.getCapabilities('video')?.codecs ?? [];
        transceiver.setCodecPreferences(codecs.filter((each) => each.mimeType === mimeType || each.mimeType === 'video/rtx'));
      }
      return transceiver;
    };
  }, `video/${codec}`);

describe.each([
  ['VP8', 'webm'],
  ['VP9', 'webm'],
  ['AV1', 'webm'],
  ['H264', 'mkv'],
])('Chromium publishes %s from its camera and microphone', (codec, type) => {
  it('is recorded without loss, listed, and played back by the page', async () => {
    await offerOnly(codec);
    await page.goto(address);
    await page.click('#start');
    await page.waitForSelector('#badge[data-state=connected]');
    await page.waitForFunction(() => /\d+ × \d+/.test(document.querySelector('#resolution')?.textContent ?? ''));
    await page.waitForTimeout(5_000);
    await shot(`${codec}-publishing`);
    await page.click('#stop');
    await page.waitForSelector('#recordings li[data-state=finished]');

    const [name] = (await readdir(folder))
      .filter((file) => file.endsWith(`.${type}`))
      .sort()
      .slice(-1);
    const file = join(folder, name ?? '');
    // Frames as they are: a camera's uneven pace is not an error.
    const { stderr } = await exec('ffmpeg', [
      '-v',
      'error',
      '-i',
      file,
      '-fps_mode',
      'passthrough',
      '-enc_time_base',
      '-1',
      '-f',
      'null',
      '-',
    ]);
    expect(stderr).toBe('');
    const { streams, duration } = await measure(file);
    expect(streams.map((stream) => stream.codec)).toEqual(expect.arrayContaining([codec.toLowerCase(), 'opus']));
    expect(duration).toBeGreaterThan(4);
    expect(duration).toBeLessThan(30);

    await page.click('#recordings li [data-action=play]');
    await page.waitForFunction(() => (document.querySelector<HTMLVideoElement>('#player')?.currentTime ?? 0) > 1);
    expect(await page.$eval('#player', (video: HTMLVideoElement) => [video.error, video.videoWidth > 0])).toEqual([null, true]);
    expect(await page.$eval('#player', (video: HTMLVideoElement) => video.duration)).toBeCloseTo(duration, 0);
    await shot(`${codec}-playing`);

    await page.click('#recordings li [data-action=delete]');
    await page.waitForSelector('#empty:not([hidden])');
    expect(await readdir(folder)).toEqual([]);
  }, 60_000);
});
