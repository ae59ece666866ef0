import { RTCIceCandidate } from 'node-libwebrtc';

const nothing = {
  foundation: null,
  component: null,
  priority: null,
  address: null,
  protocol: null,
  port: null,
  type: null,
  tcpType: null,
  relatedAddress: null,
  relatedPort: null,
};

describe('RTCIceCandidate', () => {
  it.each([
    [
      'candidate:1905690388 1 udp 2113937151 192.168.0.1 58041 typ host generation 0 ufrag thC8 network-cost 50',
      {
        foundation: '1905690388',
        component: 'rtp',
        priority: 2113937151,
        address: '192.168.0.1',
        protocol: 'udp',
        port: 58041,
        type: 'host',
      },
    ],
    [
      'candidate:2 2 UDP 1694498815 203.0.113.100 10102 typ srflx raddr 10.0.0.1 rport 10103',
      { component: 'rtcp', protocol: 'udp', type: 'srflx', relatedAddress: '10.0.0.1', relatedPort: 10103 },
    ],
    ['candidate:3 1 tcp 1518280447 2001:db8::1 9 typ host tcptype active', { protocol: 'tcp', address: '2001:db8::1', tcpType: 'active' }],
    ['candidate:4 1 udp 1 example.local 1 typ relay raddr 0.0.0.0 rport 0', { address: 'example.local', type: 'relay', relatedPort: 0 }],
  ])('reads %s', (candidate, fields) => {
    expect(new RTCIceCandidate({ candidate, sdpMid: '0' })).toMatchObject({ candidate, sdpMid: '0', sdpMLineIndex: null, ...fields });
  });

  it.each([
    '',
    'nonsense',
    'candidate:1 1 udp 1 192.0.2.1 70000 typ host',
    'candidate:1 3 udp 1 192.0.2.1 1 typ host',
    'candidate:1 1 sctp 1 192.0.2.1 1 typ host',
    'candidate:1 1 udp 4294967296 192.0.2.1 1 typ host',
    'candidate:1 1 udp 1 192.0.2.1 1 typ other',
    'candidate:1 1 tcp 1 192.0.2.1 1 typ host tcptype other',
    'candidate:+- 1 udp 1 192.0.2.1 1 typ host',
  ])('keeps %j and knows nothing of it', (candidate) => {
    expect(new RTCIceCandidate({ candidate, sdpMLineIndex: 0 })).toMatchObject({ candidate, sdpMLineIndex: 0, sdpMid: null, ...nothing });
  });

  it('needs sdpMid or sdpMLineIndex', () => {
    expect(() => new RTCIceCandidate({ candidate: '' })).toThrow(TypeError);
    expect(() => new RTCIceCandidate()).toThrow(TypeError);
    expect(new RTCIceCandidate({ sdpMid: '' }).sdpMid).toBe('');
  });

  it('is JSON of the four members that are signalled', () => {
    const candidate = new RTCIceCandidate({
      candidate: '',
      sdpMid: 'a',
      usernameFragment: 'u',
      url: 'stun:example.org',
      relayProtocol: 'tls',
    });
    expect(candidate).toMatchObject({ url: 'stun:example.org', relayProtocol: 'tls' });
    expect(candidate.toJSON()).toEqual({ candidate: '', sdpMid: 'a', sdpMLineIndex: null, usernameFragment: 'u' });
  });
});
