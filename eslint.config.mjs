import tseslint from 'typescript-eslint';
import boundaries from 'eslint-plugin-boundaries';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';

/** What each folder of src may import directly; the table of the README's architecture section. */
const MAY_IMPORT = {
  document: [],
  meeting: [],
  draft: ['document', 'meeting'],
  checker: ['document', 'meeting', 'draft'],
  papers: ['document', 'meeting'],
  docx: ['document'],
  word: ['document', 'meeting', 'docx'],
  taskpane: ['document', 'meeting', 'draft', 'checker', 'papers', 'docx', 'word', 'commands'],
  commands: ['word', 'taskpane'],
  cli: ['document', 'meeting', 'draft', 'checker', 'papers', 'docx'],
  preview: ['document', 'docx'],
};
const PURE = ['document', 'meeting', 'draft', 'checker', 'papers', 'docx'];
const officeGlobals = ['Office', 'Word', 'OfficeExtension', 'Excel', 'PowerPoint'].map((name) => ({
  name,
  message: 'Only src/word (and src/preview, which simulates it) may name an Office global.',
}));
const impureGlobals = [
  ...['document', 'window', 'navigator', 'localStorage', 'fetch', 'DOMParser', 'Worker', 'process'].map(
    (name) => ({
      name,
      message: 'This folder is pure: no DOM, no platform.',
    }),
  ),
  { name: 'Intl', message: 'No locale-dependent call: the pane and the terminal must agree.' },
];
const impureSyntax = [
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'This folder is pure: randomness is handed in.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'This folder is pure: the clock is handed in.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'This folder is pure: the clock is handed in.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale|^localeCompare$/]',
    message: 'No locale-dependent call: the pane and the terminal must agree.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'node_modules/', 'coverage/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { sourceType: 'module' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries, 'office-addins': officeAddins, 'react-hooks': reactHooks },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.json'] } },
      'boundaries/elements': Object.keys(MAY_IMPORT).map((type) => ({
        type,
        pattern: `src/${type}`,
      })),
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: Object.entries(MAY_IMPORT).map(([from, allowed]) => ({
            from: { element: { type: from } },
            allow: { to: { element: { type: [from, ...allowed] } } },
          })),
        },
      ],
      'no-restricted-globals': ['error', ...officeGlobals],
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: PURE.map((folder) => `src/${folder}/**/*.{ts,tsx}`),
    rules: {
      'no-restricted-globals': ['error', ...officeGlobals, ...impureGlobals],
      'no-restricted-syntax': ['error', ...impureSyntax],
    },
  },
  {
    files: ['src/word/**', 'src/preview/**'],
    rules: { 'no-restricted-globals': 'off' },
  },
  { ...jsxA11y.flatConfigs.recommended, files: ['src/**/*.tsx'] },
);
