// The two generated sources of webrtc, made by the tree's own tools: the field trial registry, and the stubs through which PipeWire is loaded when present.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, writeIfChanged } from '../lib/files.mjs';
import { run } from '../lib/run.mjs';

export async function generateSources(tree, folder, { keepOpen } = {}) {
  const webrtc = join(tree, 'third_party', 'webrtc');
  const temporary = `${folder}.tmp`;
  const portal = join(temporary, 'modules', 'portal');
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(join(temporary, 'experiments'), { recursive: true });
  mkdirSync(portal, { recursive: true });

  const trials = join(temporary, 'experiments', 'registered_field_trials.h');
  await run('python3', ['experiments/field_trials.py', 'header', '--output', trials], { cwd: webrtc, keepOpen });
  const stubs = {
    '-i': portal,
    '-o': portal,
    '-t': 'posix_stubs',
    '-e': 'modules/portal/pipewire_stub_header.fragment',
    '-s': 'pipewire_stubs',
    '-p': 'modules/portal',
    '-m': 'modules_portal',
    '-l': 'RTC_LOG(LS_VERBOSE)',
    '-n': 'rtc_base/logging.h',
    '--macro-include': 'rtc_base/system/no_cfi_icall.h',
  };
  await run(
    'python3',
    [join(tree, 'tools/generate_stubs/generate_stubs.py'), ...Object.entries(stubs).flat(), 'modules/portal/pipewire.sigs'],
    {
      cwd: webrtc,
      keepOpen,
    },
  );

  for (const file of filesBelow(temporary)) writeIfChanged(join(folder, file), readFileSync(join(temporary, file)));
  rmSync(temporary, { recursive: true, force: true });
}

/** What of it is compiled, relative to the generated folder, by library. */
export const generatedSources = { webrtc: ['modules/portal/pipewire_stubs.cc'] };
