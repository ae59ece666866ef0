import { MediaStream, type MediaStreamTrack, MediaStreamTrackEvent, nonstandard } from 'node-libwebrtc';

const audio = () => new nonstandard.RTCAudioSource().createTrack();
const video = () => new nonstandard.RTCVideoSource().createTrack();
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('MediaStream', () => {
  it('has an id of its own and no tracks', () => {
    const [stream, other] = [new MediaStream(), new MediaStream()];
    expect(stream.id).toMatch(UUID);
    expect(stream.id).not.toBe(other.id);
    expect(stream.getTracks()).toEqual([]);
    expect(stream.active).toBe(false);
  });

  it('is composed of tracks, each once', () => {
    const [a, v] = [audio(), video()];
    const stream = new MediaStream([a, v, a]);
    expect(stream.getTracks()).toHaveLength(2);
    expect(stream.getAudioTracks()).toEqual([a]);
    expect(stream.getVideoTracks()).toEqual([v]);
    expect(stream.getTracks()[0]).toBe(a);
    expect(stream.getTrackById(v.id)).toBe(v);
    expect(stream.getTrackById('none')).toBeNull();
  });

  it("is composed of another stream's tracks", () => {
    const first = new MediaStream([audio(), video()]);
    const second = new MediaStream(first);
    expect(second.id).not.toBe(first.id);
    expect(second.getTracks()).toEqual(first.getTracks());
    second.removeTrack(second.getTracks()[0] as MediaStreamTrack);
    expect(first.getTracks()).toHaveLength(2);
  });

  it('refuses other arguments', () => {
    expect(() => new MediaStream([{}] as never)).toThrow(TypeError);
    expect(() => new MediaStream({} as never)).toThrow(TypeError);
    expect(() => new MediaStream().addTrack(null as never)).toThrow(TypeError);
    expect(() => Reflect.apply(MediaStream.prototype.getTracks, {}, [])).toThrow(TypeError);
  });

  it('adds and removes a track once, without an event', () => {
    const stream = new MediaStream();
    const events: string[] = [];
    stream.onaddtrack = stream.onremovetrack = ({ type }: Event) => events.push(type);
    const track = audio();
    stream.addTrack(track);
    stream.addTrack(track);
    expect(stream.getTracks()).toEqual([track]);
    stream.removeTrack(track);
    stream.removeTrack(track);
    expect(stream.getTracks()).toEqual([]);
    expect(events).toEqual([]);
  });

  it('is active while a track is live', () => {
    const [a, v] = [audio(), video()];
    const stream = new MediaStream([a, v]);
    expect(stream.active).toBe(true);
    a.stop();
    expect(stream.active).toBe(true);
    v.stop();
    expect(stream.active).toBe(false);
    stream.addTrack(audio());
    expect(stream.active).toBe(true);
  });

  it('is cloned with clones of its tracks', () => {
    const stream = new MediaStream([audio(), video()]);
    const clone = stream.clone();
    expect(clone).toBeInstanceOf(MediaStream);
    expect(clone.id).not.toBe(stream.id);
    expect(clone.getTracks().map(({ kind }) => kind)).toEqual(['audio', 'video']);
    for (const track of clone.getTracks()) expect(stream.getTrackById(track.id)).toBeNull();
    stream.getTracks().forEach((track) => {
      track.stop();
    });
    expect(clone.active).toBe(true);
  });
});

describe('MediaStreamTrackEvent', () => {
  it('carries the track', () => {
    const track = audio();
    const event = new MediaStreamTrackEvent('addtrack', { track });
    expect(event).toBeInstanceOf(Event);
    expect(event.track).toBe(track);
    expect(() => new MediaStreamTrackEvent('addtrack', {} as never)).toThrow(TypeError);
  });
});
