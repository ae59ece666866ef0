// The documentation of the public members: one file for each specification in documentation/, a section for each interface, dictionary, enumeration
// and so on, a list item for each member:
//
//   ## RTCDTMFSender
//   Plays tones to the peer.
//
//   - toneBuffer: The tones that are still to be played.
//   - insertDTMF: Replaces the tones that are still to be played. @throws InvalidStateError unless {@link canInsertDTMF}.
//
// A text goes on in indented lines. Block tags (@throws, @deprecated) come last. The link to the specification is added here.

/** The sections and items of a file: key -> text. Keys are `Interface` and `Interface.member`. */
function parse(text, add) {
  let owner;
  let key;
  const lines = new Map();
  for (const line of text.split('\n')) {
    const section = /^## (\S+)$/.exec(line)?.[1];
    const item = /^- (\S+): (.+)$/.exec(line);
    if (section) {
      owner = section;
      key = section;
    } else if (item && owner) {
      key = `${owner}.${item[1]}`;
      lines.set(key, [item[2]]);
    } else if (line.trim() !== '' && owner) {
      if (!lines.has(key)) lines.set(key, []);
      lines.get(key).push(line.trim());
    }
  }
  for (const [each, parts] of lines) add(each, parts.join(' '));
}

/** Where Bikeshed puts types; ReSpec puts them where it puts members. */
const bikeshedTypes = { interface: '', dictionary: 'dictdef-', enum: 'enumdef-', typedef: 'typedefdef-', callback: 'callbackdef-' };

export class Documentation {
  #texts = new Map();
  #used = new Set();
  #missing = new Set();
  #scope;

  /**
   * @param {{ name: string, text: string }[]} files
   * @param {{ categories?: Record<string, string>, bikeshedDocuments?: string[], anchors?: Record<string, string> }} scope
   */
  constructor(files, scope = {}) {
    this.#scope = scope;
    for (const { name, text } of files) {
      parse(text, (key, line) => {
        if (this.#texts.has(key)) throw new Error(`documentation/${name}.md: ${key} is there twice`);
        this.#texts.set(key, line);
      });
    }
  }

  /** Keys of members without a text. */
  get missing() {
    return [...this.#missing].sort();
  }

  /** Keys of texts without a member. */
  get unused() {
    return [...this.#texts.keys()].filter((key) => !this.#used.has(key)).sort();
  }

  #text(key) {
    this.#used.add(key);
    const text = this.#texts.get(key);
    if (text === undefined) this.#missing.add(key);
    return text;
  }

  #link(url, anchor) {
    return url ? [`[Specification](${url}#${anchor})`] : [];
  }

  #typeLink({ name, url }, kind) {
    const isBikeshed = this.#scope.bikeshedDocuments?.includes(url);
    return this.#link(url, `${isBikeshed ? bikeshedTypes[kind] : 'dom-'}${name.toLowerCase()}`);
  }

  /** The comment of an interface, a dictionary, ... `values`: those of an enumeration; the ones that have texts are listed. */
  type(entry, kind, values = []) {
    const { name } = entry;
    const known = values.filter((value) => this.#texts.has(`${name}.${value}`));
    const list = known.map((value) => `- \`${value}\`: ${this.#text(`${name}.${value}`)}`);
    return comment([this.#text(name), ...this.#typeLink(entry, kind)], list.length > 0 ? ['', ...list] : [], this.category(entry));
  }

  /** The block tags that put a type into its group. */
  category({ document }) {
    const category = this.#scope.categories?.[document];
    return category ? [`@category ${category}`] : [];
  }

  /** The comment of a member; `url` is that of the document that defines it. */
  member(owner, name, url) {
    const key = `${owner}.${name}`;
    const anchor = this.#scope.anchors?.[key] ?? `dom-${owner.toLowerCase()}-${name.toLowerCase()}`;
    return comment([this.#text(key), ...this.#link(url, anchor)]);
  }

  /** The comment of an interface's constructor. */
  construction(entry) {
    return comment([this.#text(`${entry.name}.constructor`), ...this.#typeLink(entry, 'interface')]);
  }
}

/** A comment of words, its block tags on lines of their own. */
export function comment(words, list = [], tags = []) {
  const [text, ...own] = (words[0] ?? '').split(/\s+(?=@(?:throws|deprecated)\b)/);
  const first = [text, ...words.slice(1)].filter(Boolean).join(' ');
  const lines = [first, ...list, ...own, ...tags].filter((line, index) => line !== '' || index > 0);
  if (lines.length === 0) return '';
  if (lines.length === 1) return `/** ${lines[0]} */\n`;
  return `/**\n${lines.map((line) => (line === '' ? ' *' : ` * ${line}`)).join('\n')}\n */\n`;
}
