import { domException, invalidState } from '../errors';
import type {
  DOMRectInitDict,
  PlaneLayout,
  VideoFrameCopyToOptionsDict,
  VideoFrameMetadata,
  VideoFrameSourceInitDict,
  VideoPixelFormat,
} from '../generated/dictionaries';
import type { VideoFrameAlgorithms } from '../generated/interfaces/VideoFrame';
import { type NativePicture, type NativePictureNotes, type NativeReceivedPicture, native } from '../native';
import { DOMRectReadOnlyImpl } from './DOMRectReadOnly';
import { octetsOf, withTransfer } from './octets';
import {
  type CombinedLayout,
  computeLayout,
  fromNativeFormat,
  hasAlpha,
  isAligned,
  isRgb,
  type PixelFormat,
  type Rect,
  requirePixelFormat,
  toNativeFormat,
  toNativeLayout,
  withoutAlpha,
} from './pixelFormat';
import { REC601, REC709, SRGB, VideoColorSpaceImpl } from './VideoColorSpace';

type Source = VideoFrameAlgorithms | ArrayBuffer | SharedArrayBuffer | ArrayBufferView;

/** The native limit. */
const MAX_SIDE = 16_384;

/** What a frame is apart from its pixels. */
interface Description {
  readonly format: PixelFormat;
  readonly visible: Rect;
  readonly rotation: number;
  readonly flip: boolean;
  readonly displayWidth: number;
  readonly displayHeight: number;
  readonly duration: number | null;
  readonly timestamp: number;
  readonly colorSpace: VideoColorSpaceImpl;
  readonly metadata: VideoFrameMetadata;
}

/** A frame in the making. */
class FrameParts {
  constructor(
    /** The pixels, which become the frame's. */
    readonly picture: NativePicture,
    readonly description: Description,
  ) {}
}

/** https://w3c.github.io/webcodecs/#videoframe-interface */
export class VideoFrameImpl implements VideoFrameAlgorithms {
  readonly duration: number | null;
  readonly timestamp: number;
  readonly colorSpace: VideoColorSpaceImpl;
  private readonly description: Description;
  /** The pixels; null when the frame is closed. */
  private picture: NativePicture | null;
  private readonly codedSize: { readonly width: number; readonly height: number };

  constructor(source: Source | FrameParts, init: VideoFrameSourceInitDict = { alpha: 'keep', flip: false, rotation: 0, transfer: [] }) {
    const { picture, description } = source instanceof FrameParts ? source : toParts(source, init);
    this.picture = picture;
    this.description = description;
    this.codedSize = { width: picture.width, height: picture.height };
    this.duration = description.duration;
    this.timestamp = description.timestamp;
    this.colorSpace = description.colorSpace;
  }

  /** What a track delivered. */
  static fromTrack({ picture, rotation, timestamp, duration, flip, displayWidth, displayHeight, colorSpace }: NativeReceivedPicture) {
    const visible = { x: 0, y: 0, width: picture.width, height: picture.height };
    const display = turned(visible, rotation);
    return new VideoFrameImpl(
      new FrameParts(picture, {
        format: fromNativeFormat(picture.format),
        visible,
        rotation,
        flip,
        displayWidth: displayWidth || display.width,
        displayHeight: displayHeight || display.height,
        duration: duration ?? null,
        timestamp,
        colorSpace: VideoColorSpaceImpl.fromNative(colorSpace) ?? REC601,
        metadata: {},
      }),
    );
  }

  get closed(): boolean {
    return this.picture === null;
  }

  get format(): VideoPixelFormat | null {
    return this.closed ? null : this.description.format;
  }

  get codedWidth(): number {
    return this.closed ? 0 : this.codedSize.width;
  }

  get codedHeight(): number {
    return this.closed ? 0 : this.codedSize.height;
  }

  get codedRect(): DOMRectReadOnlyImpl | null {
    return this.closed ? null : new DOMRectReadOnlyImpl(0, 0, this.codedWidth, this.codedHeight);
  }

  get visibleRect(): DOMRectReadOnlyImpl | null {
    return this.closed ? null : DOMRectReadOnlyImpl.fromRect(this.description.visible);
  }

  get rotation(): number {
    return this.closed ? 0 : this.description.rotation;
  }

  get flip(): boolean {
    return !this.closed && this.description.flip;
  }

  get displayWidth(): number {
    return this.closed ? 0 : this.description.displayWidth;
  }

