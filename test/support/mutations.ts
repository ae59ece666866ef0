/** Numbers from 0 to 1, the same each time for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const NUMBERS = ['0', '-1', '65536', '4294967296', '99999999999999999999', '1e9', '0x10', ''];
const WORDS = ['', ' ', '*', '\0', '\u{1f600}', 'a'.repeat(5000), '%s%n', '../..', '"', '<', '=', ':', ';;', '\t'];

/** A text of lines, damaged in one to three places as programs, proxies and attackers do. */
export function mutate(text: string, random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const lines = text.split('\r\n');
  const at = () => Math.floor(random() * lines.length);
  const edit = (change: (line: string) => string) => {
    const index = at();
    lines[index] = change(lines[index] ?? '');
  };
  const mutations: (() => void)[] = [
    () => lines.splice(at(), 1),
    () => lines.splice(at(), 0, lines[at()] ?? ''),
    () => lines.splice(at(), 0, ...Array.from({ length: 300 }, () => lines[at()] ?? '')),
    () => lines.splice(at(), 0, pick(WORDS)),
    () => lines.splice(at()),
    () => lines.reverse(),
    () => edit((line) => line.replace(/\d+/, pick(NUMBERS))),
    () => edit((line) => line.replace(/(?<=[:= ])\S+$/, pick(WORDS))),
    () => edit((line) => line.replace(/[:= ]/, pick(WORDS))),
    () => edit((line) => line.slice(0, Math.floor(random() * line.length))),
    () => edit((line) => `${line}\n${line}`),
    () => edit((line) => line.replace(/./, String.fromCharCode(Math.floor(random() * 0x300)))),
    () => edit((line) => line.toUpperCase()),
  ];
  for (let count = 1 + Math.floor(random() * 3); count > 0; count--) pick(mutations)();
  return lines.join('\r\n');
}
