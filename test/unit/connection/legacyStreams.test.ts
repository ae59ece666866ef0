import { MediaStream, type RTCPeerConnection } from 'node-libwebrtc';
import { makeTrack, stopTracks } from '../../support/madeTracks';
import { closePeers, negotiate, pair, peer } from '../../support/peers';

afterEach(() => {
  closePeers();
  stopTracks();
});

/** What the connection tells of streams and tracks, in order. */
function told(connection: RTCPeerConnection): string[] {
  const events: string[] = [];
  connection.onaddstream = ({ type, stream }) => events.push(`${type} ${stream?.id} of ${stream?.getTracks().length}`);
  connection.onremovestream = ({ type, stream }) => events.push(`${type} ${stream?.id}`);
  connection.ontrack = ({ type, track }) => events.push(`${type} ${track.kind}`);
  return events;
}

describe('addStream and removeStream', () => {
  it('send the tracks of a stream, which the peer gets as one, and take it away', async () => {
    const [a, b] = pair();
    const stream = new MediaStream([makeTrack('audio'), makeTrack('video')]);
    const events = told(b);
    a.addStream(stream);
    a.addStream(stream);
    expect(a.getSenders().map(({ track }) => track)).toEqual(stream.getTracks());
    expect(a.getLocalStreams()).toEqual([stream]);
    await negotiate(a, b);
    expect(events).toEqual([`addstream ${stream.id} of 2`, 'track audio', 'track video']);
    expect(b.getRemoteStreams().map(({ id }) => id)).toEqual([stream.id]);
    expect(b.getLocalStreams()).toEqual([]);

    events.length = 0;
    a.removeStream(stream);
    expect(a.getSenders().map(({ track }) => track)).toEqual([null, null]);
    expect(a.getLocalStreams()).toEqual([]);
    await negotiate(a, b);
    expect(events).toEqual([`removestream ${stream.id}`]);
    expect(b.getRemoteStreams()).toEqual([]);
  });

  it('leave alone what was added otherwise', () => {
    const connection = peer();
    const [own, other] = [new MediaStream(), new MediaStream()];
    const track = makeTrack('audio');
    own.addTrack(track);
    connection.addTrack(track, other);
    connection.removeStream(own);
    expect(connection.getSenders()).toMatchObject([{ track }]);
    expect(connection.getLocalStreams()).toEqual([other]);
    connection.getSenders()[0]?.setStreams(own);
    expect(connection.getLocalStreams()).toEqual([own]);
  });

  it('refuse what is no stream, and a closed connection', () => {
    const connection = peer();
    expect(() => connection.addStream({} as MediaStream)).toThrow(TypeError);
    expect(() => connection.removeStream({} as MediaStream)).toThrow(TypeError);
    connection.close();
    const closed = expect.objectContaining({ name: 'InvalidStateError' });
    expect(() => connection.addStream(new MediaStream())).toThrow(closed);
    expect(() => connection.removeStream(new MediaStream())).toThrow(closed);
  });
});
