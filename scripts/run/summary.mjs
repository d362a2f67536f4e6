import { stripeIsLocal } from './local-stripe.mjs';

/** How many columns a text takes in a terminal: Chinese characters take two. */
const width = (text) => [...text].reduce((sum, char) => sum + (/[\u2e80-\uffef]/.test(char) ? 2 : 1), 0);
const pad = (text, columns) => text + ' '.repeat(Math.max(0, columns - width(text)));

function table(rows) {
  const columns = rows[0].map((_cell, column) => Math.max(...rows.map((row) => width(row[column]))));
  return rows.map((row) =>
    `  ${row.map((cell, column) => pad(cell, columns[column])).join('   ')}`.trimEnd(),
  );
}

/** What a person needs to know once everything runs: addresses, demo logins, how to stop. */
export function summary({ ports, spas, demo, env }, seconds) {
  const shown = (name) => spas.some((spa) => spa.name === name);
  const addresses = [
    ...(shown('admin') ? [['员工界面', 'Admin', env.ADMIN_URL]] : []),
    ...(shown('portal') ? [['客户门户', 'Portal', env.PORTAL_URL]] : []),
    ['接口文档', 'API', `http://localhost:${ports.api}/api/docs`],
    ...(stripeIsLocal() ? [['本地 Stripe', 'Payments', `http://localhost:${ports.stripe}`]] : []),
    ...(process.env.SMTP_URL ? [] : [['测试邮箱', 'Mail', `http://localhost:${ports.mailWeb}`]]),
  ];
  const logins = (demo?.logins ?? []).map(({ name, role, email, password }) => [name, role, email, password]);
  return [
    '',
    `✓ 已就绪，用时 ${seconds.toFixed(1)} 秒 / Ready in ${seconds.toFixed(1)} s`,
    '',
    ...table(addresses),
    ...(logins.length > 0 ? ['', `演示账号 / Demo logins: ${demo.firm}`, ...table(logins)] : []),
    ...(demo?.client
      ? [
          '',
          '演示客户，邀请在测试邮箱里 / Demo client, invited in the test mailbox:',
          `  ${demo.client.name}   ${demo.client.email}`,
        ]
      : []),
    '',
    '按 Ctrl-C 停止 / Press Ctrl-C to stop',
  ].join('\n');
}
