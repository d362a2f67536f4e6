import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { connected } from '../postgres/bootstrap.mjs';
import { startDatabase } from '../postgres/index.mjs';
import { ensureFolder, inData, root } from '../run/paths.mjs';
import { freePort } from '../run/ports.mjs';
import { untilReady } from '../run/readiness.mjs';
import { runCli } from '../run/run-cli.mjs';
import { fillFirm } from './fill.mjs';

/** Clients' second firm, as noise beside the measured one. */
const NOISE = 4;

/** A database of `rows` cases, kept between runs; the built product's processes on it. */
export class Stand {
  #children = [];

  static async open(rows) {
    const stand = new Stand();
    stand.rows = rows;
    stand.folder = ensureFolder(inData('bench', String(rows)));
    stand.port = await freePort();
    await stand.#startDatabase();
    stand.log = path.join(stand.folder, 'postgres/server.log');
    stand.env = {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      DATABASE_URL: stand.database.url,
      DATABASE_OWNER_URL: stand.database.ownerUrl,
      SECRET_KEY: stand.database.secretKey,
      FILES_DIR: path.join(stand.folder, 'files'),
      SMTP_URL: 'smtp://127.0.0.1:9',
      // The demo files papers with a plan, and no scanner runs here.
      UNSCANNED_FILES: 'allowed',
    };
    try {
      await runCli(['migrate'], stand.env);
      stand.logins = JSON.parse(await runCli(['seed-demo'], stand.env)).logins;
      stand.fillSeconds = await stand.#fill();
    } catch (error) {
      stand.database.stop();
      throw error;
    }
    return stand;
  }

  async #startDatabase() {
    const settings = { shared_buffers: '512MB', max_wal_size: '4GB' };
    this.database = await startDatabase({ folder: this.folder, port: this.port, settings });
  }

  /** Stops the database under everybody and starts it again. */
  async restartDatabase() {
    this.database.stop();
    await this.#startDatabase();
  }

  /** Runs `work` as superuser. */
  ask = (work) => connected(this.database.superuserUrl('overturn'), work);

  async #fill() {
    const done = path.join(this.folder, 'filled');
    const began = Date.now();
    await this.ask(async (client) => {
      const { rows } = await client.query('select id, name from identity.firms order by created_at');
      this.firmId = rows[0].id;
      if (fs.existsSync(done)) return;
      const { rows: read } = await client.query('select reading from notices.notices limit 1');
      await client.query('begin');
      await client.query('set local session_replication_role = replica');
      for (const [firm, share] of [
        [rows[0].id, 1],
        [rows[1].id, NOISE],
      ])
        await fillFirm(client, {
          firmId: firm,
          rows: Math.ceil(this.rows / share),
          reading: read[0].reading,
        });
      await client.query('commit');
      await client.query('vacuum analyze');
      fs.writeFileSync(done, '');
    });
    return (Date.now() - began) / 1000;
  }

  /** Starts `node args`; @returns its process */
  start(args, env = {}) {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...this.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    this.#children.push(child);
    return child;
  }

  async startApi() {
    const port = await freePort();
    const child = this.start(['dist/apps/api/src/main.js'], { API_PORT: String(port) });
    const base = `http://127.0.0.1:${port}`;
    await untilReady('api', `${base}/live`);
    return { child, base, headers: await this.#signIn(base) };
  }

  async #signIn(base) {
    const [login] = this.logins.filter(({ role }) => role === 'case_manager');
    const answer = await fetch(`${base}/api/v1/admin/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: login.email, password: login.password }),
    });
    const session = await answer.json();
    if (!answer.ok) throw new Error(`Sign-in failed: ${JSON.stringify(session)}`);
    this.staffId = session.staff.id;
    const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
    return {
      cookie: cookie.join('; '),
      'x-csrf-token': session.csrfToken,
      'content-type': 'application/json',
    };
  }

  async startBare() {
    const port = await freePort();
    const url = this.database.superuserUrl('overturn');
    const child = this.start(['scripts/bench/bare-server.mjs', url, String(port), this.firmId, this.staffId]);
    const base = `http://127.0.0.1:${port}`;
    await untilReady('bare', `${base}/mine`);
    return { child, base, headers: { 'content-type': 'application/json' } };
  }

  /** Ends a process and waits for it. */
  end = (child) =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', resolve);
      child.kill('SIGTERM');
    });

  async close() {
    await Promise.all(this.#children.map(this.end));
    this.database.stop();
  }
}
