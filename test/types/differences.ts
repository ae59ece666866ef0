/** Members that the specifications have and lib.dom of the TypeScript that builds this package has not. */
export const lackingInLibDom: Record<string, readonly string[]> = {
  RTCDataChannel: ['priority'],
  RTCError: ['httpRequestStatusCode'],
  RTCIceCandidate: ['relayProtocol', 'url'],
  RTCIceTransport: ['component', 'getLocalCandidates', 'getLocalParameters', 'getRemoteCandidates', 'getRemoteParameters', 'role'],
  RTCPeerConnectionIceEvent: ['url'],
};

/** Members that lib.dom has and this package has not, and why. */
export const lackingInOurs: Record<string, Readonly<Record<string, string>>> = {
  MediaDevices: { getDisplayMedia: 'no screen can be captured yet' },
  RTCRtpReceiver: { transform: 'next' },
  RTCRtpSender: { transform: 'next' },
};

/** Types that say the same in other words, and why. */
export const differently: Record<string, string> = {
  AlgorithmIdentifier: "the IDL's object is any object; lib.dom's has a name",
};
