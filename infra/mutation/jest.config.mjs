import base from '../../jest.config.mjs';

/** The tests of one project: beside its sources, without those that start processes. */
export default {
  ...base,
  testMatch: JSON.parse(process.env.MUTATION_TESTS),
  setupFiles: process.env.MUTATION_PROPERTIES === 'true' ? ['<rootDir>/infra/mutation/properties.mjs'] : [],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', String.raw`\.(int|e2e)\.spec\.ts$`],
  cacheDirectory: undefined,
};
