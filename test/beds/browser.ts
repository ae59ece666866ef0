/**
 * Debian's browsers, headless, each with a fresh profile, opened on one page. The page and its server need no driver. By hand:
 * npx tsx test/beds/browser.ts firefox http://127.0.0.1:8080
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BedProcess, startProcess } from './process';
import { startPulse } from './pulse';

export type BrowserName = 'chromium' | 'firefox';

export interface BrowserOptions {
  /** Local addresses are hidden behind mDNS names, as in a page without a camera. Default false. */
  readonly hideAddresses?: boolean;
}

interface Recipe {
  readonly command: string;
  /** Makes the profile and gives the arguments. */
  prepare(profile: string, options: BrowserOptions): readonly string[];
}

const recipes: Record<BrowserName, Recipe> = {
  chromium: {
    command: '/usr/bin/chromium',
    prepare: (profile, { hideAddresses }) => [
      '--headless=new',
      `--user-data-dir=${profile}`,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--autoplay-policy=no-user-gesture-required',
      '--proxy-server=direct://',
      ...(hideAddresses ? [] : ['--disable-features=WebRtcHideLocalIpsWithMdns']),
    ],
  },
  firefox: {
    command: '/usr/bin/firefox-esr',
    prepare(profile, { hideAddresses = false }) {
      const preferences = {
        'media.peerconnection.ice.obfuscate_host_addresses': hideAddresses,
        'media.autoplay.default': 0,
        'media.autoplay.blocking_policy': 0,
        'network.proxy.type': 0,
        'app.update.enabled': false,
        'app.normandy.enabled': false,
        'datareporting.policy.dataSubmissionEnabled': false,
        'browser.shell.checkDefaultBrowser': false,
        'browser.safebrowsing.downloads.enabled': false,
        'browser.safebrowsing.malware.enabled': false,
        'browser.safebrowsing.phishing.enabled': false,
        'extensions.update.enabled': false,
        'media.gmp-manager.updateEnabled': false,
        'network.captive-portal-service.enabled': false,
        'network.connectivity-service.enabled': false,
        'services.settings.server': 'data:,',
        'toolkit.telemetry.enabled': false,
      };
      writeFileSync(
        join(profile, 'user.js'),
        Object.entries(preferences)
          .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
          .join(''),
      );
      return ['--headless', '--no-remote', '--profile', profile];
    },
  },
};

export async function startBrowser(name: BrowserName, url: string, options: BrowserOptions = {}): Promise<BedProcess> {
  const { command, prepare } = recipes[name];
  const profile = mkdtempSync(join(tmpdir(), `${name}-`));
  // Firefox's Web Audio stands still without a sound card.
  const pulse = await startPulse();
  const bed = startProcess(command, [...prepare(profile, options), url], { env: { ...pulse.environment, HOME: profile } });
  return {
    ...bed,
    async stop() {
      await bed.stop();
      await pulse.stop();
      // A process that left the browser's group ends when it sees that the browser is gone, and may write until then.
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    },
  };
}

if (require.main === module) {
  const [name, url] = process.argv.slice(2);
  if ((name !== 'chromium' && name !== 'firefox') || !url) throw new Error('usage: npx tsx test/beds/browser.ts chromium|firefox URL');
  startBrowser(name, url).then((bed) => process.once('SIGINT', () => void bed.stop()));
}
