import { webcrypto } from 'node:crypto';
import {
  configure,
  type MediaStreamTrack,
  type nonstandard,
  RTCRtpSFrameDecryptor,
  RTCRtpSFrameEncryptor,
  SFrameDecryptorStream,
  SFrameEncryptorStream,
  SFrameTransform,
  type SFrameTransformErrorEvent,
} from 'node-libwebrtc';
import { native } from '../../../dist/native';
import { deriveKey } from '../../../dist/transform/sframeKeys';
import { nextEvent } from '../../support/events';
import { closePeers, peer } from '../../support/peers';
import { call, picture, stopTracks } from './call';

const suites = [
  ...(['AES_128_CTR_HMAC_SHA256_80', 'AES_128_CTR_HMAC_SHA256_64', 'AES_128_CTR_HMAC_SHA256_32'] as const),
  ...(['AES_128_GCM_SHA256_128', 'AES_256_GCM_SHA512_128'] as const),
  ...(['AES_256_CTR_HMAC_SHA512_80', 'AES_256_CTR_HMAC_SHA512_64', 'AES_256_CTR_HMAC_SHA512_32'] as const),
];
const bytes = (hex: string): ArrayBuffer => new Uint8Array(Buffer.from(hex, 'hex')).buffer;
const hexOf = (buffer: ArrayBuffer): string => Buffer.from(buffer).toString('hex');

function baseKey(hex = '000102030405060708090a0b0c0d0e0f', usages: ('deriveBits' | 'deriveKey')[] = ['deriveBits']) {
  return webcrypto.subtle.importKey('raw', bytes(hex), 'HKDF', false, usages);
}

beforeAll(() => configure({ syntheticDevices: true }));
afterEach(() => {
  closePeers();
  stopTracks();
});
afterAll(() => configure({ syntheticDevices: false }));

// RFC 9605, appendix C.3: key ID 0x123, counter 0x4567.
const vectors = [
  ['3f7d9a7c83ae8e1c8a11ae695ab59314b367e359fadac7b9c46b2bc6f81f46e16b96f0811868d59402b7e870102720b3', '50b29329a04dc0f184ac3168'],
  ['e2ec5c797540310483b16bf6e7a570d2a27d192fe869c7ccd8584a8d9dab91549fbe553f5113461ec6aa83bf3865553e', 'e68ac8dd3d02fbcd368c5577'],
  ['2c5703089cbb8c583475e4fc461d97d18809df79b6d550f78eb6d50ffa80d89211d57909934f46f5405e38cd583c69fe', '38c16e4f5159700c00c7f350'],
  ['d34f547f4ca4f9a7447006fe7fcbf768', '75234edefe07819026751816'],
  ['d3e27b0d4a5ae9e55df01a70e6d4d28d969b246e2936f4b7a5d9b494da6b9633', '84991c167b8cd23c93708ec7'],
] as const;
const ciphertexts = [
  '9901234567449408b6f490086165b9d6f62b24ae1a59a56486b4ae8ed036b88912e24f11',
  '99012345673f31438db4d09434e43afa0f8a2f00867a2be085046a9f5cb4f101d607',
  '990123456717fc8af28a5a695afcfc6c8df6358a17e26b2fcb3bae32e443',
  '9901234567b7412c2513a1b66dbb48841bbaf17f598751176ad847681a69c6d0b091c07018ce4adb34eb',
  '990123456794f509d36e9beacb0e261d99c7d1e972f1fed787d4049f17ca21353c1cc24d56ceabced279',
];

describe('SFrame', () => {
  it.each(vectors.map((vector, index) => [suites[index] as (typeof suites)[number], ...vector, ciphertexts[index] as string] as const))(
    'is what RFC 9605 says: %s',
    async (suite, key, salt, ciphertext) => {
      const derived = await deriveKey(suite, await baseKey(), 0x123n);
      expect(derived.map(hexOf)).toEqual([key, salt]);
      const sframe = native.createSFrame(suite, () => {});
      sframe.addDecryptionKey(0x123n, ...derived);
      const plaintext = sframe.decrypt(bytes(ciphertext), new TextEncoder().encode('IETF SFrame WG').buffer);
      expect(Buffer.from(plaintext as ArrayBuffer).toString()).toBe('draft-ietf-sframe-enc');
      expect(sframe.decrypt(bytes(ciphertext))).toEqual({ error: 'authentication', keyId: null });
    },
  );
});

