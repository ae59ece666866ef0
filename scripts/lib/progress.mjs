// What the person waiting sees: one line per step. A terminal's line is redrawn in place; elsewhere a plain line comes at the start, at the end and at
// least every 20 s in between, so that a log shows life.
const REDRAW = 250;
const HEARTBEAT = 20_000;

export function elapsed(milliseconds) {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export class Progress {
  #stream;
  #now;

  /** @param {{ stream?: { isTTY?: boolean, columns?: number, write(text: string): unknown }, now?: () => number }} options */
  constructor({ stream = process.stdout, now = Date.now } = {}) {
    this.#stream = stream;
    this.#now = now;
  }

  /**
   * Runs `work(report)` as step `index` of `count`; `report` says how far it is. The work's result may name its outcome: `{ note }`.
   * @param {number} index
   * @param {number} count
   * @param {string} title
   * @param {(report: (text: string, fraction?: number) => void) => Promise<any>} work
   */
  async step(index, count, title, work) {
    const begun = this.#now();
    const terminal = this.#stream.isTTY === true;
    const head = `[${index}/${count}] ${title}`;
    let detail = '';
    const line = () => `${head}${detail && `: ${detail}`}  ${elapsed(this.#now() - begun)}`;
    const draw = () => this.#stream.write(terminal ? `\r\x1b[K${line().slice(0, (this.#stream.columns ?? 80) - 1)}` : `${line()}\n`);

    if (!terminal) this.#stream.write(`${head}\n`);
    const timer = setInterval(draw, terminal ? REDRAW : HEARTBEAT);
    const finish = (text) => {
      clearInterval(timer);
      this.#stream.write(`${terminal ? '\r\x1b[K' : ''}${head}: ${text}  ${elapsed(this.#now() - begun)}\n`);
    };
    try {
      const result = await work((text, fraction) => {
        detail = fraction === undefined ? text : `${text} ${Math.floor(Math.min(Math.max(fraction, 0), 1) * 100)} %`;
      });
      finish(result?.note ?? 'done');
      return result;
    } catch (error) {
      finish('failed');
      throw error;
    }
  }

  say(text) {
    this.#stream.write(`${text}\n`);
  }
}
