import tseslint from 'typescript-eslint';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import jsdoc from 'eslint-plugin-jsdoc';
import * as bans from './lint/bans.js';
import { restrictedImports, sdkWithoutKy } from './lint/imports.js';

const everywhere = [bans.language, bans.markup, bans.sql];

const typed = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-floating-promises': [
    'error',
    // node:test returns promises that its own runner awaits.
    {
      allowForKnownSafeCalls: [
        { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
      ],
    },
  ],
  '@typescript-eslint/no-misused-promises': [
    'error',
    { checksVoidReturn: { attributes: false, properties: false } },
  ],
  '@typescript-eslint/no-unsafe-argument': 'error',
  '@typescript-eslint/no-unsafe-assignment': 'error',
  '@typescript-eslint/no-unsafe-call': 'error',
  '@typescript-eslint/no-unsafe-member-access': 'error',
  '@typescript-eslint/no-unsafe-return': 'error',
  '@typescript-eslint/only-throw-error': [
    'error',
    // A signal's reason and a caught error travel on as they came.
    { allowThrowingAny: true, allowThrowingUnknown: true },
  ],
  '@typescript-eslint/prefer-promise-reject-errors': 'error',
  '@typescript-eslint/return-await': ['error', 'in-try-catch'],
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
};

/** Every exported name, and every call of the clients, says what it is. */
const documented = {
  'jsdoc/require-jsdoc': [
    'error',
    {
      enableFixer: false,
      require: { FunctionDeclaration: false },
      contexts: [
        'ExportNamedDeclaration > FunctionDeclaration',
        'ExportNamedDeclaration > ClassDeclaration',
        'ExportNamedDeclaration > TSInterfaceDeclaration',
        'ExportNamedDeclaration > TSTypeAliasDeclaration',
        'ExportNamedDeclaration[declaration.type="VariableDeclaration"]',
        '[id.name=/^create\\w*Client$/] ReturnStatement Property > ArrowFunctionExpression',
      ],
    },
  ],
  'jsdoc/check-tag-names': 'error',
  'jsdoc/no-types': 'error',
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'test/results/**', '.data/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.{js,ts}'],
    extends: [tseslint.configs.base],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-alert': 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-restricted-imports': restrictedImports,
      'no-restricted-syntax': bans.restrict(...everywhere),
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      ...typed,
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['packages/{widgets,desk}/src/**/*.ts'],
    plugins: { lit, 'lit-a11y': litA11y, wc },
    settings: { wc: { elementBaseClasses: ['LitElement', 'DamrongElement'] } },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      ...wc.configs['flat/best-practice'].rules,
      'lit/attribute-names': 'error',
      'lit/ban-attributes': ['error', 'style'],
      'lit/lifecycle-super': 'error',
      'lit/no-invalid-escape-sequences': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/value-after-constraints': 'error',
      // The host page's webmaster is told in the console what is wrong with it, and which of two
      // versions is in use.
      'no-console': ['error', { allow: ['info', 'warn'] }],
      'wc/guard-define-call': 'error',
      // LitElement has every lifecycle callback.
      'wc/guard-super-call': 'off',
      'wc/max-elements-per-file': 'error',
    },
  },
  {
    files: ['packages/{widgets,sdk,contract}/src/**/*.ts'],
    rules: {
      'no-restricted-syntax': bans.restrict(...everywhere, bans.patchedGlobals, bans.youngMembers),
    },
  },
  {
    files: ['packages/desk/src/**/*.ts'],
    ignores: ['**/testing/**'],
    rules: { 'no-restricted-syntax': bans.restrict(...everywhere, bans.youngMembers) },
  },
  {
    // What developers outside read in their editors.
    files: ['packages/sdk/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.test-d.ts'],
    plugins: { jsdoc },
    rules: documented,
  },
  {
    files: ['packages/server/src/**/*.ts'],
    ignores: ['packages/server/src/clock.ts'],
    rules: { 'no-restricted-syntax': bans.restrict(...everywhere, bans.systemTime) },
  },
  {
    files: ['packages/widgets/src/**/*.ts'],
    rules: {
      'no-restricted-syntax': bans.restrict(
        ...everywhere,
        bans.patchedGlobals,
        bans.youngMembers,
        bans.hostPage,
        bans.lateMembers,
      ),
    },
  },
  {
    // The platform module takes them early; the centre's own pages hold no other script.
    files: ['packages/widgets/src/**/*.ts'],
    ignores: [
      'packages/widgets/src/platform/**',
      'packages/widgets/src/loader/hosted-page/**',
      '**/*.test.ts',
      '**/testing/**',
    ],
    rules: {
      'no-restricted-globals': bans.lateGlobals,
      'no-restricted-imports': sdkWithoutKy,
    },
  },
  {
    // The loader may look for the place that the tag names (data-target).
    files: ['packages/widgets/src/loader/**/*.ts'],
    rules: {
      'no-restricted-syntax': bans.restrict(...everywhere, bans.patchedGlobals, bans.youngMembers),
    },
  },
  {
    files: ['**/*.test.ts', 'test/**/*.ts', 'packages/*/test-support/**/*.ts'],
    rules: {
      'no-restricted-syntax': bans.restrict(...everywhere, bans.tests),
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // The types of @open-wc/testing make every assertion a promise; test elements are small.
    files: [
      'packages/{widgets,desk}/src/**/*.test.ts',
      'packages/{widgets,desk}/src/**/testing/*.ts',
    ],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      'wc/guard-define-call': 'off',
      'wc/max-elements-per-file': 'off',
    },
  },
  {
    files: ['**/*.test-d.ts'],
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 4 },
      ],
    },
  },
  {
    // Commands talk to the person who started them.
    files: [
      'demo/**/*.ts',
      'test/**/*.ts',
      '.config/**/*.js',
      'packages/*/{build,places-build}/**',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    // These tools read a default export.
    files: ['rollup.config.js', '.config/*.config.js', 'packages/widgets/build/**/*.js'],
    rules: { 'no-restricted-syntax': bans.restrict(bans.markup, bans.sql) },
  },
);
