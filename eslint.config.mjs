import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** The layers, and what each may import: arrows point one way. */
const layers = {
  engine: [],
  plan: ['engine'],
  workbook: ['engine', 'plan'],
  functions: ['engine'],
  taskpane: ['engine', 'plan', 'workbook', 'functions'],
};
const layerRules = Object.entries(layers).map(([layer, below]) => ({
  files: [`src/${layer}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: Object.keys(layers)
          .concat('command-line', 'reference')
          .filter((other) => other !== layer && !below.includes(other))
          .map((other) => ({
            group: [`../${other}/*`, `../../${other}/*`],
            message: `${layer} does not know ${other}.`,
          })),
      },
    ],
  },
}));

const hostNames = ['Excel', 'Office', 'OfficeExtension'];
const pageNames = ['document', 'window', 'localStorage'];
const forbid = (names) => ({
  'no-restricted-globals': ['error', ...names],
});

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/'] },
  ...tseslint.configs.strict,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    languageOptions: { parser: tseslint.parser, parserOptions: { project: './tsconfig.json' } },
    rules: { ...officeAddins.configs.recommended.rules },
  },
  {
    files: ['src/command-line/**', 'src/reference/**'],
    languageOptions: { parserOptions: { project: './test/tsconfig.json' } },
  },
  {
    files: ['**/*.{js,cjs}'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  ...layerRules,
  {
    files: ['src/engine/**', 'src/plan/**'],
    rules: forbid([...hostNames, ...pageNames, 'CustomFunctions']),
  },
  {
    files: ['src/workbook/**'],
    ignores: ['src/workbook/excel-*.ts', 'src/workbook/store.ts'],
    rules: forbid([...hostNames, ...pageNames, 'CustomFunctions']),
  },
);