  get displayHeight(): number {
    return this.closed ? 0 : this.description.displayHeight;
  }

  metadata(): VideoFrameMetadata {
    this.requirePicture();
    return this.description.metadata;
  }

  allocationSize(options: VideoFrameCopyToOptionsDict): number {
    this.requirePicture(); // 1
    return this.parseCopyOptions(options).layout.allocationSize;
  }

  async copyTo(
    destination: ArrayBuffer | SharedArrayBuffer | ArrayBufferView,
    options: VideoFrameCopyToOptionsDict,
  ): Promise<readonly PlaneLayout[]> {
    const picture = this.requirePicture(); // 1
    const { rect, format, layout } = this.parseCopyOptions(options); // 3
    const octets = octetsOf(destination);
    if (octets.byteLength < layout.allocationSize)
      throw new TypeError(`the destination has ${octets.byteLength} octets; the frame takes ${layout.allocationSize}`); // 5
    const { x, y, width, height } = rect;
    // Alpha that was discarded is still among the pixels.
    const nativeFormat = toNativeFormat(hasAlpha(this.description.format) ? format : withoutAlpha(format));
    picture.copyTo(x, y, width, height, nativeFormat, this.colorSpace.nativeMatrix, toNativeLayout(layout), octets);
    return layout.planes;
  }

  clone(): VideoFrameImpl {
    return new VideoFrameImpl(this.derive({}));
  }

  close(): void {
    this.picture?.close();
    this.picture = null;
  }

  /** The visible pixels, for a track. */
  toTrack(): { picture: NativePicture; visible: Rect; rotation: number; notes: NativePictureNotes } {
    const { visible, rotation, timestamp, duration, flip, displayWidth, displayHeight } = this.description;
    const notes = { timestamp, duration: duration ?? undefined, flip, displayWidth, displayHeight, colorSpace: this.colorSpace.toNative() };
    return { picture: this.requirePicture(), visible, rotation, notes };
  }

  /** The same pixels, described anew. */
  derive(description: Partial<Description>): FrameParts {
    return new FrameParts(this.requirePicture().clone(), { ...this.description, ...description });
  }

  private requirePicture(): NativePicture {
    if (this.picture === null) throw invalidState('the frame is closed');
    return this.picture;
  }

  /** https://w3c.github.io/webcodecs/#videoframe-parse-videoframecopytooptions */
  private parseCopyOptions(options: VideoFrameCopyToOptionsDict): { rect: Rect; format: PixelFormat; layout: CombinedLayout } {
    const rect = parseRect(this.description.visible, options.rect, this.codedSize, this.description.format); // 1-4
    let { format } = this.description;
    if (options.format !== undefined && options.format !== format) {
      if (!['RGBA', 'RGBX', 'BGRA', 'BGRX'].includes(options.format))
        throw domException('NotSupportedError', `frames are converted to RGB formats, not to ${options.format}`); // 6
      format = requirePixelFormat(options.format);
    }
    if (options.colorSpace !== undefined && options.colorSpace !== 'srgb')
      throw domException('NotSupportedError', `frames are converted to srgb, not to ${options.colorSpace}`);
    return { rect, format, layout: computeLayout(format, rect, options.layout) };
  }
}

function toParts(source: Source, init: VideoFrameSourceInitDict): FrameParts {
  return source instanceof VideoFrameImpl ? fromFrame(source, init) : fromBuffer(source as Exclude<Source, VideoFrameAlgorithms>, init);
}

/** https://w3c.github.io/webcodecs/#dom-videoframe-videoframe */
function fromFrame(source: VideoFrameImpl, init: VideoFrameSourceInitDict): FrameParts {
  if (source.closed) throw invalidState('the frame is closed');
  const coded = { width: source.codedWidth, height: source.codedHeight };
  const format = source.format as PixelFormat; // Not closed.
  const whole = source.visibleRect as Rect;
  requireDisplaySize(init);
  const visible = parseRect(whole, init.visibleRect, coded, format);
  const turn = parseRotation(init.rotation);
  const rotation = (source.rotation + (source.flip ? 360 - turn : turn)) % 360;
  const isLying = turn % 180 !== 0;
  const scale = { width: visible.width / whole.width, height: visible.height / whole.height };
  const display = {
    width: Math.round(source.displayWidth * (source.rotation % 180 === 0 ? scale.width : scale.height)),
    height: Math.round(source.displayHeight * (source.rotation % 180 === 0 ? scale.height : scale.width)),
  };
  return source.derive({
    format: init.alpha === 'discard' ? withoutAlpha(format) : format,
    visible,
    rotation,
    flip: source.flip !== init.flip,
    displayWidth: init.displayWidth ?? (isLying ? display.height : display.width),
    displayHeight: init.displayHeight ?? (isLying ? display.width : display.height),
    duration: init.duration ?? source.duration,
    timestamp: init.timestamp ?? source.timestamp,
    metadata: init.metadata ?? source.metadata(),
  });
}

