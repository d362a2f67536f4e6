const { default: Sequencer } = require('@jest/test-sequencer');

/** Files that take longest: whole lives of cases, drills, and what walks over every route. */
const LONG = /\/test\/(scenarios\/|drills\/|e2e\/(audit-coverage|bad-requests)\.)|\/read-text\.spec\./;
const isLong = ({ path }) => LONG.test(path);

/** Long files begin, so that at the end no worker waits for the last of them alone. */
module.exports = class LongFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
