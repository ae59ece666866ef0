// What went wrong on the native side.

/** What a native promise rejects with; `lib/errors.ts` makes the DOMException or RTCError of it. */
export interface NativeError {
  /** A DOMException name (`InvalidAccessError`, ...), `TypeError`, `RangeError`, `RTCError`, or `Closed`: the object was closed meanwhile. */
  readonly name: string;
  readonly message: string;
  /** An RTCErrorDetailType, when `name` is `RTCError` or libwebrtc gave one. */
  readonly errorDetail?: string;
  readonly sdpLineNumber?: number;
  readonly sctpCauseCode?: number;
  readonly receivedAlert?: number;
  readonly sentAlert?: number;
  readonly httpRequestStatusCode?: number;
}
