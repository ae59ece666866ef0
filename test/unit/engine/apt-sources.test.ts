import { debianMirrors, parseDeb822, parseOneLine, sourcePackagesFrom } from '../../../scripts/engine/apt-sources.mjs';

describe('one-line sources', () => {
  it('reads options, suites and components, and skips comments', () => {
    const text = [
      '# deb http://commented.example/debian bookworm main',
      'deb [arch=amd64 signed-by=/usr/share/keyrings/k.gpg] http://mirror.example/debian bookworm main contrib # the near one',
      'deb-src http://mirror.example/debian bookworm main',
    ].join('\n');
    expect(parseOneLine(text)).toEqual([
      {
        types: ['deb'],
        uris: ['http://mirror.example/debian'],
        suites: ['bookworm'],
        components: ['main', 'contrib'],
        signedBy: '/usr/share/keyrings/k.gpg',
      },
      { types: ['deb-src'], uris: ['http://mirror.example/debian'], suites: ['bookworm'], components: ['main'] },
    ]);
  });
});

describe('deb822 sources', () => {
  it('reads stanzas with continuation lines and comments between fields', () => {
    const text = `Types: deb deb-src
# a snapshot would be here
URIs: http://a.example/debian
 http://b.example/debian
Suites: bookworm bookworm-updates
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb
URIs: http://security.example/debian-security
Suites: bookworm-security
Components: main
`;
    expect(parseDeb822(text)).toEqual([
      {
        types: ['deb', 'deb-src'],
        uris: ['http://a.example/debian', 'http://b.example/debian'],
        suites: ['bookworm', 'bookworm-updates'],
        components: ['main'],
        signedBy: '/usr/share/keyrings/debian-archive-keyring.gpg',
      },
      { types: ['deb'], uris: ['http://security.example/debian-security'], suites: ['bookworm-security'], components: ['main'] },
    ]);
  });

  it('leaves out a disabled stanza, and a key that stands there as text', () => {
    expect(parseDeb822('Types: deb\nURIs: http://a.example/debian\nSuites: sid\nComponents: main\nEnabled: no\n')).toEqual([]);
    const [entry] = parseDeb822(
      'Types: deb\nURIs: http://a.example/debian\nSuites: sid\nComponents: main\nSigned-By:\n -----BEGIN PGP PUBLIC KEY BLOCK-----\n .\n abc\n',
    );
    expect(entry).not.toHaveProperty('signedBy');
  });
});

describe('the Debian mirror of this machine', () => {
  const entry = (uri: string, suite: string, more = {}) => ({
    types: ['deb'],
    uris: [uri],
    suites: [suite],
    components: ['main'],
    ...more,
  });

  it('is the main archive, not security and not a stranger that calls its suite alike', () => {
    const entries = [
      entry('https://packages.stranger.example/apt', 'bookworm'),
      entry('http://mirror.example/debian-security', 'bookworm-security'),
      entry('http://mirror.example/debian', 'bookworm', { signedBy: '/k.gpg' }),
      entry('http://mirror.example/debian', 'bookworm-updates'),
    ];
    expect(debianMirrors(entries)).toEqual({ uris: ['http://mirror.example/debian'], signedBy: '/k.gpg' });
  });

  it('may be a snapshot, or a proxy that puts the archive below a path', () => {
    const uris = ['https://snapshot.example/archive/debian/20250520T000000Z', 'http://cache.example:3142/mirror.example/debian/'];
    expect(debianMirrors(uris.map((uri) => entry(uri, 'trixie')))).toEqual({ uris });
  });

  it('is an error where none is configured', () => {
    expect(() => debianMirrors([entry('http://archive.ubuntu.example/ubuntu', 'noble')])).toThrow(/no mirror of Debian's main archive/);
  });

  it("becomes a source of source packages, signed by the machine's key or Debian's keyring", () => {
    const mirrors = { uris: ['http://a.example/debian', 'http://b.example/debian'] };
    const source = sourcePackagesFrom(mirrors, 'bookworm', () => true);
    expect(parseDeb822(source)).toEqual([
      {
        types: ['deb-src'],
        ...mirrors,
        suites: ['bookworm'],
        components: ['main'],
        signedBy: '/usr/share/keyrings/debian-archive-keyring.gpg',
      },
    ]);
    expect(sourcePackagesFrom({ ...mirrors, signedBy: '/k.gpg' }, 'bookworm', () => true)).toContain('Signed-By: /k.gpg');
    expect(sourcePackagesFrom(mirrors, 'bookworm', () => false)).not.toContain('Signed-By');
  });
});
