const webpack = require('webpack');
const path = require('node:path');

/** Builds the try-out page once for all end-to-end tests, as `npm start` serves it. */
module.exports = async () => {
  // While writing a test: E2E_REUSE_BUILD=1 takes the last build.
  if (process.env.E2E_REUSE_BUILD) return;
  const make = require('../../webpack.config.js');
  const config = await make({ preview: true }, { mode: 'production' });
  config.output.path = path.resolve(__dirname, '../../build/preview');
  const stats = await new Promise((resolve, reject) => {
    webpack(config, (error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
};
