import { invokeCallback } from '../webidl/callback';

/** The end of each method with callbacks: https://w3c.github.io/webrtc-pc/#legacy-interface-extensions */
export async function callBack<T>(
  promise: Promise<T>,
  success: (value: T) => unknown,
  failure: (error: DOMException) => unknown,
): Promise<void> {
  promise.then(
    (value) => invokeCallback(success, value),
    (error: DOMException) => invokeCallback(failure, error),
  );
}
