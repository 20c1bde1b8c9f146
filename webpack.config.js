const path = require('node:path');
const webpack = require('webpack');
const { EsbuildPlugin } = require('esbuild-loader');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { version } = require('./package.json');

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** The origin that manifest.xml names; `npm run build -- --env origin=https://…` writes another one. */
const DEV_ORIGIN = 'https://localhost:3000';
const PORT = 3000;
/** A Chinese font for machines without one; preview and tests only, never in the production build. */
const FONT_LINKS = ['sans/400', 'sans/600', 'serif/400', 'serif/600']
  .map((file) => `<link rel="stylesheet" href="fonts/${file}.css">`)
  .join('');

/** The pane as Word loads it. */
function panePages(origin) {
  return [
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['taskpane'],
      officeJs: `<script src="${OFFICE_JS}"></script>`,
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons', to: 'assets/icons' },
        {
          from: 'manifest.xml',
          to: 'manifest.xml',
          transform: (text) => text.toString().replaceAll(DEV_ORIGIN, origin),
        },
      ],
    }),
  ];
}

/** The try-out page: a document on the left and the same pane on the right, with the genuine Word client between. */
function previewPages() {
  return [
    new HtmlPlugin({
      template: './src/preview/page/index.html',
      filename: 'index.html',
      chunks: ['preview'],
      fontLinks: FONT_LINKS,
    }),
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['taskpane'],
      // The client first, then the bridge that gives it its transport; the pane itself is deferred behind both.
      officeJs: `${FONT_LINKS}<script src="word-client.js"></script><script src="bridge.js"></script>`,
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons', to: 'assets/icons' },
        { from: 'node_modules/@microsoft/office-js/dist/word-web-16.00.js', to: 'word-client.js' },
        ...['sans', 'serif'].flatMap((face) => [
          { context: `node_modules/@fontsource/noto-${face}-sc`, from: '{400,600}.css', to: `fonts/${face}` },
          {
            context: `node_modules/@fontsource/noto-${face}-sc`,
            from: 'files/*-{400,600}-normal.woff2',
            to: `fonts/${face}`,
          },
        ]),
      ],
    }),
  ];
}

module.exports = async (env = {}, argv = {}) => {
  const production = argv.mode === 'production';
  const preview = Boolean(env.preview);
  const hashed = production && !preview ? '[name].[contenthash:10].js' : '[name].js';
  return {
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    entry: preview
      ? {
          preview: './src/preview/page/index.ts',
          bridge: './src/preview/page/bridge.ts',
          taskpane: './src/taskpane/index.tsx',
        }
      : { taskpane: './src/taskpane/index.tsx' },
    output: { path: path.resolve(__dirname, 'dist'), filename: hashed, chunkFilename: hashed, clean: true },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'esbuild-loader',
          options: { target: 'es2020', jsx: 'automatic', charset: 'utf8' },
        },
      ],
    },
    plugins: [
      new webpack.DefinePlugin({ __VERSION__: JSON.stringify(version) }),
      ...(preview ? previewPages() : panePages(env.origin ?? DEV_ORIGIN)),
    ],
    optimization: {
      minimizer: [new EsbuildPlugin({ target: 'es2020', charset: 'utf8', exclude: /word-client/ })],
    },
    performance: { hints: false },
    devServer: {
      port: PORT,
      host: 'localhost',
      static: false,
      hot: false,
      liveReload: true,
      client: { overlay: false },
      server: env.word
        ? { type: 'https', options: await require('office-addin-dev-certs').getHttpsServerOptions() }
        : 'http',
      headers: { 'Cache-Control': 'no-store' },
    },
  };
};
