import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  // Accessibility of the markup of components.
  ...astro.configs['jsx-a11y-recommended'],
  {
    rules: {
      // A leading underscore says that a part is left out on purpose.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Japanese words are parted by the ideographic space (U+3000).
      'no-irregular-whitespace': ['error', { skipTemplates: true, skipRegExps: true, skipComments: true }],
    },
  },
  {
    files: ['scripts/**/*.mjs', 'astro.config.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
  {
    files: ['**/*.test.ts', '**/*.test-support.ts'],
    ignores: ['src/domain/growth.test-support.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...[
          ['performance', 'now'],
          ['process', 'hrtime'],
          ['process', 'cpuUsage'],
        ].map(([object, property]) => ({
          object,
          property,
          message:
            'A busy machine is slow: count, or compare with four times as much (growth.test-support.ts).',
        })),
      ],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.test-support.ts', '**/*.arbitrary.ts'],
    rules: {
      // The pure middle: no clock and nothing of a browser or of Node. What it may import is in floors.config.ts.
      'no-restricted-globals': ['error', 'process', 'fetch', 'window', 'document', 'console'],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'The day is passed in.',
        },
        {
          selector: 'MemberExpression[object.name="Date"][property.name="now"]',
          message: 'The day is passed in.',
        },
        {
          selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]',
          message: 'The day is passed in.',
        },
      ],
    },
  },
);
