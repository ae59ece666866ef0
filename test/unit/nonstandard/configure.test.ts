import { configure, nonstandard, RTCPeerConnection } from 'node-libwebrtc';

describe('configure', () => {
  it.each([
    [undefined, /not an object/],
    [{ colour: 'red' }, /there is no option colour/],
    [{ syntheticDevices: 'yes' }, /syntheticDevices is not a boolean/],
    [{ logLevel: 'loud' }, /logLevel is not one of verbose, info, warning, error, none/],
    [{ logSink: 'console' }, /logSink is not a function/],
    [{ fieldTrials: 'WebRTC-Name' }, /fieldTrials is not of the form/],
    [{ fieldTrials: 3 }, /fieldTrials is not of the form/],
  ])('refuses %p', (options, message) => {
    expect(() => configure(options as never)).toThrow(TypeError);
    expect(() => configure(options as never)).toThrow(message);
  });

  it('delivers log lines to the sink', async () => {
    const line = new Promise<readonly [string, string]>((resolve) => {
      configure({ logLevel: 'none', logSink: (text, severity) => resolve([text, severity]) });
      configure({ logLevel: 'verbose' });
    });
    const connection = new RTCPeerConnection();
    await connection.setLocalDescription(await connection.createOffer());
    const [text, severity] = await line;
    expect(text).not.toBe('');
    expect(['verbose', 'info', 'warning', 'error']).toContain(severity);
    configure({ logLevel: 'none', logSink: null });
    connection.close();
  });

  it('refuses field trials once the engine runs', () => {
    const track = new nonstandard.RTCVideoSource().createTrack();
    expect(() => configure({ fieldTrials: 'WebRTC-Example/Enabled/' })).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
    track.stop();
  });
});
