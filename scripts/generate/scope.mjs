// What is generated, from which documents, and what is left out and why. To widen the surface, delete lines of `excluded`.

/** Documents whose interfaces are ours, in the order in which their members appear. Names of files of @webref/idl. */
export const specifications = [
  'webrtc',
  'webrtc-stats',
  'webrtc-svc',
  'webrtc-priority',
  'webrtc-ice',
  'webrtc-identity',
  'webrtc-encoded-transform',
  'mediacapture-streams',
  'mediacapture-extensions',
  'mst-content-hint',
  'mediastream-recording',
  'mediacapture-transform',
  'webcodecs',
  'geometry',
];

/** Documents that @webref/idl does not have: `idl/*.idl` of this folder. */
export const ownDocuments = ['webrtc-extensions', 'mediacapture-extensions-stats', 'media-on-streams', 'streams', 'legacy', 'nonstandard'];

/** Values that an enumeration once had and that browsers still take. */
export const legacyValues = { RTCRtcpMuxPolicy: ['negotiate'] };

/** Under which heading the documentation shows what a document defines. */
export const categories = {
  webrtc: 'WebRTC',
  'webrtc-stats': 'Statistics',
  'webrtc-svc': 'WebRTC',
  'webrtc-priority': 'WebRTC',
  'webrtc-ice': 'WebRTC',
  'webrtc-identity': 'Identity',
  'webrtc-encoded-transform': 'Encoded transform',
  'webrtc-extensions': 'WebRTC',
  'mediacapture-streams': 'Media capture and streams',
  'mediacapture-extensions': 'Media capture and streams',
  'mst-content-hint': 'Media capture and streams',
  'mediastream-recording': 'Recording',
  'mediacapture-transform': 'Media processing',
  webcodecs: 'Media processing',
  legacy: 'WebRTC',
  nonstandard: 'Non-standard',
  dom: 'Web platform',
  html: 'Web platform',
  websockets: 'Web platform',
  webcrypto: 'Web platform',
  webidl: 'Web platform',
};

/** Documents that Bikeshed makes; ReSpec names the anchors of types differently. */
export const bikeshedDocuments = [
  'https://w3c.github.io/webrtc-encoded-transform/',
  'https://w3c.github.io/webcodecs/',
  'https://dom.spec.whatwg.org/',
  'https://html.spec.whatwg.org/multipage/',
  'https://websockets.spec.whatwg.org/',
  'https://webidl.spec.whatwg.org/',
];

/** Members whose anchors in their documents are not `dom-interface-member`. */
export const anchors = {
  'RTCPeerConnection.getSenders': 'dom-peerconnection-getsenders',
  'RTCPeerConnection.getReceivers': 'dom-peerconnection-getreceivers',
  'RTCRtpReceiver.track': 'dom-rtpreceiver-track',
  'RTCRtpTransceiver.mid': 'dom-rtptransceiver-mid',
  'RTCIceTransport.role': 'dom-icetransport-role',
  'RTCIceTransport.component': 'dom-icetransport-component',
  'RTCIceTransport.state': 'dom-icetransport-state',
  'RTCIceTransport.gatheringState': 'dom-icetransport-gatheringstate',
  'RTCTrackEvent.receiver': 'dom-trackevent-receiver',
  'RTCTrackEvent.transceiver': 'dom-trackevent-transceiver',
  'RTCDataChannel.label': 'dom-datachannel-label',
  'RTCDataChannel.ordered': 'dom-datachannel-ordered',
  'RTCDataChannel.maxRetransmits': 'dom-datachannel-maxretransmits',
  'RTCDataChannel.protocol': 'dom-datachannel-protocol',
  'RTCDataChannel.negotiated': 'dom-datachannel-negotiated',
  'RTCDataChannel.readyState': 'dom-datachannel-readystate',
  'RTCDataChannel.bufferedAmount': 'dom-datachannel-bufferedamount',
  'RTCDataChannel.binaryType': 'dom-datachannel-binarytype',
  'RTCDataChannelEvent.channel': 'dom-datachannelevent-channel',
  'RTCDTMFSender.toneBuffer': 'dom-RTCDTMFSender-tonebuffer',
  'RTCDTMFSender.insertDTMF': 'dom-RTCDTMFSender-insertDTMF',
};

