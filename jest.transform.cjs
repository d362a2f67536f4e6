// Nest 12 ships ES modules; Jest on Node 20 cannot require them. This transformer turns both our
// TypeScript and any ES module of a package into CommonJS (docs/adr/0002-commonjs-jest-transformer.md).
const fs = require('node:fs');
const path = require('node:path');
const crypto = require('node:crypto');
const swc = require('@swc/core');

const typescript = (tsx) => ({
  swcrc: false,
  sourceMaps: 'inline',
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true, tsx },
    keepClassNames: true,
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
  },
  module: { type: 'commonjs' },
});
const javascript = {
  swcrc: false,
  sourceMaps: false,
  jsc: { target: 'es2023', parser: { syntax: 'ecmascript' } },
  module: { type: 'commonjs' },
};

const types = new Map();
function packageType(dir) {
  const known = types.get(dir);
  if (known) return known;
  const file = path.join(dir, 'package.json');
  const up = path.dirname(dir);
  const type = fs.existsSync(file)
    ? (JSON.parse(fs.readFileSync(file, 'utf8')).type ?? 'commonjs')
    : up === dir
      ? 'commonjs'
      : packageType(up);
  types.set(dir, type);
  return type;
}
const isEsm = (file) =>
  file.endsWith('.mjs') || (file.endsWith('.js') && packageType(path.dirname(file)) === 'module');

// CommonJS packages that import() an ES module (@fastify/cookie) are transformed too: Jest cannot do that either.
module.exports = {
  getCacheKey: (source, file, options) =>
    crypto
      .createHash('sha1')
      .update(`3:${swc.version}`)
      .update(file)
      .update(source)
      .update(String(options.instrument))
      .digest('hex'),
  process(source, file) {
    if (file.includes('/node_modules/') || !/\.[cm]?tsx?$/.test(file))
      return isEsm(file) || /\bawait import\(/.test(source)
        ? swc.transformSync(source, { ...javascript, filename: file })
        : { code: source };
    return swc.transformSync(source, { ...typescript(file.endsWith('x')), filename: file });
  },
};
