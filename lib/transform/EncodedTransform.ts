import { invalidState, securityError } from '../errors';
import type { RTCInsertableStreams } from '../generated/dictionaries/RTCInsertableStreams';
import { type NativeSide, type NativeTransceiver, native } from '../native';
import { joinTransform } from './encodedStreams';

/** What can be the `transform` of a sender or receiver. */
export interface EncodedTransform {
  /** [[owner]] is not null. */
  readonly isUsed: boolean;
  /** Sets [[owner]]; from now on the frames go through this transform. */
  attach(transceiver: NativeTransceiver, side: NativeSide): void;
  /** Another transform, or none, has taken its place. It cannot be attached again. */
  end(): void;
}

interface Isolable {
  readonly isolated: boolean;
}

function checkAccess(track: Isolable | null): void {
  if (track?.isolated) throw securityError('The track is isolated from the program; its frames cannot be transformed.');
}

/** [[transform]] of a sender or receiver: https://w3c.github.io/webrtc-encoded-transform/#attribute */
export class TransformSlot {
  current: EncodedTransform | null = null;
  #streamsCreated = false;

  constructor(
    private readonly transceiver: NativeTransceiver,
    private readonly side: NativeSide,
  ) {}

  /**
   * The setter's steps, with libwebrtc's frame transformer for the pipes.
   * @throws SecurityError for the frames of an isolated track: https://w3c.github.io/webrtc-encoded-transform/#privacy
   */
  set(transform: EncodedTransform | null, track: Isolable | null = null): void {
    if (transform === this.current) return;
    if (transform !== null) checkAccess(track);
    if (transform?.isUsed) throw invalidState('The transform was attached to a sender or receiver before.'); // 3
    const previous = this.current;
    this.current = transform; // 10
    if (transform === null) this.transceiver.passFrames(this.side);
    else transform.attach(this.transceiver, this.side); // In one step: no frame passes between the two.
    previous?.end(); // 8
  }

  /**
   * What Chromium had before transforms: the streams on the thread that asks for them, once.
   * @throws SecurityError as {@link set}
   */
  createEncodedStreams(track: Isolable | null): RTCInsertableStreams {
    checkAccess(track);
    if (this.current !== null || this.#streamsCreated) throw invalidState('There is a transform already.');
    this.#streamsCreated = true;
    const transform = native.createTransform();
    transform.attach(this.transceiver, this.side);
    const { readable, writable } = joinTransform(transform.id, 'createEncodedStreams');
    return { readable, writable };
  }
}
