import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** The layers, and what each may import: arrows point one way. */
const layers = {
  engine: [],
  formula: ['engine'],
  plan: ['engine', 'formula'],
  workbook: ['engine', 'formula', 'plan'],
  taskpane: ['engine', 'formula', 'plan', 'workbook'],
};
/** What they may import of a function's folder, whose files are of several layers. */
const ofFunctions = {
  formula: 'rule',
  plan: '(rule|called)',
  workbook: 'rule',
  taskpane: '(rule|explained-call|paid-curve)',
};
const folders = [...Object.keys(layers), 'reference', 'command-line'];

const restricted = (layer, files, forbidden) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: forbidden.map((regex) => ({ regex, message: `${layer} does not know it.` })) },
    ],
  },
});
const layerRules = [
  ...Object.entries(layers).map(([layer, below]) =>
    restricted(
      layer,
      [`src/${layer}/**/*.{ts,tsx}`],
      [
        ...folders
          .filter((other) => other !== layer && !below.includes(other))
          .map((other) => String.raw`^(\.\./)+${other}/`),
        String.raw`^(\.\./)+functions/(?![a-z-]+/${ofFunctions[layer] ?? 'nothing'}$)`,
      ],
    ),
  ),
  restricted(
    'A rule',
    ['src/functions/*/{rule,cases}.ts'],
    [String.raw`^(?!\.\./\.\./engine/|\.\./case$|\.(\./[a-z-]+)?/rule$)`],
  ),
  restricted(
    "The cells' edge",
    ['src/functions/edge/*.ts', 'src/functions/*/cell.ts'],
    [String.raw`^\.\./\.\./(?!engine/)`, String.raw`/(native|called)(/|$)`],
  ),
  restricted(
    'A plain formula',
    ['src/functions/native/*.ts', 'src/functions/*/{native,called}.ts'],
    [String.raw`^\.\./\.\./(?!(engine|formula|plan)/)`, String.raw`/edge/|/cell$`],
  ),
];

const hostNames = ['Excel', 'Office', 'OfficeExtension'];
const pageNames = ['document', 'window', 'localStorage'];
const forbid = (names) => ({
  'no-restricted-globals': ['error', ...names],
});

/**
 * Of the add-ins' own rules, each as its makers recommend it. Three look for load, sync and read in one
 * function, and so see a fault wherever a function reads what another has loaded; there, Microsoft's
 * client library itself throws in the tests.
 */
const withinOneFunction = [
  'call-sync-after-load',
  'call-sync-before-read',
  'load-object-before-read',
];
const officeAddinRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap(({ rules }) => Object.entries(rules ?? {}))
    .filter(([name]) => name.startsWith('office-addins/'))
    .filter(([name]) => !withinOneFunction.includes(name.replace('office-addins/', ''))),
);

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/'] },
  ...tseslint.configs.strict,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    languageOptions: { parser: tseslint.parser },
    rules: officeAddinRules,
  },
  {
    files: ['**/*.{js,cjs}'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  ...layerRules,
  {
    files: [
      'src/engine/**',
      'src/formula/**',
      'src/plan/**',
      'src/functions/*/{rule,native,called}.ts',
    ],
    rules: forbid([...hostNames, ...pageNames, 'CustomFunctions']),
  },
  {
    files: ['src/taskpane/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'JSXOpeningElement[name.name="summary"]:not(:has(JSXAttribute[name.name="tabIndex"]))',
          message:
            'Office.js moves the focus by Tab in Excel on the web, and knows no summary without a tabIndex.',
        },
      ],
    },
  },
  {
    files: ['src/workbook/**'],
    ignores: ['src/workbook/excel/**', 'src/workbook/plans/in-excel.ts'],
    rules: forbid([...hostNames, ...pageNames, 'CustomFunctions']),
  },
);
