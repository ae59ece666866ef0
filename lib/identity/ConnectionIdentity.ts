import { invalidModification, invalidState, operationError, syntaxError } from '../errors';
import type { RTCIdentityProviderOptionsDict } from '../generated/dictionaries/RTCIdentityProviderOptions';
import { createRTCIdentityErrorEvent } from '../generated/interfaces/RTCIdentityErrorEvent';
import { createRTCIdentityEvent } from '../generated/interfaces/RTCIdentityEvent';
import {
  covers,
  decodeAssertion,
  decodeContents,
  encodeAssertion,
  encodeContents,
  type Fingerprint,
  isAuthoritative,
  MalformedIdentity,
} from './assertion';
import { generateAssertion, type Provider, ProviderProblem, validateAssertion } from './provider';
import { RTCIdentityAssertionImpl } from './RTCIdentityAssertion';

/** What identity needs of its connection. */
export interface IdentityHost {
  /** [[IsClosed]] */
  readonly isClosed: boolean;
  /** Of the certificate that the connection was given, or generated. */
  localFingerprints(): Promise<readonly Fingerprint[]>;
  /** Of the remote descriptions that are applied now. */
  remoteFingerprints(): readonly Fingerprint[];
  /** Offers and answers that were created before lack what they should have. */
  noteChange(): void;
  /** The peer's identity is known now. */
  onPeerIdentified(): void;
  /** In a task of its own. */
  fire(event: Event): void;
  /** The peer that was identified has been replaced by one that was not. */
  close(): void;
}

/** What a remote description says of its sender. */
export interface RemoteIdentity {
  /** The values of its `a=identity` lines. */
  readonly assertions: readonly string[];
  readonly fingerprints: readonly Fingerprint[];
}

interface CurrentProvider {
  readonly domain: string;
  readonly options: RTCIdentityProviderOptionsDict;
}

/** Who the ends of one connection are. https://w3c.github.io/webrtc-identity/ */
export class ConnectionIdentity {
  peerIdentity: Promise<RTCIdentityAssertionImpl>;
  idpLoginUrl: string | null = null;
  idpErrorInfo: string | null = null;
  /** The target peer identity. */
  target: string | null;
  /** Whom the peer has proved to be. */
  peer: string | null = null;
  #settlePeerIdentity: Settleable<RTCIdentityAssertionImpl>;
  #provider: CurrentProvider | null = null;
  /** The one that there is, or is being asked for. */
  #assertion: Promise<string> | null = null;
  /** The last validation that was begun. */
  #validation: Promise<unknown> = Promise.resolve();
  readonly #closed = new AbortController();

  constructor(
    private readonly host: IdentityHost,
    private readonly configured: string | null,
  ) {
    this.target = configured;
    this.#settlePeerIdentity = settleable();
    this.peerIdentity = this.#settlePeerIdentity.promise;
  }

  /**
   * What setConfiguration says must be what was said before. https://w3c.github.io/webrtc-identity/#setting-the-rtcpeerconnection-configuration
   * @throws InvalidModificationError
   */
  validateTarget(peerIdentity: string | undefined): void {
    if (peerIdentity !== undefined && peerIdentity !== this.target) throw invalidModification('peerIdentity cannot be changed.');
  }

  /** Whether descriptions carry an assertion. */
  get asserts(): boolean {
    return this.#provider !== null;
  }

  close(): void {
    this.#closed.abort();
  }

