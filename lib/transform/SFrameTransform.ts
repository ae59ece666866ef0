import { notSupported } from '../errors';
import type { SFrameTransformRoleOptionsDict } from '../generated/dictionaries/SFrameTransformRoleOptions';
import type { SFrameCipherSuite } from '../generated/enums/SFrameCipherSuite';
import type { SFrameTransformAlgorithms } from '../generated/interfaces/SFrameTransform';
import type { NativeSide, NativeTransceiver } from '../native';
import type { CryptoKey } from '../webidl/cryptoKey';
import type { EncodedTransform } from './EncodedTransform';
import { SFrame } from './SFrame';

/** The suites of the draft, by the size of their tags in bytes. */
const suites: ReadonlyMap<number, SFrameCipherSuite> = new Map([
  [10, 'AES_128_CTR_HMAC_SHA256_80'],
  [8, 'AES_128_CTR_HMAC_SHA256_64'],
  [4, 'AES_128_CTR_HMAC_SHA256_32'],
]);

function suiteOf(authenticationSize: number): SFrameCipherSuite {
  const suite = suites.get(authenticationSize);
  if (suite === undefined) throw notSupported(`No cipher suite has authentication tags of ${authenticationSize} bytes.`);
  return suite;
}

/**
 * SFrame of an earlier draft. A sender's encrypts and a receiver's decrypts, whatever its role, which is that of the streams; a buffer that cannot
 * be decrypted becomes an empty one.
 */
export class SFrameTransformImpl extends SFrame implements SFrameTransformAlgorithms, EncodedTransform {
  readonly readable: ReadableStream;
  readonly writable: WritableStream;

  constructor({ role, authenticationSize }: SFrameTransformRoleOptionsDict) {
    super(suiteOf(authenticationSize));
    const strategy = { highWaterMark: 1 }; // A chunk can be written, and waited for, before one is read.
    const { readable, writable } =
      role === 'encrypt' ? this.encryptingStream(strategy) : this.decryptingStream(strategy, () => new ArrayBuffer(0));
    this.readable = readable;
    this.writable = writable;
  }

  /** One set of keys for both directions. */
  override async setEncryptionKey(key: CryptoKey, keyId: number | bigint = 0): Promise<void> {
    await Promise.all([super.setEncryptionKey(key, keyId), this.addDecryptionKey(key, keyId)]);
  }

  get isUsed(): boolean {
    return this.readable.locked || this.writable.locked;
  }

  /** Its streams are locked from now on. */
  attach(transceiver: NativeTransceiver, side: NativeSide): void {
    this.readable.getReader();
    this.writable.getWriter();
    this.native.attach(transceiver, side);
  }

  end(): void {}
}
