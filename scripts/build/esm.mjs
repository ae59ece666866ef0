// Writes dist/index.mjs: the ES module face of the CommonJS build, with every export by name, so that `import { RTCPeerConnection }` is checked when
// the module is linked and both module systems share the same classes.
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist');

/** The value exports of a declaration file, `export *` followed. */
export function exportedNames(declaration) {
  const program = ts.createProgram([declaration], { noEmit: true, skipLibCheck: true, module: ts.ModuleKind.Node20 });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(declaration);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${declaration} is not a module: run tsc first`);
  return checker
    .getExportsOfModule(module)
    .filter((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return (target.flags & ts.SymbolFlags.Value) !== 0;
    })
    .map((symbol) => symbol.name)
    .sort();
}

const names = exportedNames(join(dist, 'index.d.ts'));
const temporary = join(dist, 'index.mjs.tmp');
writeFileSync(
  temporary,
  `import api from './index.js';\n\nexport const {\n${names.map((name) => `  ${name},\n`).join('')}} = api;\nexport default api;\n`,
);
renameSync(temporary, join(dist, 'index.mjs'));
console.log(
  `dist/index.mjs: ${names.length} names, ${readdirSync(dist).length} files in dist, ${readFileSync(join(dist, 'index.mjs')).length} bytes`,
);
