import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from './problem.mjs';

/** Distance of each port from PORT_BASE (4000 unless set). */
const OFFSETS = {
  api: 0,
  worker: 1,
  admin: 100,
  portal: 200,
  mailWeb: 300,
  smtp: 301,
  stripe: 302,
  postgres: 400,
};

/** Ports that browsers and fetch refuse (the "bad ports" of https://fetch.spec.whatwg.org/#port-blocking), from 1024 on. */
const REFUSED = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
  10080,
]);

/**
 * The ports of one installation.
 * @throws {Problem} when PORT_BASE is not a port number that leaves room for the others, or leads to one that browsers refuse
 */
export function portPlan(env = process.env) {
  const base = Number(env.PORT_BASE || 4000);
  if (!Number.isInteger(base) || base < 1024 || base > 65000)
    throw new Problem(
      `PORT_BASE=${env.PORT_BASE} 无效；请设为 1024 到 65000 之间的整数，例如 PORT_BASE=5000。`,
      `PORT_BASE=${env.PORT_BASE} is not usable; set a whole number from 1024 to 65000, such as PORT_BASE=5000.`,
    );
  const plan = Object.fromEntries(Object.entries(OFFSETS).map(([name, offset]) => [name, base + offset]));
  plan.api = Number(env.API_PORT || plan.api);
  plan.worker = Number(env.WORKER_PORT || plan.worker);
  const { postgres: _postgres, smtp: _smtp, ...visited } = plan;
  const refused = Object.values(visited).find((port) => REFUSED.has(port));
  if (refused !== undefined)
    throw new Problem(
      `浏览器不访问端口 ${refused}；请换一组端口启动，例如 PORT_BASE=5000 npm start。`,
      `Browsers refuse port ${refused}; start on other ports, such as PORT_BASE=5000 npm start.`,
    );
  return plan;
}

/** Whether nothing listens on this port of 127.0.0.1. */
export const portFree = (port) =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** A port of 127.0.0.1 that is free now. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/**
 * Waits a moment for a port: what a killed start left behind needs up to a few seconds to end by itself.
 * @throws {Problem} when something else listens on it
 */
export async function requireFree(port, zhUse, enUse) {
  for (let tries = 30; !(await portFree(port)); tries--) {
    if (tries === 0) throw takenProblem(port, zhUse, enUse);
    await pause(100);
  }
}

const takenProblem = (port, zhUse, enUse) =>
  new Problem(
    `端口 ${port}（${zhUse}）已被其他程序占用；请关闭该程序，或换一组端口启动：PORT_BASE=5000 npm start。`,
    `Port ${port} (${enUse}) is taken by another program; stop that program, or start on other ports: PORT_BASE=5000 npm start.`,
  );
