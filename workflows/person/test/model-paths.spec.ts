import { modelPaths, walkEnv } from '@qabyldau/engine-testing';
import { person } from '../src/index.js';

it('a person as a graph: every state and every transition', () => {
  const { missed } = modelPaths(person, {
    tries: 10,
    enough: 10,
    commands: () => ({ type: 'certify-erasure', data: { subject: 'person-1', ground: 'asked for' } }),
    env: (at, { type }) => walkEnv(at, type, person.verbs[type].by[0]),
  });
  expect(missed).toEqual([]);
});
