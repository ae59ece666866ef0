import { useSyntheticDevices } from '../capture/devices';
import { invalidState } from '../errors';
import { native } from '../native';
import { requireObject } from './check';

/** How much of libwebrtc's log is wanted, or how grave a line is. */
export type LogLevel = 'verbose' | 'info' | 'warning' | 'error' | 'none';

const LOG_LEVELS: readonly LogLevel[] = ['verbose', 'info', 'warning', 'error', 'none'];

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
  const { syntheticDevices, fieldTrials, logLevel, logSink, ...unknown } = options;
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
  try {
    native.configure({ ...(fieldTrials !== undefined && { fieldTrials }), ...(logLevel !== undefined && { logLevel }) });
  } catch (error) {
    throw invalidState(`configure: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (logSink !== undefined) native.setLogSink(logSink as ((line: string, severity: string) => void) | null);
  if (syntheticDevices !== undefined) useSyntheticDevices(syntheticDevices);
}
