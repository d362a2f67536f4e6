// A real server and a real database on a busy machine: a test that hangs still ends, one that waits does not fail.
// (Jest takes no time limit from the settings of one project of several.)
jest.setTimeout(60_000);
