// What a page needs beside JavaScript and the API. It only groups the tables: pages of every environment run.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * - `node`: nothing;
 * - `worker`: a dedicated worker (`page/worker.mjs`);
 * - `media-element`: `<video>` or `<audio>` that plays a MediaStream (`page/mediaElement.mjs`);
 * - `needs-browser`: rendering, canvas, Web Audio, iframes, navigation, service workers, HTTP headers;
 * - `not run`: crash tests, and tests that ask a human.
 */
export type Environment = 'node' | 'worker' | 'media-element' | 'needs-browser' | 'not run';

export interface Classification {
  readonly environment: Environment;
  readonly because: string;
}

/** What is found in a test, or in a helper that it loads, in order of precedence. */
const PATTERNS: readonly [Environment, string, RegExp][] = [
  ['needs-browser', 'navigation', /RemoteContext|rc-helper\.js|window\.open\(/],
  ['needs-browser', 'service or shared worker', /SharedWorker\(|serviceWorker|service_worker_unregister/],
  ['needs-browser', 'iframe', /<iframe|createElement\((['"`])iframe\1|with_iframe|featurePolicy|permissions-policy\.js/],
  ['needs-browser', 'canvas', /<canvas|createElement\((['"`])canvas\1|\.captureStream\(|OffscreenCanvas\(/],
  ['needs-browser', 'pixels of a <video>', /\b(?:detectSignal|getVideoSignal)\(/],
  ['needs-browser', 'a mock inside the browser', /image_capture_test\(/],
  ['needs-browser', 'Web Audio or canvas', /trackFactories\.(?:audio|video)\(/],
  ['needs-browser', 'Web Audio', /new AudioContext\(|new OfflineAudioContext\(/],
  ['worker', 'dedicated worker', /new Worker\(|createWorker\(|createConnectionWithTransform\(|createTransforms\(/],
  ['media-element', 'media element', /createElement\((['"`])(?:video|audio)\1|<video|<audio|new Audio\(/],
];

/** Files of which the patterns say the wrong thing. */
const CORRECTIONS: Readonly<Record<string, Classification>> = {
  'mediacapture-extensions/MediaStreamTrack-video-stats.https.html': { environment: 'node', because: 'canvas in 1 of 15 subtests' },
  'mst-content-hint/MediaStreamTrack-contentHint.html': { environment: 'needs-browser', because: 'tracks of canvas and Web Audio' },
  'mediacapture-streams/MediaStream-MediaElement-srcObject.https.html': { environment: 'media-element', because: 'media element' },
  'mediacapture-streams/MediaDevices-SecureContext.html': { environment: 'needs-browser', because: 'insecure context' },
  'mediacapture-streams/MediaStreamTrackEvent-constructor.https.html': { environment: 'needs-browser', because: 'tracks of Web Audio' },
  'mediacapture-handle/identity/MediaDevices-setCaptureHandleConfig.https.window.js': {
    environment: 'node',
    because: 'iframe in 1 subtest',
  },
};

/** Shared helpers, of which a test uses a part: what they contain says nothing about the test. */
const SHARED_HELPERS = /RTCPeerConnection-helper\.js$|\/resources\/|third_party|permission-helper/;

function helperText(root: string, file: string, source: string, script: string): string {
  const address = script.replace(/[?#].*/, '');
  const path = address.startsWith('/') ? join(root, address) : join(root, dirname(file), address);
  // One function of simulcast.js has a <video>, the rest edits SDP.
  if (path.endsWith('simulcast.js')) return source.includes('negotiateSimulcastAndWaitForVideo') ? "createElement('video')" : '';
  if (path.endsWith('svc-helper.js') && !/createScalabilityTest(WithSimulcast)?\(/.test(source)) return '';
  return SHARED_HELPERS.test(path) || !existsSync(path) ? '' : readFileSync(path, 'utf8');
}

export function classify(root: string, file: string, source: string, scripts: readonly string[]): Classification {
  const correction = CORRECTIONS[file];
  if (correction) return correction;
  if (file.includes('idlharness')) return { environment: 'node', because: '' };
  if (existsSync(join(root, `${file}.headers`))) return { environment: 'needs-browser', because: 'HTTP response header' };
  const text = source + scripts.map((script) => helperText(root, file, source, script)).join('');
  const [environment, because] = PATTERNS.find(([, , pattern]) => pattern.test(text)) ?? ['node', ''];
  return { environment, because };
}
