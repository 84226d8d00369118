import { readFileSync } from 'node:fs';

// swc turns everything, the ESM-only packages of node_modules included, into CommonJS for Jest.
const swc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));
const paths = JSON.parse(readFileSync(new URL('./tsconfig.base.json', import.meta.url), 'utf8'))
  .compilerOptions.paths;
const esmOnly = [
  '@nestjs',
  'cookie',
  'file-type',
  'hyparquet',
  'hyparquet-writer',
  'strtok3',
  'token-types',
  'unpdf',
  'uint8array-extras',
  '@borewit',
  '@tokenizer',
  'load-esm',
  'temporal-polyfill',
  'temporal-utils',
];

/** @type {import('jest').Config} */
export default {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{apps,libs,workflows,infra}/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/.nx/', '<rootDir>/.mutation/'],
  transform: {
    '^.+\\.[mc]?[tj]s$': [
      '@swc/jest',
      { ...swc, $schema: undefined, sourceMaps: 'inline', module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: {
    ...Object.fromEntries(
      Object.entries(paths).map(([name, [file]]) => [`^${name}$`, file.replace('.', '<rootDir>')]),
    ),
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // It is exported to imports only.
    '^unpdf/pdfjs$': '<rootDir>/node_modules/unpdf/dist/pdfjs.mjs',
  },
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  maxWorkers: 2,
  // Ends what hangs; a machine that has other work too is slow, not wrong.
  testTimeout: 240_000,
};
