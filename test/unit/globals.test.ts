import * as api from 'node-libwebrtc';
import 'node-libwebrtc/globals';

describe('node-libwebrtc/globals', () => {
  it('installs every interface as WebIDL puts it on the global', () => {
    const interfaces = Object.entries(api).filter(([name, value]) => /^(RTC|Media)[A-Z]/.test(name) && typeof value === 'function');
    expect(interfaces.length).toBeGreaterThan(25);
    for (const [name, value] of interfaces) {
      expect(Object.getOwnPropertyDescriptor(globalThis, name)).toEqual({ value, writable: true, configurable: true, enumerable: false });
    }
  });

  it('gives the navigator its mediaDevices', () => {
    const { mediaDevices } = Reflect.get(globalThis, 'navigator') as { mediaDevices: unknown };
    expect(mediaDevices).toBe(api.mediaDevices);
    expect(mediaDevices).toBeInstanceOf(api.MediaDevices);
  });

  it('gives it the user agent by which code asks where it runs', () => {
    expect(Reflect.get(Reflect.get(globalThis, 'navigator') as object, 'userAgent')).toBe(`Node.js/${process.versions.node.split('.')[0]}`);
  });

  it('does not pretend that there is a document', () => {
    expect(globalThis).not.toHaveProperty('window');
    expect(globalThis).not.toHaveProperty('document');
  });
});