  /** https://w3c.github.io/webrtc-identity/#dom-rtcpeerconnection-setidentityprovider */
  setProvider(domain: string, options: RTCIdentityProviderOptionsDict): void {
    if (this.host.isClosed) throw invalidState('The RTCPeerConnection is closed.'); // 1
    if (/[/\\]/.test(options.protocol)) throw syntaxError(`The protocol '${options.protocol}' has a slash in it.`); // 2
    const before = this.#provider;
    this.#provider = { domain, options }; // 3
    if (before !== null && sameProvider(before, this.#provider)) return;
    this.#assertion = null; // 4
    this.host.noteChange();
  }

  /** https://w3c.github.io/webrtc-identity/#dom-rtcpeerconnection-getidentityassertion */
  async getAssertion(): Promise<string> {
    if (this.host.isClosed) throw invalidState('The RTCPeerConnection is closed.'); // 1
    return this.#request(); // 2-3
  }

  /** For an offer or an answer; null when no provider is set. https://w3c.github.io/webrtc-identity/#creating-an-offer */
  async assertionForDescription(): Promise<string | null> {
    if (this.#provider === null) return null;
    try {
      return await this.#request();
    } catch (error) {
      // "Requesting Identity Assertions" has an OperationError here, where the steps for offers have a NotReadableError.
      throw operationError(`There is no identity assertion. ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** https://w3c.github.io/webrtc-identity/#requesting-identity-assertions; the assertion is stored, a failure is not. */
  #request(): Promise<string> {
    if (this.#provider === null) return Promise.reject(operationError('There is no identity provider; call setIdentityProvider() first.'));
    if (this.#assertion !== null) return this.#assertion; // 6
    const request = this.#generate(this.#provider);
    this.#assertion = request;
    request.catch(() => {
      if (this.#assertion === request) this.#assertion = null;
    });
    return request;
  }

  async #generate({ domain, options }: CurrentProvider): Promise<string> {
    this.idpLoginUrl = null;
    this.idpErrorInfo = null;
    const contents = encodeContents(await this.host.localFingerprints()); // 2
    const { protocol } = options;
    const given = { ...(this.configured !== null && { peerIdentity: this.configured }), ...options };
    const provider = { domain, protocol };
    try {
      const assertion = encodeAssertion(await generateAssertion(provider, contents, given, this.#closed.signal)); // 1, 3-5, 7
      this.host.fire(createRTCIdentityEvent('identityresult', { assertion }));
      return assertion;
    } catch (error) {
      const reason = this.#note(error);
      this.#fireError('idpassertionerror', provider);
      throw reason;
    }
  }

  /** What was told so before there were promises to tell it. */
  #fireError(type: 'idpassertionerror' | 'idpvalidationerror', { domain, protocol }: Provider): void {
    this.host.fire(createRTCIdentityErrorEvent(type, { idp: domain, protocol, loginUrl: this.idpLoginUrl }));
  }

  /**
   * Validates what a remote description says, after whatever is being validated; rejects with the error that a program sees.
   * https://w3c.github.io/webrtc-identity/#verifying-identity-assertions
   */
  validate(remote: RemoteIdentity): Promise<void> {
    const validation = this.#validation.then(() => this.#validate(remote)); // 1
    this.#validation = validation.catch(() => {});
    return validation;
  }

  /**
   * Validates while the description is already in force. A peer that has become another than was identified meanwhile is not one to talk to.
   */
  validateMeanwhile(remote: RemoteIdentity): void {
    this.validate(remote).catch(() => {
      if (this.target !== null) this.host.close();
    });
  }

  async #validate(remote: RemoteIdentity): Promise<void> {
    try {
      const identified = await this.#identify(remote);
      if (identified === null || this.host.isClosed) return;
      this.target = identified.name;
      this.peer = identified.name;
      this.#settlePeerIdentity.resolve(identified); // 11
      this.host.onPeerIdentified();
    } catch (error) {
      const reason = this.#note(error);
      this.#rejectPeerIdentity(reason);
      this.#fireError('idpvalidationerror', named(remote));
      throw reason;
    }
  }

  /** Steps 2-10. Null when the description names nobody, and need not. */
  async #identify({ assertions, fingerprints }: RemoteIdentity): Promise<RTCIdentityAssertionImpl | null> {
    const [value, ...more] = assertions;
    if (value === undefined) {
      if (this.target === null) return null;
      throw new MalformedIdentity(`The description has no a=identity; it must come from ${this.target}`);
    }
    if (more.length > 0) throw new MalformedIdentity('The description has more than one a=identity');
    this.idpErrorInfo = null;
    const { idp, assertion } = decodeAssertion(value); // 2-3
    const { identity, contents } = await validateAssertion(idp, assertion, this.#closed.signal); // 4-8
    const asserted = decodeContents(contents);
    const inForce = this.target === null ? this.host.remoteFingerprints() : [];
    if (!covers(asserted, fingerprints) || (inForce.length > 0 && !covers(asserted, inForce))) {
      throw new MalformedIdentity('The assertion does not cover every a=fingerprint of the description'); // 9
    }
    if (!isAuthoritative(idp.domain, identity)) throw new MalformedIdentity(`${idp.domain} cannot speak for '${identity}'`); // 10
    if (this.target !== null && identity !== this.target) throw new MalformedIdentity(`The peer is ${identity}, not ${this.target}`);
    return new RTCIdentityAssertionImpl(idp.domain, identity);
  }

  #rejectPeerIdentity(reason: DOMException): void {
    this.#settlePeerIdentity.reject(reason); // Without effect when it is settled.
    if (this.target !== null) return;
    this.#settlePeerIdentity = settleable();
    this.peerIdentity = this.#settlePeerIdentity.promise;
  }

  /** Takes from an error what the attributes of the connection show of it. */
  #note(error: unknown): DOMException {
    if (error instanceof ProviderProblem) {
      this.idpLoginUrl = error.idpLoginUrl;
      this.idpErrorInfo = error.idpErrorInfo;
      return error.error;
    }
    if (error instanceof MalformedIdentity) return operationError(`${error.message}.`);
    return error instanceof DOMException ? error : operationError(String(error));
  }
}

/** The provider that a description names; nothing when it cannot be read. */
function named({ assertions: [value = ''] }: RemoteIdentity): Provider {
  try {
    return decodeAssertion(value).idp;
  } catch {
    return { domain: '', protocol: '' };
  }
}

interface Settleable<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
  reject(reason: Error): void;
}

/** A promise that nobody needs to handle: whether a program reads peerIdentity is its own affair. */
function settleable<T>(): Settleable<T> {
  let functions: Omit<Settleable<T>, 'promise'> | undefined;
  const promise = new Promise<T>((resolve, reject) => {
    functions = { resolve, reject };
  });
  promise.catch(() => {});
  return { promise, resolve: (value) => functions?.resolve(value), reject: (reason) => functions?.reject(reason) };
}

function sameProvider(a: CurrentProvider, b: CurrentProvider): boolean {
  const { protocol, usernameHint, peerIdentity } = a.options;
  return (
    a.domain === b.domain &&
    protocol === b.options.protocol &&
    usernameHint === b.options.usernameHint &&
    peerIdentity === b.options.peerIdentity
  );
}
