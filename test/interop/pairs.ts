/** The stacks that calls are made with, and what each can do; docs/interop.md says why it cannot do the rest. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, startBrowser } from '../beds/browser';
import { type BedProcess, startProcess } from '../beds/process';
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
  /** The smallest, when it does not take empty ones. */
  readonly smallestMessage?: number;
  /** Its offers are wrong when they have both sound and video. */
  readonly offersOneMedium?: boolean;
  /** It has no encoder: what it receives, it sends back. */
  readonly returnsMedia?: boolean;
  /** Its host candidates have mDNS names. */
  readonly hidesAddresses?: boolean;
}

const KIB = 1_024;
const ALL: readonly VideoCodec[] = ['VP8', 'VP9', 'H264', 'AV1'];
const remote = (file: string) => join(__dirname, 'remote', file);
const withoutFiles = (files: Record<string, string>) =>
  Object.entries(files)
    .filter(([, file]) => !existsSync(file))
    .map(([name]) => name);

function browser(name: string, id: BrowserName, missing: Record<string, string>, video: readonly VideoCodec[]): Pair {
  return {
    name,
    missing: () => withoutFiles(missing),
    start: (url) => startBrowser(id, url),
    audio: true,
    video,
    largestMessage: 256 * KIB,
  };
}

/** The browser as a page without a camera has it: data alone, and local addresses behind mDNS names. */
function hidden(of: Pair, id: BrowserName): Pair {
  const start = (url: string) => startBrowser(id, url, { hideAddresses: true });
  return { ...of, name: `${of.name} with mDNS candidates`, start, audio: false, video: [], hidesAddresses: true };
}

export const chromium = browser('Chromium', 'chromium', { chromium: '/usr/bin/chromium' }, ALL);
export const chromiumHidden = hidden(chromium, 'chromium');
export const firefox = browser('Firefox', 'firefox', { 'firefox-esr': '/usr/bin/firefox-esr' }, ['VP8', 'VP9', 'AV1']);
export const firefoxHidden = hidden(firefox, 'firefox');

/** A stack of npm's, in a process of its own. */
function nodeStack(name: string, script: string, more: Partial<Pair>): Pair {
  return {
    name,
    missing: () => withoutFiles({ [name]: join(__dirname, 'node_modules', name) }),
    start: async (url) => startProcess(process.execPath, ['--import', 'tsx', remote(script), url]),
    audio: true,
    video: ALL,
    largestMessage: 256 * KIB,
    ...more,
  };
}

export const wrtc = nodeStack('@roamhq/wrtc', 'wrtc.mjs', { video: ['VP8', 'VP9', 'AV1'] });
export const werift = nodeStack('werift', 'werift.mjs', { returnsMedia: true, smallestMessage: 1, largestMessage: 64 * KIB });
export const nodeDataChannel = nodeStack('node-datachannel', 'node-datachannel.mjs', { returnsMedia: true });

/** A stack with a Python binding, both from Debian. */
function pythonStack(name: string, script: string, files: Record<string, string>, more: Partial<Pair>): Pair {
  return {
    name,
    missing: () => withoutFiles({ 'python3-numpy': '/usr/lib/python3/dist-packages/numpy', ...files }),
    start: async (url) => startProcess('/usr/bin/python3', [remote(script), url], { env: { PYTHONDONTWRITEBYTECODE: '1' } }),
    audio: true,
    video: ['VP8', 'H264'],
    largestMessage: 256 * KIB,
    ...more,
  };
}

export const aiortc = pythonStack(
  'aiortc',
  'aiortc_peer.py',
  { 'python3-aiortc': '/usr/lib/python3/dist-packages/aiortc' },
  { largestMessage: 64 * KIB, offersOneMedium: true },
);

const TYPELIBS = '/usr/lib/x86_64-linux-gnu/girepository-1.0';
const PLUGINS = '/usr/lib/x86_64-linux-gnu/gstreamer-1.0';
export const gstreamer = pythonStack(
  'GStreamer',
  'gstreamer_peer.py',
  {
    'python3-gst-1.0': '/usr/lib/python3/dist-packages/gi/overrides/Gst.py',
    'gir1.2-gst-plugins-bad-1.0': join(TYPELIBS, 'GstWebRTC-1.0.typelib'),
    'gstreamer1.0-nice': join(PLUGINS, 'libgstnice.so'),
    'gstreamer1.0-plugins-good': join(PLUGINS, 'libgstvpx.so'),
    'gstreamer1.0-plugins-bad': join(PLUGINS, 'libgstwebrtc.so'),
    'gstreamer1.0-plugins-ugly': join(PLUGINS, 'libgstx264.so'),
    'gstreamer1.0-libav': join(PLUGINS, 'libgstlibav.so'),
  },
  { video: ['VP8', 'VP9', 'H264'], smallestMessage: 1, largestMessage: 64 * KIB },
);
