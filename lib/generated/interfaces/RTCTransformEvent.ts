// Generated from IDL by scripts/generate. Do not edit.

import { defineInterface, illegalConstructor, illegalInvocation } from '../../webidl/interface';
import { adopt } from '../../webidl/wrapper';
import { type RTCRtpScriptTransformer, type RTCRtpScriptTransformerAlgorithms, wrapRTCRtpScriptTransformer } from './RTCRtpScriptTransformer';

/**
 * A transform has come to this worker. [Specification](https://w3c.github.io/webrtc-encoded-transform/#rtctransformevent)
 * @category Encoded transform
 */
export class RTCTransformEvent extends Event {
  readonly #transformer: RTCRtpScriptTransformer;

  private constructor(token: unknown = undefined, type = '', values = {} as RTCTransformEventValues) {
    if (token !== adopt) throw illegalConstructor('RTCTransformEvent');
    super(type);
    this.#transformer = values.transformer;
  }

  /** Its end here. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtctransformevent-transformer) */
  get transformer(): RTCRtpScriptTransformer {
    if (!(#transformer in this)) throw illegalInvocation('RTCTransformEvent.transformer');
    return this.#transformer;
  }
}
defineInterface(RTCTransformEvent, 'RTCTransformEvent');

type RTCTransformEventValues = { readonly transformer: RTCRtpScriptTransformer; };

/** @internal */
export function createRTCTransformEvent(type: string, values: { readonly transformer: RTCRtpScriptTransformerAlgorithms; }): RTCTransformEvent {
  const construct = RTCTransformEvent as unknown as new (token: typeof adopt, type: string, values: RTCTransformEventValues) => RTCTransformEvent;
  return new construct(adopt, type, { transformer: wrapRTCRtpScriptTransformer(values.transformer) });
}
