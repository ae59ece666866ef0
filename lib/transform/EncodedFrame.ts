import { invalidModification } from '../errors';
import type { RTCEncodedAudioFrameMetadata } from '../generated/dictionaries/RTCEncodedAudioFrameMetadata';
import type { RTCEncodedVideoFrameMetadata } from '../generated/dictionaries/RTCEncodedVideoFrameMetadata';
import type { NativeEncodedFrame, NativeFrameChanges } from '../native';

type Metadata = RTCEncodedVideoFrameMetadata | RTCEncodedAudioFrameMetadata;

/** What RTCEncodedVideoFrame and RTCEncodedAudioFrame have in common. */
export abstract class EncodedFrame<M extends Metadata> {
  /** [[data]] */
  data: ArrayBuffer;
  readonly native: NativeEncodedFrame;
  /** What the program has given other values than the frame came with. */
  readonly changes: NativeFrameChanges;
  #metadata: M | undefined;

  protected constructor(native: NativeEncodedFrame, data: ArrayBuffer, changes: NativeFrameChanges = {}) {
    this.native = native;
    this.data = data;
    this.changes = changes;
  }

  get timestamp(): number {
    return this.getMetadata().rtpTimestamp ?? 0;
  }

  getMetadata(): M {
    this.#metadata ??= { ...fromNativeMetadata<M>(this.native), ...this.changes };
    return this.#metadata;
  }
}

/** Times become relative to performance.timeOrigin. */
function fromNativeMetadata<M extends Metadata>(frame: NativeEncodedFrame): M {
  const metadata = frame.metadata() as M;
  if (metadata.receiveTime !== undefined) metadata.receiveTime -= performance.timeOrigin;
  if (metadata.captureTime !== undefined) metadata.captureTime -= performance.timeOrigin;
  return metadata;
}

/**
 * The members of a constructor's `metadata` that differ from the original's. What neither packetizer nor decoder takes from a frame cannot be
 * changed: better an error than a member that shows what is not sent.
 */
export function changesOf<M extends Metadata>(
  original: EncodedFrame<M>,
  metadata: M | undefined,
  changeable: readonly (keyof NativeFrameChanges)[],
): NativeFrameChanges {
  const known = new Map<string, unknown>(Object.entries(original.getMetadata()));
  const changed = Object.entries(metadata ?? {}).filter(([name, value]) => !isSame(name, value, known.get(name)));
  const refused = changed.find(([name]) => !changeable.some((each) => each === name));
  if (refused !== undefined) throw invalidModification(`The metadata's ${refused[0]} cannot be changed.`);
  return { ...original.changes, ...Object.fromEntries(changed) };
}

function isSame(name: string, a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => item === b[index]);
  if (name === 'sequenceNumber') return (Number(a) & 0xffff) === (Number(b) & 0xffff); // The IDL's `short` cannot hold them all.
  return a === b;
}
