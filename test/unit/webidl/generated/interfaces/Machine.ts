// Generated from IDL by scripts/generate. Do not edit.

import { type EventHandler, EventHandlers, toEventHandler } from '../../../../../lib/webidl/EventHandlers';
import { isArrayBuffer, toArrayBuffer, toArrayBufferView } from '../../../../../lib/webidl/buffers';
import { isObject, iteratorMethod, sequenceFrom, toCallback, toDOMString, toNullAsEmptyString, toNumber, toSequence, toUSVString } from '../../../../../lib/webidl/convert';
import { FrozenArrayCache, exposeNullable, exposePromise } from '../../../../../lib/webidl/expose';
import { defineInterface, illegalInvocation, noSuchOverload, requireArguments, typeMismatch } from '../../../../../lib/webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf, wrapBound } from '../../../../../lib/webidl/wrapper';
import type { Report } from '../callbacks';
import { type MachineSettings, type MachineSettingsDict, convertMachineSettings, exposeMachineSettings } from '../dictionaries/MachineSettings';
import { type Settings, type SettingsDict, convertSettings } from '../dictionaries/Settings';
import { type Mode, isMode } from '../enums/Mode';
import { implementations } from '../implementations';
import { type Gear, type GearAlgorithms, implOfGear, unwrapGear, wrapGear } from './Gear';
import type { GearEvent } from './GearEvent';
import type { Plate, PlateAlgorithms } from './Plate';
import { type Stock, type StockAlgorithms, wrapStock } from './Stock';

/** What implements Machine. @internal */
export interface MachineAlgorithms {
  mode: Mode;
  readonly gears: readonly GearAlgorithms[];
  readonly largest: GearAlgorithms | null;
  readonly front: GearAlgorithms | PlateAlgorithms | null;
  readonly ready: Promise<GearAlgorithms>;
  mount(gear: GearAlgorithms, position: number, label: string | undefined): GearAlgorithms;
  mountAll(...gears: GearAlgorithms[]): readonly GearAlgorithms[];
  configure(settings: MachineSettingsDict): MachineSettingsDict;
  feed(data: string | ArrayBuffer | ArrayBufferView): void;
  describe(thing: GearAlgorithms | string | boolean): string;
  echo(value: unknown): unknown;
  cut(teeth: number): Promise<GearAlgorithms>;
  stock(): Promise<StockAlgorithms>;
  run(settings: SettingsDict): Promise<string>;
  runWithCallback(done: Report, failed: Report): Promise<void>;
  announce(gear: GearAlgorithms): void;
  name: string;
  toString(): string;
}

/** The static operations of Machine. @internal */
export interface MachineStatics {
  largestOf(gears: GearAlgorithms[]): GearAlgorithms;
}

/** The events of {@link Machine} by type. */
export interface MachineEventMap {
  /** [Specification](https://example.org/machine/#dom-machine-ongear) */
  gear: GearEvent;
  /** [Specification](https://example.org/machine/#dom-machine-onstop) */
  stop: Event;
}

export interface Machine {
  /** Calls `listener` for each event of the type. */
  addEventListener<K extends keyof MachineEventMap>(type: K, listener: (this: Machine, event: MachineEventMap[K]) => unknown, options?: Parameters<EventTarget['addEventListener']>[2]): void;
  /** Calls `listener` for each event of the type. */
  addEventListener(...parameters: Parameters<EventTarget['addEventListener']>): void;
  /** Undoes an addEventListener. */
  removeEventListener<K extends keyof MachineEventMap>(type: K, listener: (this: Machine, event: MachineEventMap[K]) => unknown, options?: Parameters<EventTarget['removeEventListener']>[2]): void;
  /** Undoes an addEventListener. */
  removeEventListener(...parameters: Parameters<EventTarget['removeEventListener']>): void;
}

let construct: (impl: MachineAlgorithms) => Machine;
let implOf: (value: object) => MachineAlgorithms | undefined;

/** [Specification](https://example.org/machine/#dom-machine) */
export class Machine extends EventTarget {
  readonly #impl: MachineAlgorithms;
  readonly #gears = new FrozenArrayCache<GearAlgorithms, Gear>();
  #handlers: EventHandlers | undefined;

