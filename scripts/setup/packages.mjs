// Debian packages: what packages.json lists for what has to be built here, installed by root or sudo, or else named so that a person can install them.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseStatus } from '../engine/download.mjs';
import { engineFolder, isInstalled } from '../engine/where.mjs';
import { run } from '../lib/run.mjs';

const groups = JSON.parse(readFileSync(join(import.meta.dirname, 'packages.json'), 'utf8'));

/** The packages for `names`, each once. */
export function packageList(names) {
  return [...new Set(names.flatMap((name) => groups[name]))].sort();
}

/** Those that dpkg does not have installed. */
function missingOf(packages) {
  const { stdout, error } = spawnSync('dpkg-query', ['--show', '--showformat', `\${binary:Package} \${db:Status-Status}\n`, ...packages], {
    encoding: 'utf8',
  });
  if (error) throw new Error('dpkg-query is not here: set-up installs packages on Debian and its relatives only');
  return notInstalled(packages, stdout);
}

/** Reads dpkg-query's lines, `name[:architecture] status`. */
export function notInstalled(packages, lines) {
  const installed = new Set();
  for (const line of lines.split('\n')) {
    const [name, status] = line.split(' ');
    if (status === 'installed') installed.add(name.split(':')[0]);
  }
  return packages.filter((name) => !installed.has(name));
}

/** The command that installs, and what to put before it for the rights to do so; undefined when we have no such rights. */
function privilege() {
  if (process.getuid() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n', '--close-from=4'] : undefined;
}

/** `more`: groups beside those that a build needs. */
export function packagesStep(more = []) {
  const needed = () => packageList([...(isInstalled(engineFolder().folder) ? [] : ['engine']), 'addon', ...more]);
  const install = (packages) => ['apt-get', 'install', '--yes', '--no-install-recommends', ...packages];
  return {
    title: 'Debian packages',
    isDone: () => missingOf(needed()).length === 0,
    async run(report, keepOpen) {
      const missing = missingOf(needed());
      const prefix = privilege();
      if (!prefix) {
        throw new Error(
          `These packages are missing, and neither root nor sudo without a password is at hand. Install them and run this again:\n\n  sudo ${install(missing).join(' ')}\n`,
        );
      }
      const apt = (args, status) => {
        const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', ...args];
        return run(command, rest, { status, keepOpen });
      };
      report("apt's index");
      await apt(['apt-get', 'update']);
      await apt([...install(missing), '-o', 'APT::Status-Fd=3', '-o', 'DPkg::Lock::Timeout=300'], (line) => {
        const downloaded = parseStatus(line);
        const installed = /^pmstatus:[^:]*:([\d.]+):/.exec(line)?.[1];
        if (downloaded !== undefined) report(`downloading ${missing.length} packages,`, downloaded);
        else if (installed !== undefined) report(`installing ${missing.length} packages,`, Number(installed) / 100);
      });
      const still = missingOf(needed());
      if (still.length > 0) throw new Error(`apt did not install ${still.join(', ')}`);
      return { note: `${missing.length} installed` };
    },
  };
}
