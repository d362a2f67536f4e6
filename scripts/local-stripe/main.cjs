// The launcher starts this file: no build stands between the local Stripe and its TypeScript.
require('../docs/load-typescript.cjs');
require('./main.ts');
