/**
 * `npm run demo`: the recording server without browser, camera or network. A synthetic publisher (a moving picture with a clock, a beep and a flash
 * each second) calls it over WHIP, with the page's own client, and what was recorded is measured.
 */
import 'node-libwebrtc/globals';
import { copyFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { configure, mediaDevices } from 'node-libwebrtc';
import { measure } from './measure';
import type { Recording } from './recordings';
import { buildServer } from './server';

async function main(): Promise<void> {
  const seconds = Number(process.argv[2] ?? 10);
  if (!(seconds > 0)) throw new Error(`usage: npm run demo -- [seconds]; got ${process.argv[2]}`);
  const folder = resolve(process.env.RECORDINGS ?? 'recordings');
  const server = await buildServer({ folder, logLevel: process.env.LOG_LEVEL ?? 'warn' });
  const address = await server.listen({ port: 0, host: '127.0.0.1' });
  const { WhipClient } = await import('./public/whip-client.js');

  configure({ syntheticDevices: true });
  const stream = await mediaDevices.getUserMedia({ video: { width: 1280, height: 720 }, audio: true });
  const client = new WhipClient(`${address}/whip`);
  await client.publish(stream);
  console.log(`Publishing a synthetic camera and microphone to ${address}/whip for ${seconds} s ...`);
  await sleep(seconds * 1_000);
  await client.stop();
  for (const track of stream.getTracks()) track.stop();

  const [recording] = (await (await fetch(`${address}/api/recordings`)).json()) as Recording[];
  await server.close();
  if (!recording) throw new Error('the server recorded nothing');

  const file = resolve(folder, recording.file);
  const { streams, duration, bitrate, offset } = await measure(file);
  console.log(`\n${file}`);
  for (const { kind, codec, frames, detail } of streams)
    console.log(`  ${kind.padEnd(6)} ${codec.padEnd(5)} ${detail.padEnd(16)} ${frames} frames`);
  console.log(`  duration ${duration.toFixed(2)} s, ${Math.round(bitrate / 1_000)} kbit/s, ${recording.lost} frames lost`);
  console.log(
    `  picture and sound are ${Math.abs(offset.mean).toFixed(0)} ms apart (${offset.count} flashes and beeps, at most ${offset.worst.toFixed(0)} ms)`,
  );
  if (recording.thumbnail) {
    const thumbnail = file.replace(/\.\w+$/, '.png');
    await copyFile(thumbnail, resolve('demo.png'));
    console.log(`  thumbnail ${thumbnail}, copied to ${resolve('demo.png')}`);
  }
}

main().catch((error: Error) => {
  console.error(`demo: ${error.message}`);
  process.exitCode = 1;
});
