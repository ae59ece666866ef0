// The little that the algorithms need to read from a description. SDP itself is parsed, checked and written by libwebrtc.

export interface MediaSection {
  /** `audio`, `video`, `application`, ... */
  readonly kind: string;
  readonly mid: string | null;
  readonly rejected: boolean;
  readonly usernameFragment: string | null;
  readonly password: string | null;
  /** The DTLS role: `active`, `passive`, or `actpass` in an offer. */
  readonly setup: string | null;
  /** The values of its `a=candidate` lines, as RTCIceCandidate.candidate has them. */
  readonly candidates: readonly string[];
  /** There will be no more of them. */
  readonly endOfCandidates: boolean;
}

/** The media sections of a description that libwebrtc has accepted, in order. */
export function mediaSections(sdp: string): readonly MediaSection[] {
  const [session = '', ...sections] = sdp.split(/\r?\n(?=m=)/);
  return sections.map((section) => {
    const [kind = '', port] = section.slice('m='.length, section.search(/\r?\n|$/)).split(' ');
    return {
      kind,
      mid: attribute(section, 'mid'),
      rejected: port === '0' && attribute(section, 'bundle-only') === null,
      usernameFragment: attribute(section, 'ice-ufrag') ?? attribute(session, 'ice-ufrag'),
      password: attribute(section, 'ice-pwd') ?? attribute(session, 'ice-pwd'),
      setup: attribute(section, 'setup') ?? attribute(session, 'setup'),
      candidates: section.match(/^a=candidate:[^\r\n]*/gm)?.map((line) => line.slice('a='.length)) ?? [],
      endOfCandidates: attribute(section, 'end-of-candidates') !== null,
    };
  });
}

/** The value of the first `a=name` line; empty when it has none, null when there is no such line. */
function attribute(section: string, name: string): string | null {
  const line = section.match(new RegExp(`^a=${name}(?::([^\\r\\n]*))?\\r?$`, 'm'));
  return line === null ? null : (line[1] ?? '');
}

/** Adds `a=end-of-candidates` to the media sections that `isEnded` names and that do not have it. */
export function withEndOfCandidates(sdp: string, isEnded: (section: MediaSection) => boolean): string {
  const parsed = mediaSections(sdp);
  return sdp
    .split(/(?<=\n)(?=m=)/)
    .map((text, index) => {
      const section = index > 0 ? parsed[index - 1] : undefined;
      return section === undefined || !isEnded(section) || section.endOfCandidates ? text : `${text}a=end-of-candidates\r\n`;
    })
    .join('');
}

/** The values of the `a=identity` lines before the media sections. https://www.rfc-editor.org/rfc/rfc8827#section-5 */
export function identityAssertions(sdp: string): readonly string[] {
  const [session = ''] = sdp.split(/^m=/m, 1);
  return [...session.matchAll(/^a=identity:([^\r\n]*)/gm)].map(([, value = '']) => value);
}

/** With an `a=identity` line at the end of what precedes the media sections. */
export function withIdentityAssertion(sdp: string, assertion: string): string {
  const end = sdp.search(/^m=/m);
  const at = end < 0 ? sdp.length : end;
  return `${sdp.slice(0, at)}a=identity:${assertion}\r\n${sdp.slice(at)}`;
}

/** Every `a=fingerprint`. */
export function fingerprints(sdp: string): readonly { readonly algorithm: string; readonly digest: string }[] {
  return [...sdp.matchAll(/^a=fingerprint:([^\r\n]*)/gm)].map(([, value = '']) => {
    const [algorithm = '', digest = ''] = value.trim().split(/ +/);
    return { algorithm, digest };
  });
}

/** The session and its version: what `o=` tells descriptions of one side apart by. */
export function originOf(sdp: string): string {
  return /^o=\S+ (\S+ \S+)/m.exec(sdp)?.[1] ?? '';
}

const IDENTITY = /^(o=|m=|a=(fingerprint|ice-ufrag|ice-pwd):)/;

/** What makes a description this one: its origin, the kinds of its media sections, its keys and credentials. */
function identity(sdp: string): string {
  return sdp
    .split(/\r?\n/)
    .filter((line) => IDENTITY.test(line))
    .map((line) => (line.startsWith('m=') ? line.slice(0, line.indexOf(' ')) : line))
    .join('\n');
}

/**
 * Whether `sdp` is `created` with changes that pages have always made before setLocalDescription (codecs reordered, a bitrate added, candidates
 * stripped). The specification asks for the string that was created; browsers let such changes pass, and libraries make them.
 */
export function isEditOf(sdp: string, created: string): boolean {
  return created !== '' && identity(sdp) === identity(created);
}
