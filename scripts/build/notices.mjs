// Writes THIRD_PARTY_NOTICES.md: the licences of everything that is linked into the addon or shipped beside it.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { engineFolder } from '../engine/where.mjs';
import { filesBelow } from '../lib/files.mjs';

const root = join(import.meta.dirname, '..', '..');
const { folder } = engineFolder();
const licenses = join(folder, 'licenses');

const files = filesBelow(licenses);
if (files.length === 0) throw new Error(`${licenses} is empty: build the engine with npm run engine`);
const native = files.map((file) => ({
  name: dirname(file).replace(/^third_party\//, ''),
  text: readFileSync(join(licenses, file), 'utf8'),
}));
const addonApi = join(root, 'node_modules', 'node-addon-api', 'LICENSE.md');

const sections = [
  ...native,
  { name: 'node-addon-api', text: readFileSync(addonApi, 'utf8') },
  {
    name: 'libstdc++ and libgcc',
    text: 'Linked statically under the GCC Runtime Library Exception, version 3.1, to the GNU General Public License, version 3:\nhttps://www.gnu.org/licenses/gcc-exception-3.1.html\n',
  },
].map(({ name, text }) => `## ${name}\n\n\`\`\`\n${text.replaceAll('```', "'''").trim()}\n\`\`\`\n`);

const target = join(root, 'THIRD_PARTY_NOTICES.md');
writeFileSync(
  `${target}.tmp`,
  `# Third-party notices\n\nThe addon contains libwebrtc and the libraries below, by their places in its sources.\n\n${sections.join('\n')}`,
);
renameSync(`${target}.tmp`, target);
console.log(`THIRD_PARTY_NOTICES.md: ${sections.length} licences`);