/** https://w3c.github.io/webcodecs/#dom-videoframe-videoframe-data-init */
function fromBuffer(data: ArrayBuffer | SharedArrayBuffer | ArrayBufferView, init: VideoFrameSourceInitDict): FrameParts {
  const { format: wanted, codedWidth, codedHeight, timestamp } = init;
  for (const [name, value] of Object.entries({ format: wanted, codedWidth, codedHeight, timestamp })) {
    if (value === undefined) throw new TypeError(`VideoFrame: ${name} is required for a buffer`);
  }
  const coded = { width: codedWidth ?? 0, height: codedHeight ?? 0 };
  if (coded.width === 0 || coded.height === 0) throw new TypeError('VideoFrame: the coded size is empty');
  if (Math.max(coded.width, coded.height) > MAX_SIDE) throw new TypeError(`VideoFrame: the coded size is more than ${MAX_SIDE} pixels`);
  requireDisplaySize(init);
  const format = requirePixelFormat(wanted as VideoPixelFormat);
  const whole = { x: 0, y: 0, ...coded };
  const visible = parseRect(whole, init.visibleRect, coded, format);
  const layout = computeLayout(format, whole, init.layout);
  const octets = octetsOf(data);
  if (octets.byteLength < layout.allocationSize)
    throw new TypeError(`VideoFrame: the data has ${octets.byteLength} octets; the frame takes ${layout.allocationSize}`);
  const rotation = parseRotation(init.rotation);
  const display = turned(visible, rotation);
  const picture = withTransfer(init.transfer, () =>
    native.createPicture(toNativeFormat(format), coded.width, coded.height, toNativeLayout(layout), octets),
  );
  return new FrameParts(picture, {
    format,
    visible,
    rotation,
    flip: init.flip,
    displayWidth: init.displayWidth ?? display.width,
    displayHeight: init.displayHeight ?? display.height,
    duration: init.duration ?? null,
    timestamp: timestamp ?? 0,
    colorSpace: init.colorSpace ? new VideoColorSpaceImpl(init.colorSpace) : isRgb(format) ? SRGB : REC709,
    metadata: init.metadata ?? {},
  });
}

/** https://w3c.github.io/webcodecs/#videoframe-parse-visible-rect */
function parseRect(
  whole: Rect,
  wanted: DOMRectInitDict | undefined,
  coded: { readonly width: number; readonly height: number },
  format: PixelFormat,
): Rect {
  if (!wanted) return whole;
  const { x, y, width, height } = wanted;
  if (![x, y, width, height].every((value) => Number.isInteger(value) && value >= 0))
    throw new TypeError('the rectangle is not of whole pixels');
  if (width === 0 || height === 0) throw new TypeError('the rectangle is empty');
  if (x + width > coded.width || y + height > coded.height) throw new TypeError('the rectangle is not within the coded size');
  if (!isAligned(format, wanted)) throw new TypeError(`the rectangle does not begin at a sample of every plane of ${format}`);
  return { x, y, width, height };
}

function requireDisplaySize({ displayWidth, displayHeight }: VideoFrameSourceInitDict): void {
  if ((displayWidth === undefined) !== (displayHeight === undefined)) throw new TypeError('displayWidth and displayHeight go together');
  if (displayWidth === 0 || displayHeight === 0) throw new TypeError('the display size is empty');
}

/** https://w3c.github.io/webcodecs/#videoframe-parse-rotation */
function parseRotation(rotation: number): number {
  const quarters = Math.round(rotation / 90);
  return (((quarters * 90) % 360) + 360) % 360;
}

/** The size as it is shown. */
function turned({ width, height }: Rect, rotation: number): { width: number; height: number } {
  return rotation % 180 === 0 ? { width, height } : { width: height, height: width };
}
