import { build, parts } from './run/build-parts.mjs';
import { main } from './run/problem.mjs';

// npm run build: everything, whether it changed or not.
await main(async () => {
  for (const part of Object.values(parts)) {
    if (!part.exists()) continue;
    const began = Date.now();
    await build(part);
    console.log(`${part.name.padEnd(8)} ${((Date.now() - began) / 1000).toFixed(1)} s`);
  }
});
