import { runDrill } from './run-drill.mjs';

// npm run drill:bulk-assign: the bulk drill with as many cases as one job may have.
runDrill(['test/drills/bulk-assign'], { DRILL_CASES: '5000' });
