// The boundary rules alone, so that its test can lint sources that do not exist.
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';
import { boundaryOptions, externalBans } from './boundaries.mjs';

export default [
  {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@nx': nx, '@typescript-eslint': tseslint.plugin },
    rules: { '@nx/enforce-module-boundaries': ['error', boundaryOptions] },
  },
  ...externalBans,
];
