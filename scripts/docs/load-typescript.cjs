// Lets a script require the product's TypeScript without a build: aliases come from tsconfig.json, the
// translation is the one that the tests use.
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { process: translate } = require('../../jest.transform.cjs');

const root = path.resolve(__dirname, '../..');
const { paths } = JSON.parse(fs.readFileSync(path.join(root, 'tsconfig.json'), 'utf8')).compilerOptions;

function aliased(request) {
  for (const [alias, [target]] of Object.entries(paths)) {
    const [before, after] = alias.split('*');
    if (after === undefined ? request === alias : request.startsWith(before))
      return path.join(root, target.replace('*', request.slice(before.length)));
  }
  return request;
}

const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) =>
  resolve.call(Module, request.startsWith('@overturn/') ? aliased(request) : request, ...rest);

Module._extensions['.ts'] = (module, file) =>
  module._compile(translate(fs.readFileSync(file, 'utf8'), file).code, file);
