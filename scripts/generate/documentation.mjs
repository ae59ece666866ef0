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

/** Where a document, by its tools, puts what it defines. */
function anchor(style, kind, owner, member) {
  const name = owner.toLowerCase();
  if (member !== undefined) return `dom-${name}-${member.toLowerCase()}`;
  if (style !== 'bikeshed') return `dom-${name}`;
  return {
    interface: name,
    dictionary: `dictdef-${name}`,
    enum: `enumdef-${name}`,
    typedef: `typedefdef-${name}`,
    callback: `callbackdef-${name}`,
  }[kind];
}

export class Documentation {
  #texts = new Map();
  #used = new Set();
  #missing = new Set();
  #isBikeshed;
  #categories;

  /**
   * @param {{ name: string, text: string }[]} files  @param {string[]} bikeshed the addresses of documents that are made with Bikeshed
   * @param {Record<string, string>} categories document -> the group of what it defines
   */
  constructor(files, bikeshed = [], categories = {}) {
    for (const { name, text } of files) {
      parse(text, (key, line) => {
        if (this.#texts.has(key)) throw new Error(`documentation/${name}.md: ${key} is there twice`);
        this.#texts.set(key, line);
      });
    }
    this.#isBikeshed = (url) => bikeshed.includes(url);
    this.#categories = categories;
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

  /** The comment of an interface, a dictionary, ...: { kind, name, url, document }. `values`: those of an enumeration that have texts are listed. */
  type({ name, url, document }, kind, values = []) {
    const link = url ? [`[Specification](${url}#${anchor(this.#isBikeshed(url) ? 'bikeshed' : 'respec', kind, name)})`] : [];
    const listed = values
      .filter((value) => this.#texts.has(`${name}.${value}`))
      .map((value) => `- \`${value}\`: ${this.#text(`${name}.${value}`)}`);
    const list = listed.length > 0 ? ['', ...listed] : [];
    return comment([this.#text(name), ...link], list, this.category({ document }));
  }

  /** The block tags that put a type into its group. */
  category({ document }) {
    const category = this.#categories[document];
    return category ? [`@category ${category}`] : [];
  }

  /** The comment of a member; `at` is the member that the link leads to, null for the type itself. */
  member(owner, name, url, at = name) {
    const link = url
      ? [`[Specification](${url}#${anchor(this.#isBikeshed(url) ? 'bikeshed' : 'respec', 'interface', owner, at ?? undefined)})`]
      : [];
    return comment([this.#text(`${owner}.${name}`), ...link]);
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