  static {
    construct = (impl) => new (Machine as unknown as AdoptingConstructor<MachineAlgorithms, Machine>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  /** [Specification](https://example.org/machine/#dom-machine) */
  constructor();
  /** [Specification](https://example.org/machine/#dom-machine) */
  constructor(original: Machine);
  /** [Specification](https://example.org/machine/#dom-machine) */
  constructor(gears: Gear[]);
  constructor() {
    super();
    if (arguments[0] === adopt) {
      this.#impl = attach(arguments[1] as MachineAlgorithms, this);
      return;
    }
    switch (Math.min(arguments.length, 1)) {
      case 0:
        this.#impl = attach(new implementations.Machine(), this);
        break;
      case 1:
        this.#impl = attach(new implementations.Machine(convertMachineOrGearSequence(arguments[0], 'Machine: argument 1')), this);
        break;
      default:
        throw noSuchOverload('Machine');
    }
  }

  /** [Specification](https://example.org/machine/#dom-machine-mode) */
  get mode(): Mode {
    if (!(#impl in this)) throw illegalInvocation('Machine.mode');
    return this.#impl.mode;
  }

  set mode(value: Mode) {
    if (!(#impl in this)) throw illegalInvocation('Machine.mode');
    const string = toDOMString(value, 'Machine.mode');
    if (isMode(string)) this.#impl.mode = string;
  }

  /** [Specification](https://example.org/machine/#dom-machine-gears) */
  get gears(): readonly Gear[] {
    if (!(#impl in this)) throw illegalInvocation('Machine.gears');
    return this.#gears.get(this.#impl.gears, (value) => wrapGear(value));
  }

  /** [Specification](https://example.org/machine/#dom-machine-largest) */
  get largest(): Gear | null {
    if (!(#impl in this)) throw illegalInvocation('Machine.largest');
    return exposeNullable(this.#impl.largest, wrapGear);
  }

  /** [Specification](https://example.org/machine/#dom-machine-front) */
  get front(): Gear | Plate | null {
    if (!(#impl in this)) throw illegalInvocation('Machine.front');
    return exposeNullable(this.#impl.front, (value) => wrapBound<Gear | Plate>(value));
  }

  /** [Specification](https://example.org/machine/#dom-machine-ready) */
  get ready(): Promise<Gear> {
    try {
      if (!(#impl in this)) throw illegalInvocation('Machine.ready');
      return exposePromise(this.#impl.ready, wrapGear);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** [Specification](https://example.org/machine/#dom-machine-ongear) */
  get ongear(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('Machine.ongear');
    return this.#handlers?.get('gear') ?? null;
  }

  set ongear(value: ((this: Machine, event: GearEvent) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('Machine.ongear');
    (this.#handlers ??= new EventHandlers(this)).set('gear', toEventHandler(value));
  }

  /** [Specification](https://example.org/machine/#dom-machine-onstop) */
  get onstop(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('Machine.onstop');
    return this.#handlers?.get('stop') ?? null;
  }

  set onstop(value: ((this: Machine, event: Event) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('Machine.onstop');
    (this.#handlers ??= new EventHandlers(this)).set('stop', toEventHandler(value));
  }

  /** [Specification](https://example.org/machine/#dom-machine-mount) */
  mount(gear: Gear, position: number = 0, label: string | undefined = undefined): Gear {
    if (!(#impl in this)) throw illegalInvocation('Machine.mount');
    requireArguments(arguments.length, 1, 'Machine.mount');
    return wrapGear(this.#impl.mount(unwrapGear(gear, 'Machine.mount: argument 1'), toNumber('unsigned long', position, 'Machine.mount: argument 2'), label === undefined ? undefined : toDOMString(label, 'Machine.mount: argument 3')));
  }

  /** [Specification](https://example.org/machine/#dom-machine-mountall) */
  mountAll(...gears: Gear[]): Gear[] {
    if (!(#impl in this)) throw illegalInvocation('Machine.mountAll');
    return this.#impl.mountAll(...gears.map((value, index) => unwrapGear(value, `Machine.mountAll: argument ${index + 1}`))).map(wrapGear);
  }

  /** [Specification](https://example.org/machine/#dom-machine-configure) */
  configure(settings: MachineSettings): MachineSettings {
    if (!(#impl in this)) throw illegalInvocation('Machine.configure');
    requireArguments(arguments.length, 1, 'Machine.configure');
    return exposeMachineSettings(this.#impl.configure(convertMachineSettings(settings, 'Machine.configure: argument 1')));
  }

  /** [Specification](https://example.org/machine/#dom-machine-feed) */
  feed(data: string | ArrayBuffer | ArrayBufferView): void {
    if (!(#impl in this)) throw illegalInvocation('Machine.feed');
    requireArguments(arguments.length, 1, 'Machine.feed');
    this.#impl.feed(convertUSVStringOrArrayBufferOrArrayBufferView(data, 'Machine.feed: argument 1'));
  }

  /** [Specification](https://example.org/machine/#dom-machine-describe) */
  describe(thing: Gear | string | boolean): string {
    if (!(#impl in this)) throw illegalInvocation('Machine.describe');
    requireArguments(arguments.length, 1, 'Machine.describe');
    return this.#impl.describe(convertGearOrDOMStringOrBoolean(thing, 'Machine.describe: argument 1'));
  }

  /** [Specification](https://example.org/machine/#dom-machine-echo) */
  echo(value: unknown): unknown {
    if (!(#impl in this)) throw illegalInvocation('Machine.echo');
    requireArguments(arguments.length, 1, 'Machine.echo');
    return this.#impl.echo(value);
  }

  /** [Specification](https://example.org/machine/#dom-machine-cut) */
  cut(teeth: number): Promise<Gear> {
    try {
      if (!(#impl in this)) throw illegalInvocation('Machine.cut');
      requireArguments(arguments.length, 1, 'Machine.cut');
      return this.#impl.cut(toNumber('unsigned short', teeth, 'Machine.cut: argument 1')).then(wrapGear);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** [Specification](https://example.org/machine/#dom-machine-stock) */
  stock(): Promise<Stock> {
    try {
      if (!(#impl in this)) throw illegalInvocation('Machine.stock');
      return this.#impl.stock().then(wrapStock);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** [Specification](https://example.org/machine/#dom-machine-run) */
  run(settings?: Settings): Promise<string>;
  /** [Specification](https://example.org/machine/#dom-machine-run) */
  run(done: Report, failed: Report): Promise<void>;
  run(): Promise<unknown> {
    try {
      if (!(#impl in this)) throw illegalInvocation('Machine.run');
      switch (Math.min(arguments.length, 2)) {
        case 0:
        case 1:
          return this.#impl.run(convertSettings(arguments[0], 'Machine.run: argument 1'));
        case 2:
          return this.#impl.runWithCallback(toCallback<Report>(arguments[0], 'Machine.run: argument 1'), toCallback<Report>(arguments[1], 'Machine.run: argument 2'));
        default:
          throw noSuchOverload('Machine.run');
      }
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** [Specification](https://example.org/machine/#dom-machine-announce) */
  announce(gear: Gear): void {
    if (!(#impl in this)) throw illegalInvocation('Machine.announce');
    requireArguments(arguments.length, 1, 'Machine.announce');
    this.#impl.announce(unwrapGear(gear, 'Machine.announce: argument 1'));
  }

  /** [Specification](https://example.org/machine/#dom-machine-largestof) */
  static largestOf(gears: Gear[]): Gear {
    requireArguments(arguments.length, 1, 'Machine.largestOf');
    return wrapGear(implementations.Machine.largestOf(toSequence(unwrapGear, gears, 'Machine.largestOf: argument 1')));
  }

  /** [Specification](https://example.org/machine/#dom-machine-name) */
  get name(): string {
    if (!(#impl in this)) throw illegalInvocation('Machine.name');
    return this.#impl.name;
  }

  set name(value: string) {
    if (!(#impl in this)) throw illegalInvocation('Machine.name');
    this.#impl.name = toNullAsEmptyString(value, 'Machine.name');
  }

  override toString(): string {
    if (!(#impl in this)) throw illegalInvocation('Machine.toString');
    return this.#impl.toString();
  }
}
defineInterface(Machine, 'Machine', { LIMIT: 7 });

/** The shell of an implementation; made when there is none. @internal */
export function wrapMachine(impl: MachineAlgorithms): Machine {
  return (shellOf(impl) as Machine | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfMachine(value: unknown): MachineAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapMachine(value: unknown, context = 'Value'): MachineAlgorithms {
  const impl = implOfMachine(value);
  if (impl === undefined) throw typeMismatch(context, 'of type Machine');
  return impl;
}

function convertUSVStringOrArrayBufferOrArrayBufferView(value: unknown, context: string): string | ArrayBuffer | ArrayBufferView {
  if (typeof value === 'string') return toUSVString(value, context);
  if (isObject(value)) {
    if (isArrayBuffer(value)) return toArrayBuffer(value, context);
    if (ArrayBuffer.isView(value)) return toArrayBufferView(value, context);
  }
  return toUSVString(value, context);
}

function convertGearOrDOMStringOrBoolean(value: unknown, context: string): GearAlgorithms | string | boolean {
  if (typeof value === 'string') return toDOMString(value, context);
  if (isObject(value)) {
    const asGear = implOfGear(value);
    if (asGear !== undefined) return asGear;
  }
  if (typeof value === 'boolean') return value;
  return toDOMString(value, context);
}

function convertMachineOrGearSequence(value: unknown, context: string): MachineAlgorithms | GearAlgorithms[] {
  if (isObject(value)) {
    const asMachine = implOfMachine(value);
    if (asMachine !== undefined) return asMachine;
    const method = iteratorMethod(value, context);
    if (method !== undefined) return sequenceFrom(unwrapGear, value, method, context);
  }
  throw typeMismatch(context, 'a Machine or a sequence of Gear');
}
