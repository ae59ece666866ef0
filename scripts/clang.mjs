// clang-format and clang-tidy over the addon's sources: `node scripts/clang.mjs format [--check]`, `node scripts/clang.mjs tidy [file...]`.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const sources = readdirSync(join(root, 'native'), { recursive: true })
  .filter((file) => /\.(cc|h)$/.test(file))
  .map((file) => join('native', file));

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (error) {
    console.error(`${command}: ${error.code === 'ENOENT' ? 'not installed; `npm run setup` installs it' : error.message}`);
    process.exit(1);
  }
  return status ?? 1;
}

const [mode, ...rest] = process.argv.slice(2);
if (mode === 'format') {
  process.exit(run('clang-format-19', [...(rest.includes('--check') ? ['--dry-run', '--Werror'] : ['-i']), ...sources]));
} else if (mode === 'tidy') {
  if (!existsSync(join(root, 'out', 'compile_commands.json'))) {
    console.error('out/compile_commands.json is missing: build the addon first (npm run build:addon)');
    process.exit(1);
  }
  const files = rest.length > 0 ? rest : sources.filter((file) => file.endsWith('.cc'));
  process.exit(run('run-clang-tidy-19', ['-quiet', '-p', 'out', `-j${availableParallelism()}`, ...files.map((file) => `${file}$`)]));
} else {
  console.error('usage: clang.mjs format [--check] | tidy [file...]');
  process.exit(2);
}
