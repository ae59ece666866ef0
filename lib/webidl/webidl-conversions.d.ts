declare module 'webidl-conversions' {
  interface Options {
    readonly context?: string;
    readonly enforceRange?: boolean;
    readonly clamp?: boolean;
    readonly treatNullAsEmptyString?: boolean;
  }
  type Conversion<T> = (value: unknown, options?: Options) => T;

  const conversions: Readonly<
    Record<
      | 'byte'
      | 'octet'
      | 'short'
      | 'unsigned short'
      | 'long'
      | 'unsigned long'
      | 'long long'
      | 'unsigned long long'
      | 'float'
      | 'unrestricted float'
      | 'double'
      | 'unrestricted double',
      Conversion<number>
    > &
      Record<'DOMString' | 'USVString' | 'ByteString', Conversion<string>> &
      Record<'object', Conversion<object>>
  >;
  export = conversions;
}