/** What the values of a maplike are, where the IDL says `object`. */
export const maplikeValues = { RTCStatsReport: 'RTCStats' };

/**
 * Types of attributes and results that are declared without the values that lib.dom does not know: a connection that could give one would not be
 * assignable to lib.dom's RTCPeerConnection.
 */
export const declaredTypes = {
  'RTCSctpTransport.maxMessageSize': 'number',
  'RTCError.errorDetail': `Exclude<RTCErrorDetailType, \`idp-\${string}\`>`,
  'VideoColorSpace.primaries': "Exclude<VideoColorPrimaries, 'bt2020' | 'smpte432'> | null",
  'VideoColorSpace.transfer': "Exclude<VideoTransferCharacteristics, 'linear' | 'pq' | 'hlg'> | null",
  'VideoColorSpace.matrix': "Exclude<VideoMatrixCoefficients, 'bt2020-ncl'> | null",
  'VideoColorSpace.toJSON': "Partial<Pick<VideoColorSpace, 'primaries' | 'transfer' | 'matrix' | 'fullRange'>>",
  'VideoFrame.format': `Exclude<VideoPixelFormat, \`\${string}P1\${string}\` | 'I422A' | 'I444A'> | null`,
  'RTCPeerConnection.getConfiguration': "RTCConfiguration & Partial<Record<'rtcpMuxPolicy', 'require'>>",
  'RTCRtpSender.getParameters':
    "RTCRtpSendParameters & Partial<Record<'degradationPreference', 'maintain-framerate' | 'maintain-resolution' | 'balanced'>>",
};

/** Operations whose optional dictionary programs pass as null: WebIDL takes null for any dictionary, the declared types for these. */
export const nullDictionaries = ['addIceCandidate'];

/** Documents from which only types are taken, when something above needs them. */
export const libraries = ['dom', 'html', 'hr-time', 'webidl', 'websockets', 'webcrypto'];

/** Interfaces that are of workers alone in their document, and on the main thread, too, here as in Chromium: no page is drawn on it. */
export const exposedEverywhere = ['MediaStreamTrackProcessor', 'VideoTrackGenerator'];

/** Interfaces of the host: used as they are. */
export const hostInterfaces = ['Event', 'EventTarget', 'DOMException', 'Blob', 'CryptoKey', 'ReadableStream', 'WritableStream', 'Worker'];

/** Interfaces that Node has by another name, or not as a class: known by what they can do. The type, its conversion and test in lib/webidl. */
export const hostShapes = {
  Worker: { type: 'WorkerLike', module: 'worker' },
  CryptoKey: { type: 'CryptoKey', module: 'cryptoKey' },
};

/** The `name` of the exceptions that inherit DOMException. */
export const exceptionNames = { RTCError: 'OperationError', OverconstrainedError: 'OverconstrainedError' };

/** Dictionaries that no member names, but programs: the values of RTCStatsReport and of the constraints' enumerations. */
export const extraTypes = { document: 'webrtc-stats', names: ['VideoFacingModeEnum', 'VideoResizeModeEnum'] };

/** Enumerations that stand for a partial one: what they extend. */
export const enumExtensions = { RTCErrorDetailType: ['RTCErrorDetailTypeIdp'] };

/** Operations whose overloads differ in shape: the implementation's method for each, in the order of the IDL. */
export const overloads = {
  'RTCPeerConnection.createOffer': ['createOffer', 'createOfferWithCallbacks'],
  'RTCPeerConnection.createAnswer': ['createAnswer', 'createAnswerWithCallbacks'],
  'RTCPeerConnection.setLocalDescription': ['setLocalDescription', 'setLocalDescriptionWithCallbacks'],
  'RTCPeerConnection.setRemoteDescription': ['setRemoteDescription', 'setRemoteDescriptionWithCallbacks'],
  'RTCPeerConnection.addIceCandidate': ['addIceCandidate', 'addIceCandidateWithCallbacks'],
};

/** The event handler event type of an attribute, where it is not the attribute's name without `on`. */
export const handledEvents = { 'RTCIceTransport.onerror': 'icecandidateerror' };

