import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aiortc, chromium, firefox, gstreamer, nodeDataChannel, type Pair, werift, wrtc } from './pairs';
import type { VideoCodec } from './signaling';

const CODECS: readonly VideoCodec[] = ['VP8', 'VP9', 'H264', 'AV1'];

/** A row of docs/interop.md without its footnotes. */
function row({ name, smallestMessage = 0, largestMessage, audio, video }: Pair): string {
  const has = (part: boolean) => (part ? 'yes' : 'no');
  const cells = [name, `${smallestMessage} to ${largestMessage}`, has(audio), ...CODECS.map((codec) => has(video.includes(codec)))];
  return `| ${cells.join(' | ')} |`;
}

it('docs/interop.md says what is tested', () => {
  const text = readFileSync(join(__dirname, '../../docs/interop.md'), 'utf8');
  const rows = text.replaceAll(/ \[\d\]/g, '').split('\n');
  for (const pair of [chromium, firefox, wrtc, werift, nodeDataChannel, aiortc, gstreamer]) expect(rows).toContain(row(pair));
});
