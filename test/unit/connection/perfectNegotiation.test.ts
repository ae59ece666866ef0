import type { RTCIceCandidateInit, RTCPeerConnection, RTCSessionDescriptionInit } from 'node-libwebrtc';
import { eventWhere } from '../../support/events';
import { closePeers, pair } from '../../support/peers';

afterEach(closePeers);

interface Message {
  readonly description?: RTCSessionDescriptionInit;
  readonly candidate?: RTCIceCandidateInit | null;
}

/** The perfect negotiation of https://w3c.github.io/webrtc-pc/#perfect-negotiation-example; returns what takes the peer's messages. */
function negotiatePerfectly(
  connection: RTCPeerConnection,
  polite: boolean,
  send: (message: Message) => void,
  fail: (error: unknown) => void,
) {
  let makingOffer = false;
  let ignoreOffer = false;
  let isSettingRemoteAnswerPending = false;
  connection.onicecandidate = ({ candidate }) => send({ candidate });
  connection.onnegotiationneeded = async () => {
    try {
      if (connection.signalingState !== 'stable' || makingOffer) throw new Error(`negotiationneeded in ${connection.signalingState}`);
      makingOffer = true;
      await connection.setLocalDescription();
      if (connection.localDescription) send({ description: connection.localDescription });
    } catch (error) {
      fail(error);
    } finally {
      makingOffer = false;
    }
  };
  return async ({ description, candidate }: Message) => {
    try {
      if (description) {
        const readyForOffer = !makingOffer && (connection.signalingState === 'stable' || isSettingRemoteAnswerPending);
        ignoreOffer = !polite && description.type === 'offer' && !readyForOffer;
        if (ignoreOffer) return;
        isSettingRemoteAnswerPending = description.type === 'answer';
        await connection.setRemoteDescription(description);
        isSettingRemoteAnswerPending = false;
        if (description.type !== 'offer') return;
        await connection.setLocalDescription();
        if (connection.localDescription) send({ description: connection.localDescription });
      } else if (candidate !== undefined) {
        await connection.addIceCandidate(candidate).catch((error: unknown) => {
          if (!ignoreOffer) throw error;
        });
      }
    } catch (error) {
      fail(error);
    }
  };
}

describe('perfect negotiation', () => {
  it.each([true, false])('survives ten rounds of glare; the first peer is polite: %p', async (polite) => {
    const [a, b] = pair();
    await new Promise<void>((resolve, reject) => {
      const over = (deliver: () => (message: Message) => void) => (message: Message) => {
        const copy = JSON.parse(JSON.stringify(message)) as Message;
        setImmediate(() => deliver()(copy));
      };
      const toA = negotiatePerfectly(
        a,
        polite,
        over(() => toB),
        reject,
      );
      const toB: (message: Message) => Promise<void> = negotiatePerfectly(
        b,
        !polite,
        over(() => toA),
        reject,
      );
      const add = async () => {
        for (let round = 0; round < 10; round++) {
          const added = [a.addTransceiver('audio'), b.addTransceiver('audio')];
          for (let turn = 0; turn < 10 - round; turn++) await new Promise((next) => setImmediate(next));
          if (round === 9) {
            for (const [index, connection] of [a, b].entries()) {
              const negotiated = () => added[index]?.currentDirection === 'sendonly';
              if (!negotiated())
                await eventWhere(connection, 'signalingstatechange', () => connection.signalingState === 'stable' && negotiated());
            }
          }
        }
      };
      add().then(resolve, reject);
    });
    for (const connection of [a, b]) {
      const transceivers = connection.getTransceivers();
      expect(transceivers).toHaveLength(20);
      expect(transceivers.map(({ currentDirection }) => currentDirection).filter((direction) => direction === 'sendonly')).toHaveLength(10);
      expect(connection.signalingState).toBe('stable');
    }
  });
});
