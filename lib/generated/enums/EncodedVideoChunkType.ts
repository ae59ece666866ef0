// Generated from IDL by scripts/generate. Do not edit.

/**
 * Whether a frame can be decoded by itself. [Specification](https://w3c.github.io/webcodecs/#enumdef-encodedvideochunktype)
 * @category Media processing
 */
export type EncodedVideoChunkType = 'key' | 'delta';
