// npm start. No newer syntax than old versions of Node can read: check-node.cjs must get to speak first.
import './check-node.cjs';

import('./run/start-command.mjs').then((command) => command.start());
