/** The stacks that calls are made with, and what each can do; docs/interop.md says why it cannot do the rest. */
import { existsSync } from 'node:fs';
import { type BrowserName, type BrowserOptions, startBrowser } from '../beds/browser';
import type { BedProcess } from '../beds/process';
import type { VideoCodec } from './signaling';

export interface Pair {
  readonly name: string;
  /** What must be installed for it and is not. */
  missing(): readonly string[];
  /** Starts the remote peer, which takes its orders at `url`. */
  start(url: string): Promise<BedProcess>;
  readonly audio: boolean;
  readonly video: readonly VideoCodec[];
  /** The largest message in octets that it takes; 0: it has no data channels. */
  readonly largestMessage: number;
  /** It has no encoder: what it receives, it sends back. */
  readonly returnsMedia?: boolean;
}

const KIB = 1_024;
const ALL: readonly VideoCodec[] = ['VP8', 'VP9', 'H264', 'AV1'];
const withoutFiles = (files: Record<string, string>) =>
  Object.entries(files)
    .filter(([, file]) => !existsSync(file))
    .map(([name]) => name);

function browser(
  name: string,
  id: BrowserName,
  debianPackage: string,
  file: string,
  more: Partial<Pair>,
  options: BrowserOptions = {},
): Pair {
  return {
    name,
    missing: () => withoutFiles({ [debianPackage]: file }),
    start: (url) => startBrowser(id, url, options),
    audio: true,
    video: ALL,
    largestMessage: 256 * KIB,
    ...more,
  };
}

export const chromium = browser('Chromium', 'chromium', 'chromium', '/usr/bin/chromium', {});
export const chromiumHidden = browser(
  'Chromium with mDNS candidates',
  'chromium',
  'chromium',
  '/usr/bin/chromium',
  { audio: false, video: [] },
  { hideAddresses: true },
);
export const firefox = browser('Firefox', 'firefox', 'firefox-esr', '/usr/bin/firefox-esr', {
  video: ['VP8', 'VP9', 'AV1'],
});
export const firefoxHidden = browser(
  'Firefox with mDNS candidates',
  'firefox',
  'firefox-esr',
  '/usr/bin/firefox-esr',
  { audio: false, video: [] },
  { hideAddresses: true },
);
