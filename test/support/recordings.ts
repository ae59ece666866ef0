/** What ffmpeg finds in a recording. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const exec = promisify(execFile);
const maxBuffer = 256 * 1024 * 1024;

export interface Inspection {
  /** What decoding every frame had to complain about. */
  readonly complaints: string;
  /** Seconds. */
  readonly duration: number;
  readonly audio?: InspectedStream;
  readonly video?: InspectedStream;
}

export interface InspectedStream {
  /** As ffmpeg names it. */
  readonly codec: string;
  /** Decoded. */
  readonly frames: number;
  /** Pictures' sizes in the order of their coming, each as often as it changed. */
  readonly sizes: readonly string[];
}

/** Decodes all of a file. */
export async function inspect(file: string): Promise<Inspection> {
  const decode = ['-v', 'error', '-i', file, '-fps_mode', 'passthrough', '-enc_time_base', '-1', '-f', 'null', '-'];
  const { stderr } = await exec('ffmpeg', decode);
  const entries = 'format=duration:stream=codec_type,codec_name,nb_read_frames:frame=media_type,width,height';
  const probe = ['-v', 'error', '-count_frames', '-show_entries', entries, '-of', 'json', file];
  const { format, streams, frames } = JSON.parse((await exec('ffprobe', probe, { maxBuffer })).stdout) as {
    format: { duration: string };
    streams: readonly { codec_type: string; codec_name: string; nb_read_frames: string }[];
    frames: readonly { media_type: string; width?: number; height?: number }[];
  };
  const streamOf = (kind: string): InspectedStream | undefined => {
    const stream = streams.find(({ codec_type }) => codec_type === kind);
    if (!stream) return undefined;
    const sizes = frames.filter(({ media_type }) => media_type === kind).map(({ width, height }) => `${width}x${height}`);
    return {
      codec: stream.codec_name,
      frames: Number(stream.nb_read_frames),
      sizes: sizes.filter((size, i) => size !== sizes[i - 1]),
    };
  };
  const [audio, video] = [streamOf('audio'), streamOf('video')];
  return { complaints: stderr, duration: Number(format.duration), ...(audio && { audio }), ...(video && { video }) };
}

/** The time in s of the first frame that a player shows after it has been sent to `position`, by the file's index. */
export async function seek(file: string, position: number): Promise<number> {
  const show = ['-select_streams', 'v', '-show_entries', 'packet=pts_time', '-of', 'csv=p=0'];
  const { stdout } = await exec('ffprobe', ['-v', 'error', '-read_intervals', `${position}%+#1`, ...show, file]);
  return Number.parseFloat(stdout);
}

const CELLS = 40;
const SECOND = 1_000;

/** For each beep of the synthetic microphone, by how many ms it comes later than the picture of the moment at which it was made. */
export async function beepsAfterPictures(file: string): Promise<readonly number[]> {
  const pictures = await pictureClock(file);
  return (await beeps(file)).map((beep) => {
    const nearest = pictures.reduce((best, picture) => (distance(picture, beep) < distance(best, beep) ? picture : best));
    const late = (nearest.clock + beep - nearest.time) % SECOND;
    return late > SECOND / 2 ? late - SECOND : late;
  });
}

interface Picture {
  /** In the file; ms. */
  readonly time: number;
  /** That the synthetic camera wrote into it; ms since 1970. */
  readonly clock: number;
}

const distance = (picture: Picture, time: number) => Math.abs(picture.time - time);

/** Reads the row of black and white cells at the bottom: 32 bits of time, 8 bits of check. */
async function pictureClock(file: string): Promise<readonly Picture[]> {
  const show = ['-select_streams', 'v', '-show_entries', 'frame=pts_time', '-of', 'csv=p=0'];
  const times = (await exec('ffprobe', ['-v', 'error', ...show, file], { maxBuffer })).stdout.trim().split('\n').map(Number.parseFloat);
  const row = `crop=iw:ih/20:0:ih*37/40,scale=${CELLS}:1:flags=area`;
  const raw = ['-fps_mode', 'passthrough', '-pix_fmt', 'gray', '-f', 'rawvideo', '-'];
  const { stdout } = await exec('ffmpeg', ['-v', 'quiet', '-i', file, '-map', '0:v', '-vf', row, ...raw], {
    encoding: 'buffer',
    maxBuffer,
  });
  const epoch = Math.floor(Date.now() / 2 ** 32) * 2 ** 32;
  return times.flatMap((time, i) => {
    const octets = [0, 8, 16, 24, 32].map((bit) =>
      stdout.subarray(i * CELLS + bit, i * CELLS + bit + 8).reduce((octet, cell) => octet * 2 + (cell > 127 ? 1 : 0), 0),
    );
    const [a = 0, b = 0, c = 0, d = 0, check] = octets;
    return (a ^ b ^ c ^ d) === check ? [{ time: time * SECOND, clock: epoch + ((a * 256 + b) * 256 + c) * 256 + d }] : [];
  });
}

/** When sound begins after half a second of silence; ms in the file. */
async function beeps(file: string): Promise<readonly number[]> {
  const rate = 48_000;
  const raw = ['-af', 'aresample=async=1:first_pts=0', '-ac', '1', '-ar', String(rate), '-f', 'f32le', '-'];
  const { stdout } = await exec('ffmpeg', ['-v', 'quiet', '-i', file, '-map', '0:a', ...raw], { encoding: 'buffer', maxBuffer });
  const samples = new Float32Array(stdout.buffer.slice(stdout.byteOffset, stdout.byteOffset + stdout.byteLength));
  const loud = samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0) / 5;
  const starts: number[] = [];
  let quiet = 0;
  samples.forEach((sample, i) => {
    if (Math.abs(sample) <= loud) {
      quiet++;
      return;
    }
    if (quiet > rate / 2) starts.push((i * SECOND) / rate);
    quiet = 0;
  });
  return starts;
}
