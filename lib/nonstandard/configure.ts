import { useSyntheticDevices } from '../capture/devices';
import { invalidState } from '../errors';
import { type IdentitySettings, setIdentitySettings } from '../identity/settings';
import { native } from '../native';
import { requireInteger, requireObject } from './check';

/** How much of libwebrtc's log is wanted, or how grave a line is. */
export type LogLevel = 'verbose' | 'info' | 'warning' | 'error' | 'none';

const LOG_LEVELS: readonly LogLevel[] = ['verbose', 'info', 'warning', 'error', 'none'];

/**
 * How identity providers are found and run. Members that are absent leave things as they are.
 * @category Non-standard
 */
export interface IdentityOptions {
  /** Certificate authorities to trust beside Node's own, PEM; for an intranet's providers, and for tests. Default none. */
  readonly ca?: string | readonly string[];
  /** Milliseconds for loading a provider and for its answer together. Default 15000. */
  readonly timeout?: number;
  /**
   * The only domains whose providers are run, as they are written in assertions; null for all, which is the default. A peer names the provider that
   * validates its assertion: without a list, any peer can make this process load a script, from any host that it can reach by https, and run it confined.
   */
  readonly providers?: readonly string[] | null;
  /** The origin that providers are told; null for that of the global object, `self.origin`, which is `'null'` where there is none. */
  readonly origin?: string | null;
}

/**
 * What `configure()` sets. Members that are absent leave things as they are.
 * @category Non-standard
 */
export interface ConfigureOptions {
  /**
   * Whether getUserMedia and enumerateDevices of this thread offer the synthetic camera and microphone, and these alone: a moving test picture with
   * a running clock, and a beep of 1 kHz at each full second. Default false.
   */
  readonly syntheticDevices?: boolean;
  /** libwebrtc's field trials for the process, `Name/Value/Name/Value/`. Only before its first connection, track or device. */
  readonly fieldTrials?: string;
  /** What libwebrtc writes to stderr, for the process. Default `none`. */
  readonly logLevel?: LogLevel;
  /** Identity providers, for this thread. */
  readonly identity?: IdentityOptions;
  /** Gets libwebrtc's log lines of `logLevel` and above, on this thread; null ends it. It does not keep the process alive. */
  readonly logSink?: ((line: string, severity: LogLevel) => void) | null;
}

/**
 * Sets what is common to the process. Checks everything first: when it throws, nothing changed.
 * @throws TypeError for an unknown member or a value of the wrong type; InvalidStateError for field trials that come too late.
 * @category Non-standard
 */
export function configure(options: ConfigureOptions): void {
  requireObject(options, 'configure: the argument');
  const { syntheticDevices, fieldTrials, logLevel, logSink, identity, ...unknown } = options;
  const [member] = Object.keys(unknown);
  if (member !== undefined) throw new TypeError(`configure: there is no option ${member}`);
  if (syntheticDevices !== undefined && typeof syntheticDevices !== 'boolean')
    throw new TypeError('configure: syntheticDevices is not a boolean');
  if (logLevel !== undefined && !LOG_LEVELS.includes(logLevel))
    throw new TypeError(`configure: logLevel is not one of ${LOG_LEVELS.join(', ')}`);
  if (logSink !== undefined && logSink !== null && typeof logSink !== 'function')
    throw new TypeError('configure: logSink is not a function');
  if (fieldTrials !== undefined && (typeof fieldTrials !== 'string' || !/^([^/]+\/[^/]+\/)*$/.test(fieldTrials))) {
    throw new TypeError('configure: fieldTrials is not of the form Name/Value/Name/Value/');
  }
  const identitySettings = identity === undefined ? undefined : toIdentitySettings(identity);
  try {
    native.configure({ ...(fieldTrials !== undefined && { fieldTrials }), ...(logLevel !== undefined && { logLevel }) });
  } catch (error) {
    throw invalidState(`configure: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (logSink !== undefined) native.setLogSink(logSink as ((line: string, severity: string) => void) | null);
  if (identitySettings !== undefined) setIdentitySettings(identitySettings);
  if (syntheticDevices !== undefined) useSyntheticDevices(syntheticDevices);
}

function toIdentitySettings(options: IdentityOptions): Partial<IdentitySettings> {
  requireObject(options, 'configure: identity');
  const { ca, timeout, providers, origin, ...unknown } = options;
  const [member] = Object.keys(unknown);
  if (member !== undefined) throw new TypeError(`configure: identity has no option ${member}`);
  if (ca !== undefined && !isString(ca) && !isListOfStrings(ca))
    throw new TypeError('configure: identity.ca is not a string or a list of strings');
  if (timeout !== undefined) requireInteger(timeout, 'configure: identity.timeout', 1, 600_000);
  if (providers !== undefined && providers !== null && !isListOfStrings(providers)) {
    throw new TypeError('configure: identity.providers is not a list of strings, or null');
  }
  if (origin !== undefined && origin !== null && !isString(origin))
    throw new TypeError('configure: identity.origin is not a string, or null');
  return {
    ...(ca !== undefined && { ca: isString(ca) ? [ca] : [...ca] }),
    ...(timeout !== undefined && { timeout }),
    ...(providers !== undefined && { providers: providers && [...providers] }),
    ...(origin !== undefined && { origin }),
  };
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isListOfStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isString);
}
