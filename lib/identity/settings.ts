/** What `configure({ identity })` sets for its thread. */
export interface IdentitySettings {
  /** Certificates to trust beside Node's own, PEM. */
  readonly ca: readonly string[];
  /** Milliseconds for loading a provider and its answer together. https://w3c.github.io/webrtc-identity/#idp-error-handling says 15 s. */
  readonly timeout: number;
  /** The only domains whose providers are run; null for all. */
  readonly providers: readonly string[] | null;
  /** The origin that providers are told; null for the global's. */
  readonly origin: string | null;
}

let settings: IdentitySettings = { ca: [], timeout: 15_000, providers: null, origin: null };

export function identitySettings(): IdentitySettings {
  return settings;
}

export function setIdentitySettings(changed: Partial<IdentitySettings>): void {
  settings = { ...settings, ...changed };
}

/**
 * The origin of the program: what a page's `self.origin` is, where there is such a global (Electron, a program that set it), else the opaque origin.
 * https://html.spec.whatwg.org/#dom-origin
 */
export function programOrigin(): string {
  const { origin } = globalThis as { readonly origin?: unknown };
  return settings.origin ?? (typeof origin === 'string' ? origin : 'null');
}
