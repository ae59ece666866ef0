import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { operationError, rtcError } from '../errors';
import { MalformedIdentity, providerUrl } from './assertion';
import { interpreter } from './interpreter';
import type { ProviderCall, ProviderFailure, ProviderReply } from './messages';
import type { AssertionResult, ValidationResult } from './realm/host';
import { identitySettings, programOrigin } from './settings';

/** Why a provider gave nothing. */
export class ProviderProblem extends Error {
  constructor(
    /** As a program sees it: an RTCError, or an OperationError when the provider's answer was at fault. */
    readonly error: DOMException,
    readonly idpLoginUrl: string | null = null,
    readonly idpErrorInfo: string | null = null,
  ) {
    super(error.message);
  }
}

export interface Provider {
  readonly domain: string;
  readonly protocol: string;
}

/** Rejects with {@link ProviderProblem}; never settles when `signal` was aborted. */
export async function generateAssertion(
  provider: Provider,
  contents: string,
  options: object,
  signal: AbortSignal,
): Promise<AssertionResult> {
  const result = await call(provider, 'generateAssertion', [contents, programOrigin(), options], signal);
  if ('identity' in result) throw new TypeError('A provider answered what it was not asked');
  return result;
}

/** Rejects with {@link ProviderProblem}; never settles when `signal` was aborted. */
export async function validateAssertion(provider: Provider, assertion: string, signal: AbortSignal): Promise<ValidationResult> {
  const result = await call(provider, 'validateAssertion', [assertion, programOrigin()], signal);
  if ('idp' in result) throw new TypeError('A provider answered what it was not asked');
  return result;
}

async function call(
  { domain, protocol }: Provider,
  method: ProviderCall['method'],
  values: readonly unknown[],
  signal: AbortSignal,
): Promise<AssertionResult | ValidationResult> {
  const { ca, timeout, providers } = identitySettings();
  const url = urlOf(domain, protocol);
  if (providers !== null && !providers.includes(domain)) {
    throw failed({
      kind: 'failure',
      errorDetail: 'idp-load-failure',
      message: `${domain} is not among the providers that configure() names`,
    });
  }
  const reply = await ask({ interpreter: await interpreter(), url, ca, method, values }, timeout, signal);
  if (reply.kind === 'invalid')
    throw new ProviderProblem(operationError(`The provider's answer is not what it should be: ${reply.message}`));
  if (reply.kind === 'failure') throw failed(reply);
  return reply.result;
}

/** A provider that there cannot be is one that cannot be loaded. */
function urlOf(domain: string, protocol: string): string {
  try {
    return providerUrl(domain, protocol);
  } catch (error) {
    if (!(error instanceof MalformedIdentity)) throw error;
    throw failed({ kind: 'failure', errorDetail: 'idp-load-failure', message: error.message });
  }
}

/** A worker for one call: nothing of a provider is left for the next. */
function ask(workerData: ProviderCall, timeout: number, signal: AbortSignal): Promise<ProviderReply> {
  return new Promise((resolve) => {
    const worker = new Worker(join(__dirname, 'providerWorker.js'), {
      workerData,
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
    });
    const timer = setTimeout(
      () => end({ kind: 'failure', errorDetail: 'idp-timeout', message: `The provider took more than ${timeout} ms` }),
      timeout,
    );
    const stop = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      worker.removeAllListeners().on('error', () => {}); // What still comes is nobody's.
      void worker.terminate();
    };
    const end = (reply: ProviderReply): void => {
      stop();
      resolve(reply);
    };
    const stopped = (message: string): void => end({ kind: 'failure', errorDetail: 'idp-execution-failure', message });
    worker.once('message', (reply: ProviderReply) => end(reply));
    worker.on('error', (error) => stopped(`The provider was stopped: ${error.message}`));
    // Without an error it ends when there is nothing left that could answer; the time is waited for all the same.
    worker.once('exit', (code) => {
      if (code !== 0) stopped('The provider ended without an answer');
    });
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
  });
}

function failed({ errorDetail, message, httpRequestStatusCode, idpLoginUrl, idpErrorInfo }: ProviderFailure): ProviderProblem {
  const error = rtcError(errorDetail, message, httpRequestStatusCode === undefined ? {} : { httpRequestStatusCode });
  // https://w3c.github.io/webrtc-identity/#idp-error-handling: "the idpLoginUrl attribute of the error", which no IDL has.
  if (idpLoginUrl !== undefined) Object.defineProperty(error, 'idpLoginUrl', { value: idpLoginUrl, enumerable: true });
  return new ProviderProblem(error, idpLoginUrl, idpErrorInfo);
}
