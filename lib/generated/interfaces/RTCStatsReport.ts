// Generated from IDL by scripts/generate. Do not edit.

import { isObject, toDOMString } from '../../webidl/convert';
import { defineInterface, defineMaplike, illegalConstructor, illegalInvocation, requireArguments, typeMismatch } from '../../webidl/interface';
import { withIteratorHelpers } from '../../webidl/iteratorHelpers';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import type { RTCStats } from '../dictionaries/RTCStats';

export interface RTCStatsReport {
  /** The entries: `[key, value]`. */
  [Symbol.iterator](): MapIterator<[string, RTCStats]>;
}

/** What implements RTCStatsReport. @internal */
export interface RTCStatsReportAlgorithms {
  readonly map: ReadonlyMap<string, object>;
}

let construct: (impl: RTCStatsReportAlgorithms) => RTCStatsReport;
let implOf: (value: object) => RTCStatsReportAlgorithms | undefined;

/**
 * Statistics, by id: a read-only map. The values are those of the Statistics group, by their `type`. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcstatsreport)
 * @category WebRTC
 */
export class RTCStatsReport {
  readonly #impl: RTCStatsReportAlgorithms;

  static {
    construct = (impl) => new (RTCStatsReport as unknown as AdoptingConstructor<RTCStatsReportAlgorithms, RTCStatsReport>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  private constructor(token: unknown = undefined, impl: RTCStatsReportAlgorithms | undefined = undefined) {
    if (token !== adopt) throw illegalConstructor('RTCStatsReport');
    this.#impl = attach(impl as RTCStatsReportAlgorithms, this);
  }

  /** How many entries there are. */
  get size(): number {
    if (!(#impl in this)) throw illegalInvocation('RTCStatsReport.size');
    return this.#impl.map.size;
  }

  /** As that of a `Map`. */
  get(key: string): RTCStats | undefined {
    if (!(#impl in this)) throw illegalInvocation('RTCStatsReport.get');
    requireArguments(arguments.length, 1, 'RTCStatsReport.get');
    return (this.#impl.map as ReadonlyMap<string, RTCStats>).get(toDOMString(key, 'RTCStatsReport.get: argument 1'));
  }

  /** As that of a `Map`. */
  has(key: string): boolean {
    if (!(#impl in this)) throw illegalInvocation('RTCStatsReport.has');
    requireArguments(arguments.length, 1, 'RTCStatsReport.has');
    return (this.#impl.map as ReadonlyMap<string, RTCStats>).has(toDOMString(key, 'RTCStatsReport.has: argument 1'));
  }

  /** As that of a `Map`, of the keys and values as they are. */
  entries(): MapIterator<[string, RTCStats]> {
    if (!(#impl in this)) throw illegalInvocation('RTCStatsReport.entries');
    return withIteratorHelpers((this.#impl.map as ReadonlyMap<string, RTCStats>).entries());
  }

  /** As that of a `Map`, of the keys and values as they are. */
  keys(): MapIterator<string> {
    if (!(#impl in this)) throw illegalInvocation('RTCStatsReport.keys');
    return withIteratorHelpers((this.#impl.map as ReadonlyMap<string, RTCStats>).keys());
  }

  /** As that of a `Map`, of the keys and values as they are. */
  values(): MapIterator<RTCStats> {
    if (!(#impl in this)) throw illegalInvocation('RTCStatsReport.values');
    return withIteratorHelpers((this.#impl.map as ReadonlyMap<string, RTCStats>).values());
  }

  /**
   * Calls `callback` for each entry, as a `Map` does.
   * @throws TypeError when it is not a function.
   */
  forEach(callback: (value: RTCStats, key: string, map: RTCStatsReport) => void, thisArg: unknown = undefined): void {
    if (!(#impl in this)) throw illegalInvocation('RTCStatsReport.forEach');
    requireArguments(arguments.length, 1, 'RTCStatsReport.forEach');
    if (typeof callback !== 'function') throw typeMismatch('RTCStatsReport.forEach: argument 1', 'a function');
    for (const [key, value] of (this.#impl.map as ReadonlyMap<string, RTCStats>)) Reflect.apply(callback, thisArg, [value, key, this]);
  }
}
defineInterface(RTCStatsReport, 'RTCStatsReport');
defineMaplike(RTCStatsReport.prototype);

/** The shell of an implementation; made when there is none. @internal */
export function wrapRTCStatsReport(impl: RTCStatsReportAlgorithms): RTCStatsReport {
  return (shellOf(impl) as RTCStatsReport | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfRTCStatsReport(value: unknown): RTCStatsReportAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapRTCStatsReport(value: unknown, context = 'Value'): RTCStatsReportAlgorithms {
  const impl = implOfRTCStatsReport(value);
  if (impl === undefined) throw typeMismatch(context, 'of type RTCStatsReport');
  return impl;
}
