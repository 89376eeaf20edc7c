const path = require('node:path');
require('tsx/cjs');
const { DefinePlugin } = require('webpack');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { BundledLicences } = require('./src/command-line/bundled-licences.ts');
const { functionNames } = require('./src/functions/function-names.ts');
const { WrittenFiles } = require('./src/command-line/written-files.ts');

const inRepository = (file) => path.resolve(__dirname, file);

/**
 * Three scripts for one page: `cells` names the functions to Excel, and fetches `functions` after the
 * page or with the first call, which is whole in itself, for Excel may run it alone; `taskpane` may fetch
 * parts of itself when they are first needed.
 *
 *     npm run build                                     dist/ without a manifest
 *     npm run build -- --env url=https://example.com/   dist/ with the manifest for that address
 *
 * Types are checked by `npm run types`, not here.
 */
module.exports = (env, { mode }) => ({
  mode,
  context: __dirname,
  target: ['web', 'es2022'],
  entry: {
    cells: inRepository('src/functions/on-call.ts'),
    functions: inRepository('src/functions/associate.ts'),
    taskpane: inRepository('src/taskpane/index.tsx'),
  },
  output: {
    // Beside the page, wherever that is.
    publicPath: '',
    path: inRepository('dist'),
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  // Short names for modules and exports: files that change are told apart by their content.
  optimization: {
    ...{ moduleIds: 'size', chunkIds: 'size', mangleExports: 'size' },
    // Smaller than terser makes it, in a third of the time; functions that stay where they are compress
    // better than inlined ones. It takes a variable
    // without a first value, which only closures set by ??= or +=, for one that never changes: name no other
    // for it (`const now = found`) that a later closure reads.
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions: { compress: { passes: 3, inline: 0, reduce_funcs: false } },
      }),
    ],
  },
  // Never one of the eval forms: the page's policy refuses them.
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'ts-loader', options: { transpileOnly: true } },
      {
        test: /\.css$/,
        use: [
          MiniCssExtractPlugin.loader,
          'css-loader',
          inRepository('src/command-line/plain-css.ts'),
        ],
      },
    ],
  },
  plugins: [
    new DefinePlugin({ cellFunctionNames: JSON.stringify(functionNames) }),
    new MiniCssExtractPlugin({ chunkFilename: '[name].[contenthash:8].css' }),
    new WrittenFiles(env.url),
    new BundledLicences(),
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
  infrastructureLogging: { level: 'info' },
});
