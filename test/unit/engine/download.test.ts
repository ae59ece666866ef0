import { aptOptions, parseStatus, parseUris } from '../../../scripts/engine/download.mjs';

describe('apt', () => {
  it('keeps its lists, cache and sources in our folder', () => {
    const settings = aptOptions('/cache/apt', false).filter((word) => word !== '-o');
    expect(settings).toEqual([
      'Dir::Etc::SourceList=/cache/apt/debian.sources',
      'Dir::Etc::SourceParts=-',
      'Dir::State::Lists=/cache/apt/lists',
      'Dir::Cache=/cache/apt/cache',
    ]);
    expect(aptOptions('/home/me/.cache/apt', true)).toContain('APT::Sandbox::User=root');
  });

  it('names the files of a source package with their checksums', () => {
    const sum = 'c373ac82a1afb824819618c12e279ee47b6ac2fa18083b9ef2bb9e8e9e588419';
    const lines = [
      'Reading package lists...',
      'Need to get 1151 kB of source archives.',
      `'http://mirror.example/debian/pool/main/o/opus/opus_1.3.1-3.dsc' opus_1.3.1-3.dsc 2295 SHA256:${sum}`,
    ];
    expect(parseUris(lines)).toEqual([{ name: 'opus_1.3.1-3.dsc', size: 2295, sha256: sum }]);
  });

  it('reports how far a download is', () => {
    expect(parseStatus('dlstatus:2:42.5000:Retrieving file 2 of 3')).toBeCloseTo(0.425);
    expect(parseStatus('pmstatus:dpkg-exec:10:Running dpkg')).toBeUndefined();
  });
});
