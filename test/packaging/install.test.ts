import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
let folder: string;

const connects = `
const a = new RTCPeerConnection(), b = new RTCPeerConnection();
a.onicecandidate = ({ candidate }) => candidate && b.addIceCandidate(candidate);
b.onicecandidate = ({ candidate }) => candidate && a.addIceCandidate(candidate);
b.ondatachannel = ({ channel }) => { channel.onmessage = ({ data }) => { console.log(data); a.close(); b.close(); }; };
const channel = a.createDataChannel('x');
channel.onopen = () => channel.send('hello from a package');
a.setLocalDescription()
  .then(() => b.setRemoteDescription(a.localDescription))
  .then(() => b.setLocalDescription())
  .then(() => a.setRemoteDescription(b.localDescription));
`;

beforeAll(() => {
  execFileSync('npm', ['run', 'prebuild'], { cwd: root, stdio: 'pipe' });
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  execFileSync('npm', ['pack', '--pack-destination', folder, '--ignore-scripts'], { cwd: root, stdio: 'pipe' });
  const [tarball] = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--omit=dev', '--no-audit', '--no-fund', join(folder, tarball ?? '')], {
    cwd: folder,
    stdio: 'pipe',
    // No compiler, no engine: what npm installs has to do.
    env: { ...process.env, LIBWEBRTC_DIR: '/nonexistent', CXX: '/bin/false', CC: '/bin/false', XDG_CACHE_HOME: join(folder, 'cache') },
  });
}, 420_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (name: string, code: string, node = process.execPath) => {
  writeFileSync(join(folder, name), code);
  return execFileSync(node, [name], { cwd: folder, encoding: 'utf8', timeout: 20_000 }).trim();
};

describe('the packed package, installed in an empty folder', () => {
  it('connects, from CommonJS', () => {
    expect(run('a.cjs', `const { RTCPeerConnection } = require('node-libwebrtc');${connects}`)).toBe('hello from a package');
  });

  it('connects, from an ES module', () => {
    expect(run('b.mjs', `import { RTCPeerConnection } from 'node-libwebrtc';${connects}`)).toBe('hello from a package');
  });

  it('connects with the globals alone', () => {
    expect(run('c.mjs', `import 'node-libwebrtc/globals';${connects}`)).toBe('hello from a package');
  });

  it('gives both module systems the same classes', () => {
    const code = `import { createRequire } from 'node:module'; import * as es from 'node-libwebrtc';
      const cjs = createRequire(import.meta.url)('node-libwebrtc');
      console.log(Object.keys(cjs).every((name) => es[name] === cjs[name]), es.RTCPeerConnection === cjs.RTCPeerConnection);`;
    expect(run('d.mjs', code)).toBe('true true');
  });

  it('carries the licences of what is in it, and no sources of others', () => {
    const files = readdirSync(join(folder, 'node_modules', 'node-libwebrtc'));
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'THIRD_PARTY_NOTICES.md', 'dist', 'prebuilds']));
  });
});
