import type { DOMRectInitDict } from '../generated/dictionaries';
import type { DOMRectReadOnlyAlgorithms } from '../generated/interfaces/DOMRectReadOnly';

/** https://drafts.csswg.org/geometry/#DOMRect, which Node does not have. */
export class DOMRectReadOnlyImpl implements DOMRectReadOnlyAlgorithms {
  constructor(
    readonly x = 0,
    readonly y = 0,
    readonly width = 0,
    readonly height = 0,
  ) {}

  static fromRect({ x, y, width, height }: DOMRectInitDict): DOMRectReadOnlyImpl {
    return new DOMRectReadOnlyImpl(x, y, width, height);
  }

  get top(): number {
    return Math.min(this.y, this.y + this.height);
  }

  get right(): number {
    return Math.max(this.x, this.x + this.width);
  }

  get bottom(): number {
    return Math.max(this.y, this.y + this.height);
  }

  get left(): number {
    return Math.min(this.x, this.x + this.width);
  }
}