describe('SFrame streams', () => {
  it.each(suites)('decrypt what they encrypted: %s', async (cipherSuite) => {
    const [encryptor, decryptor] = [new SFrameEncryptorStream({ cipherSuite }), new SFrameDecryptorStream({ cipherSuite })];
    const key = await baseKey();
    await encryptor.setEncryptionKey(key, 2n ** 64n - 1n);
    await decryptor.addDecryptionKey(key, 2n ** 64n - 1n);
    const writer = encryptor.writable.getWriter();
    const encrypted: string[] = [];
    const reader = encryptor.readable
      .pipeThrough(
        new TransformStream<ArrayBuffer, ArrayBuffer>({
          transform(data, controller) {
            encrypted.push(hexOf(data));
            controller.enqueue(data);
          },
        }),
      )
      .pipeThrough(decryptor)
      .getReader();
    for (const data of ['', '00', '0102030405060708', 'ff'.repeat(3000)]) {
      void writer.write(bytes(data));
      expect(hexOf((await reader.read()).value as ArrayBuffer)).toBe(data);
    }
    expect(encrypted.map((sframe) => sframe.slice(0, 18))).toEqual(['f0', 'f1', 'f2', 'f3'].map((octet) => `${octet}${'ff'.repeat(8)}`));
  });

  it('drop what they cannot decrypt, and take buffers and frames alone', async () => {
    const decryptor = new SFrameDecryptorStream({ cipherSuite: 'AES_128_GCM_SHA256_128' });
    await decryptor.addDecryptionKey(await baseKey(), 1);
    const encryptor = new SFrameEncryptorStream({ cipherSuite: 'AES_128_GCM_SHA256_128' });
    await encryptor.setEncryptionKey(await baseKey(), 1);
    const [near, far] = [encryptor.writable.getWriter(), decryptor.writable.getWriter()];
    void near.write(bytes('2a'));
    const sframe = (await encryptor.readable.getReader().read()).value as ArrayBuffer;
    for (const wrong of ['', 'f0', '00'.repeat(40), `10${'00'.repeat(40)}`]) void far.write(bytes(wrong));
    void far.write(new Uint8Array(sframe));
    const reader = decryptor.readable.getReader();
    expect(hexOf((await reader.read()).value as ArrayBuffer)).toBe('2a');
    const next = reader.read();
    void far.write({}).catch(() => {});
    await expect(next).rejects.toThrow(TypeError);
  });

  it('know the keys set before a write, the last one first', async () => {
    const [encryptor, decryptor] = [
      new SFrameEncryptorStream({ cipherSuite: 'AES_128_GCM_SHA256_128' }),
      new SFrameDecryptorStream({ cipherSuite: 'AES_128_GCM_SHA256_128' }),
    ];
    const [first, last] = [await baseKey('aa'.repeat(16)), await baseKey('bb'.repeat(16))];
    for (const key of [first, last]) void encryptor.setEncryptionKey(key, 1);
    for (const key of [first, last]) void decryptor.addDecryptionKey(key, 1);
    void encryptor.writable.getWriter().write(bytes('2a'));
    expect(hexOf((await encryptor.readable.pipeThrough(decryptor).getReader().read()).value as ArrayBuffer)).toBe('2a');
  });

  it('check keys and their IDs', async () => {
    const stream = new SFrameEncryptorStream({ cipherSuite: 'AES_128_GCM_SHA256_128' });
    const key = await baseKey();
    await expect(stream.setEncryptionKey(key, 2n ** 64n)).rejects.toThrow(RangeError);
    await expect(stream.setEncryptionKey(key, -1n)).rejects.toThrow(RangeError);
    await expect(stream.setEncryptionKey(key, -1)).rejects.toThrow(TypeError);
    await expect(stream.setEncryptionKey({} as webcrypto.CryptoKey, 1)).rejects.toThrow(TypeError);
    const wrong = await baseKey(undefined, ['deriveKey']);
    await expect(stream.setEncryptionKey(wrong, 1)).rejects.toMatchObject({ name: 'InvalidModificationError' });
    expect(() => new SFrameEncryptorStream({ cipherSuite: 'ROT13' as 'AES_128_GCM_SHA256_128' })).toThrow(TypeError);
    expect(() => new RTCRtpSFrameEncryptor({ cipherSuite: 'AES_128_GCM_SHA256_128', type: 'per-packet' })).toThrow(
      expect.objectContaining({ name: 'NotSupportedError' }),
    );
  });
});

