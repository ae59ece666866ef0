// Generated from IDL by scripts/generate. Do not edit.

/**
 * The two ends of an encoded transform.
 * @category WebRTC
 */
export interface RTCInsertableStreams {
  /** The frames. */
  readable?: ReadableStream;
  /** Where frames go on from. A frame that is written a second time errors it with an OperationError. */
  writable?: WritableStream;
}

/** @internal */
export function exposeRTCInsertableStreams(dictionary: RTCInsertableStreams): RTCInsertableStreams {
  const result = {} as RTCInsertableStreams;
  if (dictionary.readable !== undefined) result.readable = dictionary.readable;
  if (dictionary.writable !== undefined) result.writable = dictionary.writable;
  return result;
}
