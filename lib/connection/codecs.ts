import type { RTCRtpCapabilities } from '../generated/dictionaries/RTCRtpCapabilities';
import type { RTCRtpCodec } from '../generated/dictionaries/RTCRtpCodec';
import type { RTCRtpHeaderExtensionCapability } from '../generated/dictionaries/RTCRtpHeaderExtensionCapability';
import { type NativeCapabilities, type NativeCodec, type NativeKind, native } from '../native';

/** What the comparison needs; both RTCRtpCodec and NativeCodec are one. */
interface Codec {
  readonly mimeType: string;
  readonly clockRate: number;
  readonly channels?: number;
  readonly sdpFmtpLine?: string;
}

const capabilities = new Map<string, NativeCapabilities>();

/** The lists never change while the process lives. */
export function implementedCapabilities(side: 'sender' | 'receiver', kind: NativeKind): NativeCapabilities {
  const key = `${side} ${kind}`;
  const known = capabilities.get(key) ?? (side === 'sender' ? native.senderCapabilities(kind) : native.receiverCapabilities(kind));
  capabilities.set(key, known);
  return known;
}

const headerExtensions = new Map<NativeKind, readonly RTCRtpHeaderExtensionCapability[]>();

/** All that there are, with the direction that a transceiver has at first. */
export function implementedHeaderExtensions(kind: NativeKind): readonly RTCRtpHeaderExtensionCapability[] {
  const known = headerExtensions.get(kind) ?? native.headerExtensions(kind);
  headerExtensions.set(kind, known);
  return known;
}

/** RTCRtpSender.getCapabilities and RTCRtpReceiver.getCapabilities. */
export function getCapabilities(side: 'sender' | 'receiver', kind: string): RTCRtpCapabilities | null {
  if (kind !== 'audio' && kind !== 'video') return null; // 2
  const { codecs, headerExtensions } = implementedCapabilities(side, kind);
  return {
    codecs: codecs.map(({ payloadType: _, ...codec }) => ({
      ...codec,
      ...(codec.scalabilityModes && { scalabilityModes: [...codec.scalabilityModes] }),
    })),
    headerExtensions: headerExtensions.map(({ uri }) => ({ uri, direction: 'sendrecv' })),
  }; // 3
}

/** Parameters that the two ends may set differently, by codec; all others have to be equal. */
const ASYMMETRICAL: Readonly<Record<string, readonly string[]>> = {
  'video/av1': ['profile', 'level-idx', 'tier'],
  'video/h264': ['max-mbps', 'max-smbps', 'max-fs', 'max-cpb', 'max-dpb', 'max-br', 'sprop-parameter-sets'],
  'video/h265': ['level-id'],
  'video/vp8': ['max-fr', 'max-fs'],
  'video/vp9': ['max-fr', 'max-fs'],
  'audio/opus': [
    'maxplaybackrate',
    'sprop-maxcapturerate',
    'maxptime',
    'ptime',
    'maxaveragebitrate',
    'stereo',
    'cbr',
    'useinbandfec',
    'usedtx',
    'sprop-stereo',
    'minptime',
  ],
};

/** What is meant when a parameter is not there. */
const INFERRED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'video/av1': { profile: '0', 'level-idx': '5', tier: '0' },
  'video/h264': { 'packetization-mode': '0', 'level-asymmetry-allowed': '0', 'profile-level-id': '42001f' },
  'video/vp9': { 'profile-id': '0' },
};

/** https://w3c.github.io/webrtc-pc/#dfn-codec-dictionary-match */
export function codecsMatch(first: Codec, second: Codec, ignoreAsymmetricalParameters = false): boolean {
  const mimeType = first.mimeType.toLowerCase();
  if (mimeType !== second.mimeType.toLowerCase()) return false; // 1
  if (first.clockRate !== second.clockRate) return false; // 2
  if (first.channels !== second.channels) return false; // 3
  if ((first.sdpFmtpLine === undefined) !== (second.sdpFmtpLine === undefined)) return false; // 4
  if (first.sdpFmtpLine === undefined || second.sdpFmtpLine === undefined) return true;
  const [one, two] = [mediaFormat(mimeType, first.sdpFmtpLine), mediaFormat(mimeType, second.sdpFmtpLine)]; // 5.2
  if (one === null || two === null) return first.sdpFmtpLine === second.sdpFmtpLine; // 5.1
  const ignored = ignoreAsymmetricalParameters ? (ASYMMETRICAL[mimeType] ?? []) : [];
  return [...new Set([...one.keys(), ...two.keys()])].every(
    (name) => ignored.includes(name) || valuesMatch(mimeType, name, one, two, ignoreAsymmetricalParameters),
  ); // 5.3-5.4
}

function valuesMatch(mimeType: string, name: string, one: Map<string, string>, two: Map<string, string>, ignoreLevel: boolean): boolean {
  const [a, b] = [one.get(name)?.toLowerCase(), two.get(name)?.toLowerCase()];
  if (ignoreLevel && mimeType === 'video/h264' && name === 'profile-level-id') return a?.slice(0, 4) === b?.slice(0, 4); // The level comes last.
  return a === b;
}

/** The parameters by name, with those that are inferred; null when the line is not in key-value format. */
function mediaFormat(mimeType: string, line: string): Map<string, string> | null {
  const parameters = line.split(';').map((parameter) => parameter.trim().split('='));
  if (parameters.some((parts) => parts.length !== 2)) return null;
  return new Map([
    ...Object.entries(INFERRED[mimeType] ?? {}),
    ...parameters.map(([name = '', value = '']): [string, string] => [name.trim(), value.trim()]),
  ]);
}

/** Whether a codec is a mechanism that accompanies another codec, not one that carries media. */
export function isResiliencyMechanism({ mimeType }: Codec): boolean {
  return /^(audio|video)\/(rtx|red|ulpfec|flexfec(-03)?|cn)$/i.test(mimeType);
}

export function toNativeCodec({ mimeType, clockRate, channels, sdpFmtpLine }: RTCRtpCodec): NativeCodec {
  return { mimeType, clockRate, ...(channels !== undefined && { channels }), ...(sdpFmtpLine !== undefined && { sdpFmtpLine }) };
}
