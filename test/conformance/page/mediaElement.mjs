// Playback of MediaStreams by jsdom's media elements, which are inert. Nothing is pretended: an element advances (loadedmetadata, playing, currentTime,
// videoWidth, requestVideoFrameCallback) with the frames that its tracks deliver, and with nothing else.

const EVENTS_OF_THE_FIRST_FRAME = ['loadstart', 'durationchange', 'loadedmetadata', 'loadeddata', 'canplay', 'canplaythrough'];
const HAVE_ENOUGH_DATA = 4;

class Player {
  paused = true;
  readyState = 0;
  width = 0;
  height = 0;
  time = 0;
  stream = null;
  #element;
  #api;
  #Event;
  #startedAt = 0;
  #frames = 0;
  #failure;
  #sinks = [];
  #waiting = [];
  #frameCallbacks = [];

  constructor(element, api, DomEvent) {
    this.#element = element;
    this.#api = api;
    this.#Event = DomEvent;
  }

  load(stream) {
    for (const sink of this.#sinks.splice(0)) sink.stop();
    this.stream = null;
    this.#failure = undefined;
    this.readyState = this.width = this.height = this.time = this.#frames = 0;
    if (!stream) return;
    if (!(stream instanceof this.#api.MediaStream)) throw new TypeError('srcObject: not a MediaStream');
    this.stream = stream;
    for (const track of stream.getTracks()) this.#watch(track);
    stream.addEventListener('addtrack', ({ track }) => this.#watch(track));
  }

  play() {
    if (this.#failure || !this.stream) {
      const reason = this.#failure?.message ?? 'no MediaStream';
      return Promise.reject(new DOMException(`[needs-browser] playback: ${reason}`, 'NotSupportedError'));
    }
    if (this.paused) {
      this.paused = false;
      this.#fire('play');
    }
    if (this.readyState) {
      this.#fire('playing');
      return Promise.resolve();
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  pause() {
    if (this.paused) return;
    this.paused = true;
    this.#fire('pause');
  }

  requestFrame(callback) {
    return this.#frameCallbacks.push(callback);
  }

  #watch(track) {
    const { RTCVideoSink, RTCAudioSink } = this.#api.nonstandard;
    try {
      const sink = track.kind === 'video' ? new RTCVideoSink(track) : new RTCAudioSink(track);
      if (track.kind === 'video') sink.onframe = ({ frame }) => this.#onVideo(frame);
      else sink.ondata = () => this.#onAudio();
      this.#sinks.push(sink);
    } catch (error) {
      this.#failure = error;
    }
  }

  #onVideo({ width, height }) {
    const resized = this.width !== 0 && (this.width !== width || this.height !== height);
    this.width = width;
    this.height = height;
    if (resized) this.#fire('resize');
    this.#advance();
    const now = performance.now();
    const metadata = { presentedFrames: this.#frames, width, height, mediaTime: this.time, presentationTime: now };
    for (const callback of this.#frameCallbacks.splice(0)) setTimeout(() => callback(performance.now(), metadata), 0);
  }

  #onAudio() {
    // The element's metadata are complete when the picture is there.
    if (this.stream.getVideoTracks().length === 0 || this.width > 0) this.#advance();
  }

  #advance() {
    this.#frames++;
    if (this.readyState === 0) this.#begin();
    if (this.paused) return;
    this.time = (performance.now() - this.#startedAt) / 1000;
    this.#fire('timeupdate');
  }

  #begin() {
    this.readyState = HAVE_ENOUGH_DATA;
    this.#startedAt = performance.now();
    for (const type of EVENTS_OF_THE_FIRST_FRAME) this.#fire(type);
    if (this.#element.autoplay && this.paused) {
      this.paused = false;
      this.#fire('play');
    }
    if (this.paused) return;
    this.#fire('playing');
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #fire(type) {
    setTimeout(() => this.#element.dispatchEvent(new this.#Event(type)), 0);
  }
}

/** Gives the media elements of a jsdom window their playback. */
export function installMediaElements({ HTMLMediaElement, HTMLVideoElement, Event: DomEvent }, api) {
  const players = new WeakMap();
  const player = (element) => {
    if (!players.has(element)) players.set(element, new Player(element, api, DomEvent));
    return players.get(element);
  };
  const define = (prototype, name, descriptor) =>
    Object.defineProperty(prototype, name, { configurable: true, enumerable: true, ...descriptor });
  const element = (name, descriptor) => define(HTMLMediaElement.prototype, name, descriptor);
  const get = (read) => ({
    get() {
      return read(player(this));
    },
  });
  element('srcObject', {
    ...get(({ stream }) => stream),
    set(stream) {
      player(this).load(stream);
    },
  });
  const method = (call) => ({
    value(...parameters) {
      return call(player(this), ...parameters);
    },
  });
  element(
    'play',
    method((playing) => playing.play()),
  );
  element(
    'pause',
    method((playing) => playing.pause()),
  );
  element('load', { value() {} });
  element(
    'paused',
    get(({ paused }) => paused),
  );
  element(
    'ended',
    get(({ stream }) => stream?.active === false),
  );
  element(
    'readyState',
    get(({ readyState }) => readyState),
  );
  element('currentTime', { ...get(({ time }) => time), set() {} });
  define(
    HTMLVideoElement.prototype,
    'videoWidth',
    get(({ width }) => width),
  );
  define(
    HTMLVideoElement.prototype,
    'videoHeight',
    get(({ height }) => height),
  );
  define(
    HTMLVideoElement.prototype,
    'requestVideoFrameCallback',
    method((playing, callback) => playing.requestFrame(callback)),
  );
}
