/**
 * The addon's whole surface, typed: the one door between TypeScript and C++.
 *
 * Three rules hold for every member:
 * - it returns at once; what takes time on another thread comes back as a promise or as a call of the observer;
 * - it is called with values that the TypeScript side has already validated: the native side does not know the specifications' errors,
 *   except those that only libwebrtc can find (SDP, candidates), which arrive as {@link NativeError};
 * - calls on one connection are carried out in the order they were made, on the signaling thread.
 *
 * Each call of an observer is a task of its own: microtasks run between two of them.
 */
import { loadAddon } from '../loader';
import type { NativeAddon } from './addon';

export type * from './addon';
export type * from './capture';
export type * from './connection';
export type * from './dataChannel';
export type * from './descriptions';
export type * from './errors';
export type * from './iceAgent';
export type * from './media';
export type * from './parameters';
export type * from './recording';
export type * from './snapshots';
export type * from './transform';

export const native: NativeAddon = loadAddon();
