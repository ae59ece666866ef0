import type {
  VideoColorPrimaries,
  VideoColorSpaceInitDict,
  VideoMatrixCoefficients,
  VideoTransferCharacteristics,
} from '../generated/dictionaries';
import type { VideoColorSpaceAlgorithms } from '../generated/interfaces/VideoColorSpace';
import type { NativeColorSpace } from '../native';

const PRIMARIES: readonly VideoColorPrimaries[] = ['bt709', 'bt470bg', 'smpte170m', 'bt2020', 'smpte432'];
const TRANSFERS: readonly VideoTransferCharacteristics[] = ['bt709', 'smpte170m', 'iec61966-2-1', 'linear', 'pq', 'hlg'];
const MATRICES: readonly VideoMatrixCoefficients[] = ['rgb', 'bt709', 'bt470bg', 'smpte170m', 'bt2020-ncl'];

/** https://w3c.github.io/webcodecs/#videocolorspace */
export class VideoColorSpaceImpl implements VideoColorSpaceAlgorithms {
  readonly primaries: VideoColorPrimaries | null;
  readonly transfer: VideoTransferCharacteristics | null;
  readonly matrix: VideoMatrixCoefficients | null;
  readonly fullRange: boolean | null;

  constructor({ primaries, transfer, matrix, fullRange }: VideoColorSpaceInitDict) {
    this.primaries = primaries;
    this.transfer = transfer;
    this.matrix = matrix;
    this.fullRange = fullRange;
  }

  static fromNative([primaries, transfer, matrix, fullRange]: NativeColorSpace): VideoColorSpaceImpl | undefined {
    if (primaries < 0 && transfer < 0 && matrix < 0 && fullRange < 0) return undefined;
    return new VideoColorSpaceImpl({
      primaries: PRIMARIES[primaries] ?? null,
      transfer: TRANSFERS[transfer] ?? null,
      matrix: MATRICES[matrix] ?? null,
      fullRange: fullRange < 0 ? null : fullRange === 1,
    });
  }

  toNative(): NativeColorSpace {
    const index = <T>(values: readonly T[], value: T | null) => (value === null ? -1 : values.indexOf(value));
    return [
      index(PRIMARIES, this.primaries),
      index(TRANSFERS, this.transfer),
      index(MATRICES, this.matrix),
      this.fullRange === null ? -1 : Number(this.fullRange),
    ];
  }

  /** The native YuvMatrix to convert by. What no program said anything about is what cameras and libwebrtc's decoders give: BT.601. */
  get nativeMatrix(): number {
    const range = this.fullRange === true ? 1 : 0;
    if (this.matrix === 'bt709') return 2 + range;
    if (this.matrix === 'bt2020-ncl') return 4 + range;
    return range;
  }
}

/** Of RGB formats, unless the program says something else. */
export const SRGB = new VideoColorSpaceImpl({ primaries: 'bt709', transfer: 'iec61966-2-1', matrix: 'rgb', fullRange: true });
/** Of YUV formats, unless the program says something else. */
export const REC709 = new VideoColorSpaceImpl({ primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false });
/** Of what comes out of tracks, unless a program put it in. */
export const REC601 = new VideoColorSpaceImpl({ primaries: 'smpte170m', transfer: 'smpte170m', matrix: 'smpte170m', fullRange: false });
