import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import { boundaryOptions, externalBans } from './infra/lint/boundaries.mjs';

/** Time, chance and the machine come into a procedure as arguments (design 2). */
const impure = [
  'Date',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'process',
  'fetch',
  'performance',
  'crypto',
].map((name) => ({
  name,
  message: 'A procedure is pure: this comes in through env.',
}));

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'data/**', '**/*.mjs', '**/*.js'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', boundaryOptions],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Message data are type aliases, because interfaces have no index signature; both forms are in use.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true } },
      ],
      'no-console': 'error',
      complexity: ['error', 15],
      'max-depth': ['error', 4],
      'max-params': ['error', 6],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      // A method that answers with a promise may have nothing to wait for: its port says promise.
      '@typescript-eslint/require-await': 'off',
    },
  },
  ...externalBans,
  {
    files: ['workflows/*/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impure],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'A procedure is pure: chance comes in through env.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['node:*', 'fs', 'rxjs', 'temporal-polyfill'], message: 'A procedure is pure.' },
          ],
        },
      ],
    },
  },
  {
    // NestJS knows controllers, modules and DTOs by their classes.
    files: ['apps/server/**/*.ts'],
    rules: { '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }] },
  },
  {
    files: ['apps/cli/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // Tables of words and data are long for one reason.
    files: [
      '**/labels*.ts',
      '**/labels/**',
      '**/refusals.ts',
      '**/templates/earlier/**',
      '**/refusals/**',
      '**/mistakes/**',
      '**/tables/**',
      '**/data/**',
      '**/error-catalogue.ts',
      '**/messages.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['**/*.spec.ts', '**/test/**/*.ts', '**/conformance/**/*.ts'],
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  prettier,
);
