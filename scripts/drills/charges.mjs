import { runDrill } from './run-drill.mjs';

// npm run drill:charges: 200 random kills while charging, and all 720 orders of six kinds of messages.
const specs = ['test/drills/killed-charges', 'test/promises/p8-messages'];
runDrill(specs, { DRILL: 'full', DRILL_KILLS: '200' });
