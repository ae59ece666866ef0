import { configure, type MediaStreamTrack, mediaDevices, type RTCDTMFSender, type RTCDTMFToneChangeEvent } from 'node-libwebrtc';
import { closePeers, connect, pair } from '../../support/peers';

const tracks: MediaStreamTrack[] = [];

afterEach(() => {
  closePeers();
  for (const track of tracks.splice(0)) track.stop();
});

async function connectedDtmf(): Promise<RTCDTMFSender> {
  configure({ syntheticDevices: true });
  const stream = await mediaDevices.getUserMedia({ audio: true });
  tracks.push(...stream.getTracks());
  const [caller, callee] = pair();
  const [sender] = stream.getTracks().map((track) => caller.addTrack(track, stream));
  await connect(caller, callee);
  if (sender?.dtmf === null || sender === undefined) throw new Error('an audio sender has no dtmf');
  return sender.dtmf;
}

/** The tones up to the end, and the buffer at each. */
function played(dtmf: RTCDTMFSender): Promise<[tone: string, buffer: string][]> {
  const tones: [string, string][] = [];
  return new Promise((resolve) => {
    dtmf.addEventListener('tonechange', ({ tone }: RTCDTMFToneChangeEvent) => {
      tones.push([tone, dtmf.toneBuffer]);
      if (tone === '') resolve(tones);
    });
  });
}

describe('RTCDTMFSender', () => {
  it('plays tone after tone, and tells the end', async () => {
    const dtmf = await connectedDtmf();
    expect(dtmf.canInsertDTMF).toBe(true);
    const tones = played(dtmf);
    dtmf.insertDTMF('1d#', 40, 30);
    expect(dtmf.toneBuffer).toBe('1D#');
    expect(await tones).toEqual([
      ['1', 'D#'],
      ['D', '#'],
      ['#', ''],
      ['', ''],
    ]);
  });

  it('plays what was inserted last', async () => {
    const dtmf = await connectedDtmf();
    const tones = played(dtmf);
    dtmf.insertDTMF('123456789', 40, 30);
    dtmf.insertDTMF('7', 40, 30);
    expect(await tones).toEqual([
      ['7', ''],
      ['', ''],
    ]);
  });
});
