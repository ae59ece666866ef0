// `npm run bench`: node-libwebrtc beside @roamhq/wrtc and node-datachannel, alternating, each measure in a process of its own; medians and ratios.
// Options: --rounds N (5), --only MEASURE[,MEASURE].
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, only: { type: 'string' } } });
const rounds = Number(values.rounds);

const packages = ['node-libwebrtc', 'wrtc', 'node-datachannel'];
/** What a measure gives, and the aim: how ours relates to the best of the others, or to an absolute figure. */
const figures = {
  connectTime: [{ name: 'connect', unit: 'ms', better: 'low', aim: { ratio: 1, to: ['wrtc'] } }],
  throughput: [{ name: 'throughput', label: '64 KiB one way', unit: 'Mbit/s', better: 'high', aim: { ratio: 1.15 } }],
  messages1k: [{ name: 'messages1k', label: '1 KiB messages', unit: '/s', better: 'high', aim: { ratio: 1 } }],
  messages64: [{ name: 'messages64', label: '64 B messages', unit: '/s', better: 'high', aim: { ratio: 1.2 } }],
  echo: [
    { name: 'echo50', label: 'echo 64 B p50', unit: 'us', better: 'low', aim: { ratio: 0.5 } },
    { name: 'echo99', label: 'echo 64 B p99', unit: 'us', better: 'low' },
  ],
  footprint: [
    { name: 'rss', label: 'memory per connection', unit: 'KB', better: 'low', aim: { ratio: 1 } },
    { name: 'threads', label: 'threads per connection', unit: '', better: 'low', aim: { absolute: 0 } },
    { name: 'fds', label: 'file descriptors per connection', unit: '', better: 'low', aim: { absolute: 6 } },
  ],
  frames: [
    { name: 'frameIn', label: '720p frame from JS', unit: 'ms CPU', better: 'low' },
    { name: 'frameOut', label: '720p frame to JS', unit: 'ms CPU', better: 'low', aim: { absolute: 0.35 } },
  ],
  recording: [{ name: 'recording', label: 'recorded 720p30 stream', unit: 'cores', better: 'low', aim: { absolute: 0.03 } }],
};

if (!existsSync(join(here, 'node_modules'))) run('npm', ['ci', '--ignore-scripts=false'], here);

const chosen = Object.keys(figures).filter((measure) => !values.only || values.only.split(',').includes(measure));
const samples = {};
for (let round = 1; round <= rounds; round++) {
  for (const measure of chosen) {
    for (const name of packages) {
      process.stderr.write(`\rround ${round} of ${rounds}: ${measure} ${name}`.padEnd(70));
      const result = measureOnce(name, measure);
      for (const [figure, value] of Object.entries(result)) {
        samples[figure] ??= {};
        samples[figure][name] ??= [];
        samples[figure][name].push(value);
      }
    }
  }
}
process.stderr.write('\r'.padEnd(72));

const table = chosen.flatMap((measure) => figures[measure]).map(row);
print(table);
keep(table);

function measureOnce(name, measure) {
  // V8's young generation grows by itself, up to 16 MB: that is no cost of a connection, so it is kept small for all.
  const flags = measure === 'footprint' ? ['--max-semi-space-size=1'] : [];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', ...flags, join(here, 'child.mjs'), name, measure], {
    cwd: here,
    encoding: 'utf8',
    timeout: 120_000,
  });
  const line = stdout?.trim().split('\n').at(-1);
  if (status === 0 && line?.startsWith('{')) return JSON.parse(line);
  console.error(`\n${name} ${measure} failed (${status}): ${stderr?.trim().split('\n').slice(-5).join('\n')}`);
  return {};
}

function row({ name, label = name, unit, better, aim }) {
  const medians = Object.fromEntries(packages.map((each) => [each, median(samples[name]?.[each] ?? [])]));
  const ours = medians['node-libwebrtc'];
  const others = (aim?.to ?? packages.slice(1)).map((each) => medians[each]).filter((value) => value !== null);
  const best = others.length === 0 ? null : better === 'low' ? Math.min(...others) : Math.max(...others);
  const ratio = ours !== null && best ? ours / best : null;
  const limit = aim?.absolute ?? (aim && best !== null ? aim.ratio * best : null);
  const reached = limit === null || ours === null ? null : better === 'low' ? ours <= limit + 1e-9 : ours >= limit - 1e-9;
  return { label, unit, medians, ratio, aim: limit, reached, samples: samples[name] ?? {} };
}

function print(rows) {
  const number = (value) => (value === null ? '-' : value >= 1_000 ? Math.round(value).toLocaleString('en') : value.toPrecision(3));
  console.log(`| | ${packages.join(' | ')} | ours / best | aim | |\n|---|${'--:|'.repeat(packages.length + 2)}---|`);
  for (const { label, unit, medians, ratio, aim, reached } of rows) {
    const cells = packages.map((name) => number(medians[name]));
    console.log(
      `| ${label}${unit && `, ${unit}`} | ${cells.join(' | ')} | ${ratio === null ? '-' : ratio.toFixed(2)} | ${aim === null ? '-' : number(aim)} | ${reached === null ? '' : reached ? 'reached' : 'not reached'} |`,
    );
  }
}

function keep(rows) {
  const version = (path) => JSON.parse(readFileSync(path, 'utf8')).version;
  const machine = {
    cpu: cpus()[0].model,
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    kernel: release(),
    node: process.version,
  };
  const versions = {
    'node-libwebrtc': version(join(here, '..', 'package.json')),
    '@roamhq/wrtc': version(join(here, 'node_modules', '@roamhq', 'wrtc', 'package.json')),
    'node-datachannel': version(join(here, 'node_modules', 'node-datachannel', 'package.json')),
  };
  mkdirSync(join(here, 'results'), { recursive: true });
  const date = new Date().toISOString().slice(0, 10);
  const file = join(here, 'results', `${date}${values.only ? `-${values.only}` : ''}.json`);
  writeFileSync(file, `${JSON.stringify({ date, machine, versions, rounds, figures: rows }, null, 2)}\n`);
  console.log(`\nkept in ${file.slice(join(here, '..').length + 1)}`);
}

function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted.length === 0 ? null : sorted[sorted.length >> 1];
}

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
