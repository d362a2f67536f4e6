// Runs in each Jest worker before a test file: the worker's own database, named by global-setup.mjs.
const worker = process.env.JEST_WORKER_ID;
const ofWorker = (name) => `${process.env[name]}${worker}`;

Object.assign(process.env, {
  NODE_ENV: 'test',
  DATABASE_URL: ofWorker('OVERTURN_TEST_DATABASE_URL'),
  DATABASE_OWNER_URL: ofWorker('OVERTURN_TEST_OWNER_URL'),
  DATABASE_SUPERUSER_URL: ofWorker('OVERTURN_TEST_SUPERUSER_URL'),
  FILES_DIR: `${process.env.OVERTURN_TEST_FILES_DIR}/${process.pid}`,
  // A queue's jobs name rows of one database: each worker has a numbered database of Redis as well.
  ...(process.env.REDIS_URL && { REDIS_URL: `${process.env.REDIS_URL.replace(/\/\d*$/, '')}/${worker}` }),
  // A payment provider that is set up and that nobody reaches: tests that pay have one of their own.
  STRIPE_SECRET_KEY: 'sk_test_nobody',
  STRIPE_WEBHOOK_SECRETS: 'whsec_nobody',
  STRIPE_API_BASE: 'http://127.0.0.1:9',
  // No group robot of a test calls its provider.
  ROBOT_EXTRA_ORIGINS: 'http://127.0.0.1:9',
  SECRET_KEY: 'a secret for tests only, at least 32 characters',
});
