/** Measures a recording of the synthetic devices with ffmpeg: its streams, and how far picture and sound are apart. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const exec = promisify(execFile);
const run = async (command: string, args: readonly string[]) => {
  const { stdout } = await exec(command, args, { maxBuffer: 256 * 1024 * 1024 });
  return stdout;
};

export interface MeasuredStream {
  readonly kind: string;
  readonly codec: string;
  /** Decoded, each one. */
  readonly frames: number;
  /** `1280x720`, `48000 Hz`. */
  readonly detail: string;
}

export interface Measurement {
  readonly streams: readonly MeasuredStream[];
  /** Seconds. */
  readonly duration: number;
  /** bit/s of the file. */
  readonly bitrate: number;
  readonly offset: SyncOffset;
}

/** Picture before sound is positive; ms. */
export interface SyncOffset {
  readonly mean: number;
  readonly worst: number;
  /** Flashes that had their beep. */
  readonly count: number;
}

interface Probe {
  readonly streams: readonly {
    codec_type: string;
    codec_name: string;
    nb_read_frames: string;
    width?: number;
    height?: number;
    sample_rate?: string;
  }[];
  readonly format: { duration?: string; bit_rate?: string };
}

/** @throws Error when ffmpeg is missing or cannot read the file. */
export async function measure(file: string): Promise<Measurement> {
  const probe = JSON.parse(
    await run('ffprobe', ['-v', 'error', '-count_frames', '-show_streams', '-show_format', '-of', 'json', file]),
  ) as Probe;
  const video = probe.streams.find((stream) => stream.codec_type === 'video');
  const flashes = video?.height ? await risingEdges(file, flashFilter(video.height), 'lavfi.signalstats.YAVG', 128) : [];
  const beeps = await risingEdges(file, beepFilter, 'lavfi.astats.Overall.RMS_level', -30);
  return {
    streams: probe.streams.map(({ codec_type, codec_name, nb_read_frames, width, height, sample_rate }) => ({
      kind: codec_type,
      codec: codec_name,
      frames: Number(nb_read_frames),
      detail: width ? `${width}x${height}` : `${sample_rate} Hz`,
    })),
    duration: Number(probe.format.duration ?? Number.NaN),
    bitrate: Number(probe.format.bit_rate ?? Number.NaN),
    offset: syncOffset(flashes, beeps),
  };
}

/** The synthetic camera's patch at the top right, a quarter of the height, less a border that encoding blurs. */
function flashFilter(height: number): readonly string[] {
  const side = Math.floor(height / 4);
  const border = Math.ceil(side / 8);
  const crop = `crop=${side - 2 * border}:${side - 2 * border}:in_w-${side - border}:${border}`;
  return ['-map', '0:v', '-vf', `${crop},signalstats,metadata=print:key=lavfi.signalstats.YAVG:file=-`];
}

/** Loudness of each millisecond. */
const beepFilter = [
  '-map',
  '0:a',
  '-af',
  'aresample=48000,asetnsamples=n=48,astats=metadata=1:reset=1,ametadata=print:key=lavfi.astats.Overall.RMS_level:file=-',
] as const;

/** The times, in s, at which the value passes the threshold upward. */
async function risingEdges(file: string, filter: readonly string[], key: string, threshold: number): Promise<readonly number[]> {
  const output = await run('ffmpeg', ['-v', 'error', '-i', file, ...filter, '-f', 'null', '-']).catch(() => '');
  const edges: number[] = [];
  let time = Number.NaN;
  let above = true; // An edge needs a low value before it.
  for (const line of output.split('\n')) {
    const at = /pts_time:([\d.]+)/.exec(line)?.[1];
    if (at !== undefined) time = Number(at);
    if (!line.startsWith(`${key}=`)) continue;
    const value = line.endsWith('-inf') ? -200 : Number(line.slice(key.length + 1));
    if (value > threshold && !above) edges.push(time);
    above = value > threshold;
  }
  return edges;
}

/** Each flash with the beep nearest to it, within half a second. */
export function syncOffset(flashes: readonly number[], beeps: readonly number[]): SyncOffset {
  const offsets = flashes.flatMap((flash) => {
    const nearest = beeps.reduce((best, beep) => (Math.abs(beep - flash) < Math.abs(best - flash) ? beep : best), Number.POSITIVE_INFINITY);
    return Math.abs(nearest - flash) < 0.5 ? [(nearest - flash) * 1_000] : [];
  });
  const worst = offsets.reduce((most, offset) => (Math.abs(offset) > Math.abs(most) ? offset : most), 0);
  return { mean: offsets.reduce((sum, offset) => sum + offset, 0) / Math.max(1, offsets.length), worst, count: offsets.length };
}
