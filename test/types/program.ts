import { join, resolve } from 'node:path';
import ts from 'typescript';

export const root = join(__dirname, '..', '..');

export type Library = 'lib.dom' | 'lib.webworker' | 'none';

const libraries: Record<Library, string[]> = {
  'lib.dom': ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  'lib.webworker': ['lib.es2023.d.ts', 'lib.webworker.d.ts'],
  none: ['lib.es2023.d.ts'],
};

const parsed = new Map<string, ts.SourceFile>();

/**
 * A strict program in the folder `from`. `sources`: path in it -> text; the files need not be there. `checkDeclarations`: errors in the declarations
 * that it reaches count too.
 */
export function programOf(sources: Record<string, string>, library: Library, { from = root, checkDeclarations = false } = {}): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    lib: libraries[library],
    module: ts.ModuleKind.Node20,
    types: ['node'],
    typeRoots: [join(root, 'node_modules', '@types')],
    strict: true,
    noEmit: true,
    skipLibCheck: !checkDeclarations,
    skipDefaultLibCheck: true,
  };
  const virtual = new Map(Object.entries(sources).map(([path, text]) => [resolve(from, path), text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.getCurrentDirectory = () => from;
  host.fileExists = (path) => virtual.has(resolve(path)) || fileExists(path);
  host.readFile = (path) => virtual.get(resolve(path)) ?? readFile(path);
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const text = virtual.get(resolve(path));
    if (text !== undefined) return ts.createSourceFile(path, text, languageVersion);
    const known = parsed.get(path) ?? getSourceFile(path, languageVersion, ...rest);
    if (known) parsed.set(path, known); // The libraries are large and stay the same.
    return known;
  };
  return ts.createProgram([...virtual.keys()], options, host);
}

/** What the compiler says, one line each, with all its reasons. */
export function complaints(program: ts.Program): string[] {
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
    const { file, start } = diagnostic;
    if (!file || start === undefined) return text;
    const { line } = file.getLineAndCharacterOfPosition(start);
    return `${file.fileName}:${line + 1}: ${file.text.split('\n')[line]?.trim()}\n${text}`;
  });
}
