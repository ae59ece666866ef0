/** The recordings folder: each recording is a media file, a JSON file that describes it, and perhaps a thumbnail. */
import { mkdirSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encode } from 'fast-png';

export interface Recording {
  readonly id: string;
  /** The media file's name in the folder. */
  readonly file: string;
  /** ISO 8601. */
  readonly started: string;
  readonly state: 'recording' | 'finished' | 'interrupted';
  /** Milliseconds. */
  readonly duration: number;
  /** Octets. */
  readonly size: number;
  readonly codecs: readonly string[];
  readonly width: number | null;
  readonly height: number | null;
  /** Frames known to be missing. */
  readonly lost: number;
  readonly thumbnail: boolean;
}

/** What an id may be: nothing in it can leave the folder. */
const idPattern = /^[0-9TZ-]+-[0-9a-f]{8}$/;

export class Recordings {
  constructor(readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  path(file: string): string {
    return join(this.folder, file);
  }

  /** Writes through a temporary file: a reader never sees half a description. */
  async save(recording: Recording): Promise<void> {
    const temporary = this.path(`${recording.id}.json.tmp`);
    await writeFile(temporary, `${JSON.stringify(recording, null, 2)}\n`);
    await rename(temporary, this.path(`${recording.id}.json`));
  }

  async saveThumbnail(id: string, width: number, height: number, rgba: Uint8ClampedArray): Promise<void> {
    const temporary = this.path(`${id}.png.tmp`);
    await writeFile(temporary, encode({ width, height, data: rgba, channels: 4 }));
    await rename(temporary, this.path(`${id}.png`));
  }

  /** Newest first. What a killed server left behind is listed as interrupted, with the size the file has. */
  async list(live: ReadonlySet<string>): Promise<readonly Recording[]> {
    const files = await readdir(this.folder);
    const all = await Promise.all(
      files.filter((file) => file.endsWith('.json')).map((file) => this.get(file.slice(0, -'.json'.length), live)),
    );
    return all.filter((recording) => recording !== null).sort((a, b) => b.started.localeCompare(a.started));
  }

  async get(id: string, live: ReadonlySet<string>): Promise<Recording | null> {
    if (!idPattern.test(id)) return null;
    try {
      const recording = JSON.parse(await readFile(this.path(`${id}.json`), 'utf8')) as Recording;
      const [size, thumbnail] = await Promise.all([sizeOf(this.path(recording.file)), sizeOf(this.path(`${id}.png`))]);
      const state = recording.state === 'recording' && !live.has(id) ? 'interrupted' : recording.state;
      return { ...recording, state, size: size ?? 0, thumbnail: thumbnail !== null };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  async delete(recording: Recording): Promise<void> {
    // The description goes last: until then a failed delete can be tried again.
    for (const file of [recording.file, `${recording.id}.png`, `${recording.id}.json`]) await rm(this.path(file), { force: true });
  }
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch {
    return null;
  }
}