/** The event that an event handler attribute gets, where it is not a plain Event. */
export const eventTypes = {
  RTCPeerConnection: {
    icecandidate: 'RTCPeerConnectionIceEvent',
    icecandidateerror: 'RTCPeerConnectionIceErrorEvent',
    track: 'RTCTrackEvent',
    datachannel: 'RTCDataChannelEvent',
    addstream: 'MediaStreamEvent',
    removestream: 'MediaStreamEvent',
    identityresult: 'RTCIdentityEvent',
    idpassertionerror: 'RTCIdentityErrorEvent',
    idpvalidationerror: 'RTCIdentityErrorEvent',
  },
  RTCIceTransport: { icecandidate: 'RTCPeerConnectionIceEvent', icecandidateerror: 'RTCPeerConnectionIceErrorEvent' },
  RTCDtlsTransport: { error: 'RTCErrorEvent' },
  RTCDataChannel: { error: 'RTCErrorEvent', message: 'MessageEvent' },
  RTCDTMFSender: { tonechange: 'RTCDTMFToneChangeEvent' },
  MediaStream: { addtrack: 'MediaStreamTrackEvent', removetrack: 'MediaStreamTrackEvent' },
  MediaDevices: { devicechange: 'DeviceChangeEvent' },
  RTCRtpScriptTransformer: { keyframerequest: 'KeyFrameRequestEvent' },
  RTCRtpSFrameDecryptor: { error: 'SFrameTransformErrorEvent' },
  SFrameDecryptorStream: { error: 'SFrameTransformErrorEvent' },
  SFrameTransform: { error: 'SFrameTransformErrorEvent' },
};

const segmentation = 'needs what nobody here finds in pictures';
const codecs = 'codecs and images are for another package; frames and colour spaces are what crosses the media path';
const geometry = 'of geometry, frames have rectangles alone';
const html = 'needs a document';

/** Constrainable properties that no browser ships without a flag, and that no device here has. */
const effects = [
  ...['backgroundBlur', 'backgroundSegmentationMask', 'eyeGazeCorrection', 'faceFraming', 'gestureReactions', 'humanFaceDetectionMode'],
  ...['powerEfficient', 'powerEfficientPixelFormat'],
];
const constrainable = ['MediaTrackSupportedConstraints', 'MediaTrackCapabilities', 'MediaTrackConstraintSet', 'MediaTrackSettings'];
const withoutEffects = Object.fromEntries(
  constrainable.flatMap((dictionary) => effects.map((property) => [`${dictionary}.${property}`, 'no device here has it'])),
);

/** Interface, Interface.member, Dictionary or Dictionary.member: why it is left out. */
export const excluded = {
  Navigator: "globals.ts has it: mediaDevices is added to the host's navigator",
  HTMLCameraElement: html,
  HTMLMicrophoneElement: html,
  HTMLUserMediaElement: html,

  DedicatedWorkerGlobalScope: 'globals.ts and nonstandard.workerScope have it: onrtctransform',

  MediaRecorder: 'next: the recorder is its own capability; BlobEvent is here already',
  'MediaDevices.defaultSemantics': 'no browser ships it',
  'MediaStreamConstraints.semantics': 'no browser ships it',
  'VideoFrameMetadata.segments': segmentation,
  'VideoFrameMetadata.backgroundBlur': segmentation,
  'VideoFrameMetadata.backgroundSegmentationMask': segmentation,
  Segment: segmentation,
  ...withoutEffects,
  CameraDevicePermissionDescriptor: 'the host has no permissions API',
  HTMLMediaStreamConstraints: html,

  MediaStreamTrackHandle: 'no browser ships it',
  'MediaStreamTrackProcessorInit.track': 'media-on-streams.idl has it, without MediaStreamTrackHandle',
  'VideoFrame.constructor': 'media-on-streams.idl has it: there are no images, canvases and video elements',
  AudioDecoder: codecs,
  VideoDecoder: codecs,
  AudioEncoder: codecs,
  VideoEncoder: codecs,
  EncodedAudioChunk: codecs,
  EncodedVideoChunk: codecs,
  ImageDecoder: codecs,
  ImageTrackList: codecs,
  ImageTrack: codecs,
  DOMPointReadOnly: geometry,
  DOMPoint: geometry,
  DOMRect: geometry,
  DOMRectList: geometry,
  DOMQuad: geometry,
  DOMMatrixReadOnly: geometry,
  DOMMatrix: geometry,
};
