/**
 * The body of a WHIP PATCH: `application/trickle-ice-sdpfrag`, RFC 8840, section 9. Only what trickle and ICE restart use is read.
 */

export interface SdpFragmentCandidate {
  /** `candidate:...`, as RTCIceCandidateInit has it; empty for end-of-candidates. */
  readonly candidate: string;
  readonly sdpMid: string | null;
  readonly usernameFragment: string | null;
}

export interface SdpFragment {
  readonly usernameFragment: string | null;
  readonly password: string | null;
  readonly candidates: readonly SdpFragmentCandidate[];
}

/** @throws SyntaxError for a line that is not SDP, or a fragment that says nothing. */
export function parseSdpFragment(body: string): SdpFragment {
  let usernameFragment: string | null = null;
  let password: string | null = null;
  let mid: string | null = null;
  const candidates: SdpFragmentCandidate[] = [];
  for (const [index, line] of body.split(/\r\n|\r|\n/).entries()) {
    if (line === '') continue;
    if (!/^[a-z]=/.test(line)) throw new SyntaxError(`line ${index + 1} is not an SDP line: ${line.slice(0, 80)}`);
    if (line.startsWith('m=')) mid = null;
    else if (line.startsWith('a=mid:')) mid = line.slice('a=mid:'.length);
    else if (line.startsWith('a=ice-ufrag:')) usernameFragment = line.slice('a=ice-ufrag:'.length);
    else if (line.startsWith('a=ice-pwd:')) password = line.slice('a=ice-pwd:'.length);
    else if (line.startsWith('a=candidate:')) candidates.push({ candidate: line.slice('a='.length), sdpMid: mid, usernameFragment });
    else if (line.startsWith('a=end-of-candidates')) candidates.push({ candidate: '', sdpMid: mid, usernameFragment });
  }
  if (usernameFragment === null && candidates.length === 0) throw new SyntaxError('the fragment has neither a=ice-ufrag nor a candidate');
  return { usernameFragment, password, candidates };
}

/** The transport part of a full description, as the answer to an ICE restart: RFC 9725, section 4.3.3. */
export function fragmentOf(sdp: string): string {
  const lines = sdp.split(/\r\n|\n/);
  const wanted = /^(m=|a=(mid|ice-ufrag|ice-pwd|ice-options|candidate|end-of-candidates|group:BUNDLE))/;
  return `${lines.filter((line) => wanted.test(line)).join('\r\n')}\r\n`;
}

/** The ICE credentials of a description's first media section that has them. */
export function iceCredentials(sdp: string): { readonly usernameFragment: string; readonly password: string } | null {
  const usernameFragment = /^a=ice-ufrag:(.+?)\r?$/m.exec(sdp)?.[1];
  const password = /^a=ice-pwd:(.+?)\r?$/m.exec(sdp)?.[1];
  return usernameFragment && password ? { usernameFragment, password } : null;
}

/** The same description as it would be after the ICE restart that `fragment` announces: new credentials, no old candidates. */
export function withIceRestart(sdp: string, fragment: SdpFragment): string {
  return sdp
    .split(/\r\n|\n/)
    .filter((line) => !/^a=(candidate:|end-of-candidates)/.test(line))
    .map((line) => {
      if (line.startsWith('a=ice-ufrag:')) return `a=ice-ufrag:${fragment.usernameFragment}`;
      if (line.startsWith('a=ice-pwd:')) return `a=ice-pwd:${fragment.password}`;
      return line;
    })
    .join('\r\n');
}
