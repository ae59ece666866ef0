/** Members that the specifications have and lib.dom of the TypeScript that builds this package has not. */
export const lackingInLibDom: Record<string, readonly string[]> = {
  MediaStreamTrack: ['isolated', 'onconfigurationchange', 'onisolationchange', 'stats'],
  RTCDataChannel: ['priority'],
  RTCError: ['httpRequestStatusCode'],
  RTCIceCandidate: ['relayProtocol', 'url'],
  RTCIceTransport: [
    'addRemoteCandidate',
    'component',
    'gather',
    'getLocalCandidates',
    'getLocalParameters',
    'getRemoteCandidates',
    'getRemoteParameters',
    'onerror',
    'onicecandidate',
    'role',
    'start',
    'stop',
  ],
  RTCPeerConnection: [
    'addStream',
    'getIdentityAssertion',
    'getLocalStreams',
    'getRemoteStreams',
    'idpErrorInfo',
    'idpLoginUrl',
    'onaddstream',
    'onidentityresult',
    'onidpassertionerror',
    'onidpvalidationerror',
    'onremovestream',
    'peerIdentity',
    'removeStream',
    'setIdentityProvider',
  ],
  RTCPeerConnectionIceEvent: ['url'],
  RTCRtpReceiver: ['createEncodedStreams'],
  RTCRtpSender: ['createEncodedStreams', 'generateKeyFrame'],
  RTCRtpTransceiver: ['getHeaderExtensionsToNegotiate', 'getNegotiatedHeaderExtensions', 'setHeaderExtensionsToNegotiate', 'stopped'],
  VideoFrame: ['flip', 'metadata', 'rotation'],
};

/** Members that lib.dom has and this package has not, and why. */
export const lackingInOurs: Record<string, Readonly<Record<string, string>>> = {
  MediaDevices: { getDisplayMedia: 'no screen can be captured yet' },
};

/** Types that are not assignable in one direction, and why. None is the type of an attribute or a result of a class. */
export const differently: Record<string, string> = {
  AudioDataInit: 'shared buffers',
  PredefinedColorSpace: 'newer values',
  RTCConfiguration: 'the older rtcpMuxPolicy',
  RTCDegradationPreference: 'a newer value',
  RTCErrorDetailType: 'the values of identity providers',
  RTCErrorInit: 'the errorDetail of identity providers',
  RTCRtcpMuxPolicy: 'an older value',
  RTCRtpCapabilities: 'headerExtensions',
  RTCRtpHeaderExtensionCapability: 'a newer member, direction',
  RTCRtpSendParameters: 'the newer degradationPreference',
  VideoColorPrimaries: 'newer values',
  VideoColorSpaceInit: 'newer values',
  VideoFrameCopyToOptions: 'newer values of colorSpace',
  VideoMatrixCoefficients: 'a newer value',
  VideoPixelFormat: 'newer values',
  VideoTransferCharacteristics: 'newer values',
  AlgorithmIdentifier: "the IDL's object is any object; lib.dom's has a name",
};
