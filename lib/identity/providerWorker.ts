// Runs in a worker: loads a provider's script, calls the provider once, and says what came of it. Whoever started the worker ends it.
import { parentPort, workerData } from 'node:worker_threads';
import { isRTCErrorDetailType } from '../generated/enums/RTCErrorDetailType';
import { HttpsError, type HttpsResponse, requestHttps } from './https';
import type { ProviderCall, ProviderFailure, ProviderReply } from './messages';
import { Realm, RealmError } from './Realm';
import { RealmHostImpl } from './RealmHost';
import type { ProviderError, RealmOutcome } from './realm/host';

/** https://mimesniff.spec.whatwg.org/#javascript-mime-type, those that servers use */
const JAVASCRIPT = /^(text|application)\/(x-)?(java|ecma)script\s*(;|$)/i;

/** What a provider may say in the error's name: https://w3c.github.io/webrtc-identity/#idp-error-handling */
const PROVIDERS_DETAILS: readonly string[] = ['idp-need-login', 'idp-token-expired', 'idp-token-invalid'];

/** Characters of what a provider returns, and of the texts in its errors. */
const LONGEST_RESULT = 1 << 18;
const LONGEST_TEXT = 1 << 12;

const failure = (errorDetail: ProviderFailure['errorDetail'], message: string, more: Partial<ProviderFailure> = {}): ProviderFailure => ({
  kind: 'failure',
  errorDetail,
  message,
  ...more,
});

function reply(message: ProviderReply): void {
  parentPort?.postMessage(message);
}

/** https://w3c.github.io/webrtc-identity/#instantiating-an-idp-proxy: redirects may go to any https origin, and change the script's. */
async function load(url: string, ca: readonly string[]): Promise<HttpsResponse | ProviderFailure> {
  try {
    const request = { url: new URL(url), method: 'GET', headers: { accept: '*/*' }, body: null };
    const response = await requestHttps(request, ca, () => true);
    const { status, headers } = response;
    if (status < 200 || status > 299) {
      return failure('idp-load-failure', `The server answered ${status}`, { httpRequestStatusCode: status });
    }
    if (!JAVASCRIPT.test(headers['content-type'] ?? '')) {
      const message = `The content type is ${headers['content-type'] ?? 'missing'}, not JavaScript's`;
      return failure('idp-load-failure', message, { httpRequestStatusCode: status });
    }
    return response;
  } catch (error) {
    if (!(error instanceof HttpsError)) throw error;
    const { status } = error;
    const detail = error.reason === 'tls' ? 'idp-tls-failure' : 'idp-load-failure';
    return failure(detail, error.message, status === undefined ? {} : { httpRequestStatusCode: status });
  }
}

/** A provider can make the realm's scripts say anything: what they say is checked here as if it were the provider's own. */
function readOutcome(json: string, method: ProviderCall['method']): RealmOutcome {
  if (json.length > LONGEST_RESULT) return { kind: 'invalid', message: `The result is longer than ${LONGEST_RESULT} characters` };
  let outcome: unknown;
  try {
    outcome = JSON.parse(json);
  } catch {
    return { kind: 'invalid', message: 'The result is not one' };
  }
  switch (text(outcome, 'kind')) {
    case 'rejected': {
      const error = member(outcome, 'error');
      const optional = (name: keyof ProviderError) => (member(error, name) === undefined ? {} : { [name]: text(error, name) });
      const more = { ...optional('errorDetail'), ...optional('idpLoginUrl'), ...optional('idpErrorInfo') };
      return { kind: 'rejected', error: { message: text(error, 'message'), ...more } };
    }
    case 'result': {
      const result = member(outcome, 'result');
      if (method === 'validateAssertion') {
        return { kind: 'result', result: { identity: text(result, 'identity'), contents: text(result, 'contents') } };
      }
      const idp = { domain: text(member(result, 'idp'), 'domain'), protocol: text(member(result, 'idp'), 'protocol') };
      return { kind: 'result', result: { idp, assertion: text(result, 'assertion') } };
    }
    default:
      return { kind: 'invalid', message: text(outcome, 'message') };
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function text(value: unknown, name: string): string {
  return String(member(value, name) ?? '');
}

/** What the provider threw, as an RTCError. */
function fromProvider({ message, errorDetail, idpLoginUrl, idpErrorInfo }: ProviderError): ProviderFailure {
  const own = errorDetail !== undefined && PROVIDERS_DETAILS.includes(errorDetail) && isRTCErrorDetailType(errorDetail);
  const detail = own ? errorDetail : 'idp-execution-failure';
  // The program is going to open it: `javascript:` and the like are no places to log in at.
  const login = detail === 'idp-need-login' && idpLoginUrl !== undefined && URL.canParse(idpLoginUrl) && /^https?:/i.test(idpLoginUrl);
  return failure(detail, `The provider failed: ${message.slice(0, LONGEST_TEXT)}`, {
    ...(login && { idpLoginUrl: idpLoginUrl.slice(0, LONGEST_TEXT) }),
    ...(idpErrorInfo !== undefined && { idpErrorInfo: idpErrorInfo.slice(0, LONGEST_TEXT) }),
  });
}

/** https://w3c.github.io/webrtc-identity/#registering-an-idp-proxy, then the call. */
async function run({ interpreter, url, ca, method, values }: ProviderCall): Promise<void> {
  const response = await load(url, ca);
  if ('kind' in response) return reply(response);
  const guarded = (call: () => void): void => {
    try {
      call();
    } catch (error) {
      if (!(error instanceof RealmError)) throw error;
    }
  };
  const host = new RealmHostImpl(response.url.origin, ca, {
    onTimer: (id) => guarded(() => realm.call('onTimer', id)),
    onDone: (id, succeeded, json) => guarded(() => realm.call('onDone', id, succeeded, json)),
    onFinish: (json) => {
      const outcome = readOutcome(json, method);
      reply(outcome.kind === 'rejected' ? fromProvider(outcome.error) : outcome);
    },
  });
  const realm = await Realm.create(interpreter, host, response.url.href);
  try {
    realm.evaluate(response.body.toString('utf8'), response.url.href);
  } catch (error) {
    if (!(error instanceof RealmError)) throw error;
    return reply(failure('idp-bad-script-failure', `The script failed: ${error.message.slice(0, LONGEST_TEXT)}`));
  }
  if (realm.call('endRegistration') !== true) return reply(failure('idp-bad-script-failure', 'The script did not register a provider'));
  realm.call('call', method, JSON.stringify(values));
}

void run(workerData as ProviderCall).catch((error: unknown) => {
  reply(failure('idp-execution-failure', `The provider was stopped: ${error instanceof Error ? error.message : String(error)}`));
});
