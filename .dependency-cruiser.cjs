// Folders are rooms: each imports only downward (index/globals -> features -> webidl, generated, native).
const downward = (name, from, to, comment) => ({ name, severity: 'error', comment, from: { path: from }, to: { path: to } });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: ['lib/(index|globals)\\.ts$', '\\.d\\.ts$'] }, to: {} },
    downward(
      'webidl-knows-nothing',
      '^lib/(webidl|generated|native|loader\\.ts|errors\\.ts)',
      '^lib/(connection|media|capture|recording|transform|identity|nonstandard|index|globals)',
      'the WebIDL runtime and the generated shells know no feature',
    ),
    downward(
      'media-below-connection',
      '^lib/media',
      '^lib/(connection|capture|recording|nonstandard|transform|identity|index|globals)',
      'connection may know media; media knows neither',
    ),
    downward(
      'connection-below-the-rest',
      '^lib/connection',
      '^lib/(capture|recording|nonstandard|index|globals)',
      'a connection knows media and transforms alone',
    ),
    downward(
      'transform-below-connection',
      '^lib/transform',
      '^lib/(connection|media|capture|recording|nonstandard|identity|index|globals)',
      'a connection knows its transforms; they know frames alone',
    ),
    downward('index-is-the-top', '^lib/(?!index|globals)', '^lib/(index|globals)\\.ts$', 'nobody imports the door'),
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' }, doNotFollow: { path: 'node_modules' } },
};
