import { runDrill } from './run-drill.mjs';

// npm run drill:lives: 10,000 lives of a case and its money, made up by chance; the promises must hold in each.
runDrill(['test/promises/p5-any-life'], { DRILL_RUNS: '10000' });
