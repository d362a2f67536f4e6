import { runDrill } from './run-drill.mjs';

// npm run drill:portal-isolation: 20,000 random calls as clients of 20 firms, with ids harvested from everybody.
runDrill(['test/drills/portal-isolation'], { DRILL_FIRMS: '20', DRILL_CALLS: '20000' });
