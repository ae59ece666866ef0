import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { addonPath } from './addon-path';

const addon = addonPath();

const tool = (command: string, ...args: string[]) => execFileSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

describe(`the addon (${addon.slice(join(__dirname, '..', '..').length + 1)})`, () => {
  it('exports the two Node-API entry points, and nothing else', () => {
    const names = tool('nm', '-D', '--defined-only', addon)
      .trim()
      .split('\n')
      .map((line) => line.split(' ').at(-1));
    expect(names.sort()).toEqual(['napi_register_module_v1', 'node_api_module_get_api_version_v1']);
  });

  it("needs glibc's own libraries alone", () => {
    const needed = [...tool('readelf', '-d', addon).matchAll(/\(NEEDED\).*\[(.+)\]/g)].map((match) => match[1]);
    expect(needed).not.toHaveLength(0);
    for (const library of needed) expect(library).toMatch(/^(libc|libm|libdl|libpthread|librt|ld-linux-x86-64)\.so\.\d+$/);
  });

  it('takes nothing from the host but Node-API and glibc', () => {
    const undefinedNames = tool('nm', '-D', '--undefined-only', addon)
      .trim()
      .split('\n')
      .map((line) => line.trim().split(' ').at(-1) ?? '');
    const foreign = undefinedNames.filter(
      (name) => !/^(napi_|node_api_)/.test(name) && !/@GLIBC_[\d.]+$/.test(name) && !/^(_ITM_|__gmon_start__|__cxa_finalize)/.test(name),
    );
    expect(foreign).toEqual([]);
  });
});
