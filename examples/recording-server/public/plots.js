/** The live state of a publisher's connection, read from getStats() each second, as numbers and small plots. */

const history = 60;

export class LivePlots {
  #root;
  #timer = null;
  #series = new Map();
  #last = null;

  constructor(root) {
    this.#root = root;
  }

  start(connection) {
    this.#series.clear();
    this.#last = null;
    this.#timer = setInterval(() => void this.#sample(connection), 1_000);
  }

  stop() {
    clearInterval(this.#timer);
  }

  async #sample(connection) {
    const now = { time: performance.now(), octets: 0, sent: 0, lost: 0, width: 0, height: 0, rate: 0 };
    for (const stats of (await connection.getStats()).values()) {
      if (stats.type === 'outbound-rtp') {
        now.octets += stats.bytesSent;
        now.sent += stats.packetsSent;
        if (stats.kind === 'video')
          Object.assign(now, { width: stats.frameWidth ?? 0, height: stats.frameHeight ?? 0, rate: stats.framesPerSecond ?? 0 });
      }
      if (stats.type === 'remote-inbound-rtp') now.lost += stats.packetsLost ?? 0;
    }
    const last = this.#last ?? now;
    this.#last = now;
    const seconds = (now.time - last.time) / 1_000;
    if (seconds === 0) return;
    const kilobits = ((now.octets - last.octets) * 8) / 1_000 / seconds;
    const loss = now.sent > last.sent ? Math.max(0, (100 * (now.lost - last.lost)) / (now.sent - last.sent)) : 0;
    this.#show('resolution', now.height, now.width ? `${now.width} × ${now.height}` : '–');
    this.#show('frame-rate', now.rate, `${Math.round(now.rate)} frames/s`);
    this.#show('bitrate', kilobits, `${Math.round(kilobits)} kbit/s`);
    this.#show('loss', loss, `${loss.toFixed(1)} %`);
  }

  #show(name, value, text) {
    const values = this.#series.get(name) ?? [];
    values.push(value);
    if (values.length > history) values.shift();
    this.#series.set(name, values);
    this.#root.querySelector(`#${name}`).textContent = text;
    draw(this.#root.querySelector(`[data-plot=${name}]`), values);
  }
}

/** The last minute from left to right, from zero to the highest value. */
function draw(canvas, values) {
  const { clientWidth: width, clientHeight: height } = canvas;
  canvas.width = width * devicePixelRatio;
  canvas.height = height * devicePixelRatio;
  const context = canvas.getContext('2d');
  context.scale(devicePixelRatio, devicePixelRatio);
  const top = Math.max(...values, 1e-9);
  const point = (value, index) => [(index / (history - 1)) * width, height - 2 - (value / top) * (height - 4)];
  context.beginPath();
  for (const [index, value] of values.entries()) context.lineTo(...point(value, index));
  context.strokeStyle = getComputedStyle(canvas).color;
  context.lineWidth = 1.5;
  context.stroke();
  context.lineTo(point(0, values.length - 1)[0], height);
  context.lineTo(0, height);
  context.globalAlpha = 0.15;
  context.fillStyle = context.strokeStyle;
  context.fill();
}
