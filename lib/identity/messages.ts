import type { RTCErrorDetailType } from '../generated/enums/RTCErrorDetailType';
import type { AssertionResult, ValidationResult } from './realm/host';

// Between a connection's thread and the worker that runs a provider.

/** `workerData`: one call of one provider. */
export interface ProviderCall {
  /** What runs its script: QuickJS. */
  readonly interpreter: WebAssembly.Module;
  /** Where its script is. */
  readonly url: string;
  /** Certificates to trust beside Node's own, PEM. */
  readonly ca: readonly string[];
  readonly method: 'generateAssertion' | 'validateAssertion';
  readonly values: readonly unknown[];
}

/** What the worker says, once. */
export type ProviderReply =
  | { readonly kind: 'result'; readonly result: AssertionResult | ValidationResult }
  /** The provider resolved with something that is not what it should be. */
  | { readonly kind: 'invalid'; readonly message: string }
  | ProviderFailure;

/** An error in interacting with the provider: an RTCError. https://w3c.github.io/webrtc-identity/#idp-error-handling */
export interface ProviderFailure {
  readonly kind: 'failure';
  readonly errorDetail: RTCErrorDetailType;
  readonly message: string;
  readonly httpRequestStatusCode?: number;
  readonly idpLoginUrl?: string;
  readonly idpErrorInfo?: string;
}