describe('RTCRtpSFrameEncryptor and RTCRtpSFrameDecryptor', () => {
  const cipherSuite = 'AES_128_GCM_SHA256_128';

  it('carry a call', async () => {
    const key = await baseKey();
    const { halves } = await call(['audio', 'video'], ({ sender, receiver }) => {
      const [encryptor, decryptor] = [new RTCRtpSFrameEncryptor({ cipherSuite }), new RTCRtpSFrameDecryptor({ cipherSuite })];
      void encryptor.setEncryptionKey(key, 1);
      void decryptor.addDecryptionKey(key, 1);
      sender.transform = encryptor;
      receiver.transform = decryptor;
    });
    const video = halves.find(({ receiver }) => receiver.track.kind === 'video')?.receiver.track as MediaStreamTrack;
    const frame: nonstandard.RTCReceivedVideoFrame = await picture(video);
    expect([frame.width, frame.height]).toEqual([320, 240]);
  });

  it('say which frames cannot be decrypted', async () => {
    const decryptor = new RTCRtpSFrameDecryptor({ cipherSuite });
    const failed = nextEvent<SFrameTransformErrorEvent>(decryptor, 'error');
    const encryptor = new RTCRtpSFrameEncryptor({ cipherSuite });
    await encryptor.setEncryptionKey(await baseKey(), 7);
    await call(['audio'], ({ sender, receiver }) => {
      sender.transform = encryptor;
      receiver.transform = decryptor;
    });
    const { errorType, keyID, frame } = await failed;
    expect([errorType, keyID]).toEqual(['keyID', 7n]);
    expect(new Uint8Array(frame.data)[0]).toBe(0x70);
    await decryptor.addDecryptionKey(await baseKey('ff'.repeat(16)), 7);
    let next = await nextEvent<SFrameTransformErrorEvent>(decryptor, 'error');
    while (next.errorType === 'keyID') next = await nextEvent<SFrameTransformErrorEvent>(decryptor, 'error');
    expect([next.errorType, next.keyID]).toEqual(['authentication', null]);
  });

  it('are for senders and for receivers', () => {
    const { sender, receiver } = peer().addTransceiver('audio');
    const [encryptor, decryptor] = [new RTCRtpSFrameEncryptor({ cipherSuite }), new RTCRtpSFrameDecryptor({ cipherSuite })];
    expect(() => Object.assign(sender, { transform: decryptor })).toThrow(TypeError);
    expect(() => Object.assign(receiver, { transform: encryptor })).toThrow(TypeError);
    sender.transform = encryptor;
    expect(sender.transform).toBe(encryptor);
    const other = peer().addTransceiver('audio').sender;
    expect(() => {
      other.transform = encryptor;
    }).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
  });
});

describe('SFrameTransform', () => {
  it.each([4, 8, 10])('makes the SFrames of today, with tags of %i bytes', async (authenticationSize) => {
    const encrypt = new SFrameTransform({ authenticationSize });
    const decryptor = new SFrameDecryptorStream({ cipherSuite: `AES_128_CTR_HMAC_SHA256_${(authenticationSize * 8) as 32 | 64 | 80}` });
    void encrypt.setEncryptionKey(await baseKey(), 3n);
    void decryptor.addDecryptionKey(await baseKey(), 3);
    void encrypt.writable.getWriter().write(bytes('0102'));
    expect(hexOf((await encrypt.readable.pipeThrough(decryptor).getReader().read()).value as ArrayBuffer)).toBe('0102');
  });

  it('gives an empty buffer for one that it cannot decrypt', async () => {
    const decrypt = new SFrameTransform({ role: 'decrypt' });
    await decrypt.writable.getWriter().write(bytes('00'.repeat(40)));
    expect(hexOf((await decrypt.readable.getReader().read()).value as ArrayBuffer)).toBe('');
  });

  it('knows its options, and no other sizes of tags', () => {
    expect(() => new SFrameTransform({ authenticationSize: 16 })).toThrow(expect.objectContaining({ name: 'NotSupportedError' }));
    expect(() => new SFrameTransform({ role: 'both' as 'encrypt' })).toThrow(TypeError);
    expect(() => new SFrameTransform({ authenticationSize: -1 })).toThrow(TypeError);
  });

  it('carries a call by the keys alone, whatever its role', async () => {
    const key = await baseKey();
    const { halves } = await call(['video'], ({ sender, receiver }) => {
      const [out, back] = [new SFrameTransform({ role: 'decrypt' }), new SFrameTransform()];
      void out.setEncryptionKey(key);
      void back.setEncryptionKey(key);
      sender.transform = out;
      receiver.transform = back;
    });
    const frame = await picture((halves[0] as (typeof halves)[number]).receiver.track);
    expect([frame.width, frame.height]).toEqual([320, 240]);
  });

  it('is for one sender or receiver, or for its streams', () => {
    const { sender, receiver } = peer().addTransceiver('audio');
    const attached = new SFrameTransform();
    sender.transform = attached;
    sender.transform = null;
    expect([attached.readable.locked, attached.writable.locked]).toEqual([true, true]);
    const piped = new SFrameTransform();
    void piped.readable.pipeTo(new WritableStream());
    for (const used of [attached, piped])
      expect(() => Object.assign(receiver, { transform: used })).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
    expect(receiver.transform).toBeNull();
  });
});
