// Implementations of features.idl. Each does as little as shows what it was given.
import { EventTargetImpl } from '../../../lib/webidl/EventTargetImpl';
import { invokeCallback } from '../../../lib/webidl/callback';
import type { MachineSettingsDict, Mode, Report, SettingsDict } from './generated/dictionaries';
import type { BevelGearAlgorithms } from './generated/interfaces/BevelGear';
import type { GearAlgorithms } from './generated/interfaces/Gear';
import { createGearEvent } from './generated/interfaces/GearEvent';
import type { HelicalBevelGearAlgorithms } from './generated/interfaces/HelicalBevelGear';
import type { MachineAlgorithms } from './generated/interfaces/Machine';
import type { PlateAlgorithms } from './generated/interfaces/Plate';
import type { StockAlgorithms } from './generated/interfaces/Stock';
import { implement } from './generated/registry';

export class GearImpl implements GearAlgorithms {
  constructor(readonly teeth: number) {}
}

export class BevelGearImpl extends GearImpl implements BevelGearAlgorithms {
  readonly angle = 45;
}

export class HelicalBevelGearImpl extends BevelGearImpl implements HelicalBevelGearAlgorithms {
  readonly helix = 20;
}

class PlateImpl implements PlateAlgorithms {
  readonly thickness = 2;
}

export class MachineImpl extends EventTargetImpl implements MachineAlgorithms {
  /** What the members of the last machine were given. */
  static readonly given: unknown[] = [];

  mode: Mode = 'slow';
  name = 'machine';
  gears: readonly GearAlgorithms[];

  constructor(original?: MachineAlgorithms | GearAlgorithms[]) {
    super();
    this.gears = original === undefined ? [] : 'gears' in original ? original.gears : original;
  }

  get largest(): GearAlgorithms | null {
    return this.gears.length === 0 ? null : MachineImpl.largestOf(this.gears);
  }

  /** The gear when there is one, else the plate that closes the hole; a slow machine has neither. */
  get front(): GearAlgorithms | PlateAlgorithms | null {
    if (this.mode === 'slow') return null;
    return this.gears[0] ?? new PlateImpl();
  }

  get ready(): Promise<GearAlgorithms> {
    const [first] = this.gears;
    if (first === undefined) throw new RangeError('no gear');
    return Promise.resolve(first);
  }

  mount(gear: GearAlgorithms, position: number, label: string | undefined): GearAlgorithms {
    MachineImpl.given.push(position, label);
    this.gears = this.gears.toSpliced(position, 0, gear);
    return gear;
  }

  mountAll(...gears: GearAlgorithms[]): readonly GearAlgorithms[] {
    this.gears = [...this.gears, ...gears];
    return this.gears;
  }

  configure(settings: MachineSettingsDict): MachineSettingsDict {
    MachineImpl.given.push(settings);
    return settings;
  }

  feed(data: string | ArrayBuffer | ArrayBufferView): void {
    MachineImpl.given.push(data);
  }

  describe(thing: GearAlgorithms | string | boolean): string {
    return typeof thing === 'object' ? `a gear of ${thing.teeth} teeth` : `${typeof thing} ${thing}`;
  }

  echo(value: unknown): unknown {
    return value;
  }

  cut(teeth: number): Promise<GearAlgorithms> {
    if (teeth === 0) throw new RangeError('a gear has teeth');
    return Promise.resolve(new BevelGearImpl(teeth));
  }

  stock(): Promise<StockAlgorithms> {
    return Promise.resolve({
      map: new Map([
        ['a', { id: 'a' }],
        ['b', { id: 'b' }],
      ]),
    });
  }

  run(settings: SettingsDict): Promise<string> {
    return Promise.resolve(JSON.stringify(settings));
  }

  runWithCallback(done: Report): Promise<void> {
    invokeCallback(done, 'ran');
    return Promise.resolve();
  }

  announce(gear: GearAlgorithms): void {
    this.dispatch(createGearEvent('gear', { gear, others: [...this.gears], note: 'announced', cancelable: true }));
  }

  override toString(): string {
    return `[${this.name}]`;
  }

  static largestOf(gears: readonly GearAlgorithms[]): GearAlgorithms {
    return gears.reduce((largest, gear) => (gear.teeth > largest.teeth ? gear : largest));
  }
}

implement({
  Gear: GearImpl,
  BevelGear: BevelGearImpl,
  HelicalBevelGear: HelicalBevelGearImpl,
  Plate: PlateImpl,
  Machine: MachineImpl,
});
