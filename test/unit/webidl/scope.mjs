import * as project from '../../../scripts/generate/scope.mjs';

export const scope = {
  hostInterfaces: project.hostInterfaces,
  hostShapes: project.hostShapes,
  libraries: project.libraries,
  exceptionNames: { Mishap: 'OperationError' },
  extraTypes: { document: '', names: [] },
  enumExtensions: {},
  overloads: { 'Machine.run': ['run', 'runWithCallback'] },
  handledEvents: {},
  eventTypes: { Machine: { gear: 'GearEvent' } },
  excluded: {},
};
