import { isRTCErrorDetailType, type RTCErrorDetailType } from './generated/enums/RTCErrorDetailType';
import { OverconstrainedError } from './generated/interfaces/OverconstrainedError';
import { RTCError } from './generated/interfaces/RTCError';
import type { NativeError } from './native';

// Every error that a program can meet is made here. A message says what was wrong and what would be right.

/** A DOMException of the given name. */
export function domException(name: string, message: string): DOMException {
  return new DOMException(message, name);
}

export const invalidState = (message: string): DOMException => domException('InvalidStateError', message);
export const invalidAccess = (message: string): DOMException => domException('InvalidAccessError', message);
export const invalidModification = (message: string): DOMException => domException('InvalidModificationError', message);
export const operationError = (message: string): DOMException => domException('OperationError', message);
export const syntaxError = (message: string): DOMException => domException('SyntaxError', message);
export const securityError = (message: string): DOMException => domException('SecurityError', message);
export const notSupported = (message: string): DOMException => domException('NotSupportedError', message);

/** No settings satisfy the required constraints, of which `constraint` is one that cannot be met. */
export function overconstrained(constraint: string, message: string): OverconstrainedError {
  return new OverconstrainedError(constraint, message);
}

type RTCErrorMembers = Pick<NativeError, 'sdpLineNumber' | 'sctpCauseCode' | 'receivedAlert' | 'sentAlert' | 'httpRequestStatusCode'>;

/** An RTCError; members that are absent in `error` are null in it. */
export function rtcError(errorDetail: RTCErrorDetailType, message: string, error: RTCErrorMembers = {}): RTCError {
  return new RTCError(
    {
      errorDetail,
      ...(error.sdpLineNumber !== undefined && { sdpLineNumber: error.sdpLineNumber }),
      ...(error.sctpCauseCode !== undefined && { sctpCauseCode: error.sctpCauseCode }),
      ...(error.receivedAlert !== undefined && { receivedAlert: error.receivedAlert }),
      ...(error.sentAlert !== undefined && { sentAlert: error.sentAlert }),
      ...(error.httpRequestStatusCode !== undefined && { httpRequestStatusCode: error.httpRequestStatusCode }),
    },
    message,
  );
}

/** The RTCError for a native one; `fallback` is its detail when libwebrtc gave none. */
export function rtcErrorFromNative(error: NativeError, fallback: RTCErrorDetailType): RTCError {
  const { errorDetail = fallback } = error;
  return rtcError(isRTCErrorDetailType(errorDetail) ? errorDetail : fallback, error.message, error);
}

/** Whether a native promise was rejected because its object was closed: then the public promise never settles. */
export function isClosed(reason: unknown): boolean {
  return isNativeError(reason) && reason.name === 'Closed';
}

function isNativeError(reason: unknown): reason is NativeError {
  return typeof reason === 'object' && reason !== null && 'name' in reason && 'message' in reason;
}

/** The error that a program sees for what a native promise was rejected with. */
export function fromNative(reason: unknown): Error {
  if (!isNativeError(reason)) return operationError(String(reason));
  switch (reason.name) {
    case 'TypeError':
      return new TypeError(reason.message);
    case 'RangeError':
      return new RangeError(reason.message);
    case 'RTCError':
      return rtcErrorFromNative(reason, 'sdp-syntax-error');
    default:
      return domException(reason.name, reason.message);
  }
}

/**
 * The public promise for a native one: its value, its error as a program may see it, or, when the object was closed meanwhile, nothing ever.
 */
export function settleFromNative<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    promise.then(resolve, (reason: unknown) => {
      if (!isClosed(reason)) reject(fromNative(reason));
    });
  });
}
