/** A WHIP publisher, RFC 9725: an offer, an answer, candidates as they are found, an ICE restart when the path is lost. */
export class WhipClient {
  connection = new RTCPeerConnection({ bundlePolicy: 'max-bundle' });
  /** Called with RTCPeerConnection.connectionState. */
  onstate = () => {};
  #endpoint;
  #headers;
  #session = null;
  #etag = '';
  #candidates = [];

  constructor(endpoint, headers = {}) {
    this.#endpoint = endpoint;
    this.#headers = headers;
    this.connection.addEventListener('connectionstatechange', () => {
      this.onstate(this.connection.connectionState);
      if (this.connection.connectionState === 'disconnected') void this.restartIce();
    });
    this.connection.addEventListener('icecandidate', ({ candidate }) => {
      if (!candidate) return;
      this.#candidates.push(candidate);
      void this.#trickle();
    });
  }

  async publish(stream) {
    for (const track of stream.getTracks()) this.connection.addTransceiver(track, { direction: 'sendonly', streams: [stream] });
    await this.connection.setLocalDescription();
    const response = await this.#request(this.#endpoint, 'POST', 'application/sdp', this.connection.localDescription.sdp);
    this.#session = new URL(response.headers.get('Location'), response.url).href;
    this.#etag = response.headers.get('ETag');
    await this.connection.setRemoteDescription({ type: 'answer', sdp: await response.text() });
    await this.#trickle();
  }

  async restartIce() {
    if (!this.#session) return;
    const offer = await this.connection.createOffer({ iceRestart: true });
    await this.connection.setLocalDescription(offer);
    const response = await this.#request(this.#session, 'PATCH', 'application/trickle-ice-sdpfrag', this.#fragment([]), {
      'If-Match': '*',
    });
    this.#etag = response.headers.get('ETag');
    const fragment = await response.text();
    const value = (name) => new RegExp(`^a=${name}:(.+?)\r?$`, 'm').exec(fragment)[1];
    const candidates = fragment.match(/^a=candidate:.+$/gm) ?? [];
    const sdp = this.connection.currentRemoteDescription.sdp
      .replace(/^a=ice-ufrag:.+$/gm, `a=ice-ufrag:${value('ice-ufrag')}`)
      .replace(/^a=ice-pwd:.+$/gm, `a=ice-pwd:${value('ice-pwd')}`)
      .replace(/^a=(candidate:.+|end-of-candidates)\r?\n/gm, '');
    await this.connection.setRemoteDescription({ type: 'answer', sdp });
    for (const candidate of candidates) await this.connection.addIceCandidate({ candidate: candidate.slice(2).trim(), sdpMLineIndex: 0 });
  }

  async stop() {
    this.connection.close();
    const session = this.#session;
    this.#session = null;
    if (session) await this.#request(session, 'DELETE');
  }

  /** For a page that goes away: the request outlives it. */
  abandon() {
    if (this.#session) void fetch(this.#session, { method: 'DELETE', headers: this.#headers, keepalive: true });
    this.#session = null;
  }

  async #trickle() {
    if (!this.#session || this.#candidates.length === 0) return;
    const candidates = this.#candidates.splice(0);
    await this.#request(this.#session, 'PATCH', 'application/trickle-ice-sdpfrag', this.#fragment(candidates), {
      'If-Match': this.#etag,
    }).catch(() => {
      // The candidates that the offer carried may do.
    });
  }

  #fragment(candidates) {
    const { sdp } = this.connection.localDescription;
    const line = (pattern) => pattern.exec(sdp)?.[0] ?? '';
    const lines = [line(/^a=group:BUNDLE.*$/m), line(/^a=ice-ufrag:.*$/m), line(/^a=ice-pwd:.*$/m), line(/^m=.*$/m), line(/^a=mid:.*$/m)];
    return `${[...lines.map((text) => text.trim()), ...candidates.map(({ candidate }) => `a=${candidate}`)].join('\r\n')}\r\n`;
  }

  async #request(url, method, type, body, headers = {}) {
    const response = await fetch(url, {
      method,
      body,
      headers: { ...this.#headers, ...headers, ...(type ? { 'Content-Type': type } : {}) },
    });
    if (!response.ok) throw new Error((await response.json().catch(() => null))?.error ?? `the server answered ${response.status}`);
    return response;
  }
}
