import { fragmentOf, iceCredentials, parseSdpFragment, withIceRestart } from '../../../examples/recording-server/sdp-fragment';

const fragment = [
  'a=group:BUNDLE 0 1',
  'a=ice-ufrag:EsAw',
  'a=ice-pwd:P2uYro0UCOQ4zxjKXaWCBui1',
  'm=audio 9 UDP/TLS/RTP/SAVPF 111',
  'a=mid:0',
  'a=candidate:1387637174 1 udp 2122260223 192.0.2.1 61764 typ host generation 0 ufrag EsAw',
  'a=end-of-candidates',
  '',
].join('\r\n');

describe('application/trickle-ice-sdpfrag', () => {
  it('gives the candidates with their section and credentials', () => {
    const parsed = parseSdpFragment(fragment);
    expect(parsed.usernameFragment).toBe('EsAw');
    expect(parsed.password).toBe('P2uYro0UCOQ4zxjKXaWCBui1');
    expect(parsed.candidates).toEqual([
      {
        candidate: 'candidate:1387637174 1 udp 2122260223 192.0.2.1 61764 typ host generation 0 ufrag EsAw',
        sdpMid: '0',
        usernameFragment: 'EsAw',
      },
      { candidate: '', sdpMid: '0', usernameFragment: 'EsAw' },
    ]);
  });

  it.each(['', 'hello', 'a=mid:0\r\n'])('refuses %j, which says nothing', (body) => {
    expect(() => parseSdpFragment(body)).toThrow(SyntaxError);
  });

  it('replaces the credentials of an offer and drops its candidates', () => {
    const offer =
      'v=0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=ice-ufrag:old1\r\na=ice-pwd:oldoldoldoldoldoldoldold\r\na=candidate:1 1 udp 1 192.0.2.1 1 typ host\r\n';
    const restarted = withIceRestart(offer, parseSdpFragment(fragment));
    expect(iceCredentials(restarted)).toEqual({ usernameFragment: 'EsAw', password: 'P2uYro0UCOQ4zxjKXaWCBui1' });
    expect(restarted).not.toContain('candidate');
    expect(fragmentOf(restarted)).toBe('m=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=ice-ufrag:EsAw\r\na=ice-pwd:P2uYro0UCOQ4zxjKXaWCBui1\r\n');
  });
});
