// Answers the newest caught mail that may be answered, as its reader's mail program would: to try answers by mail at a desk.
// REPLY_DOMAIN=reply.localhost npm start, and then:
//   npm run mail:answer -- --as kehu@example.com --text '是广州星灯。' [--file invoice.pdf] [--from other@example.com]
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createTransport } from 'nodemailer';
import { loadDotEnv } from './run/environment.mjs';
import { portPlan } from './run/ports.mjs';

loadDotEnv();
const { values } = parseArgs({
  options: {
    as: { type: 'string' },
    text: { type: 'string', default: '好的，谢谢。' },
    file: { type: 'string', multiple: true, default: [] },
    from: { type: 'string' },
  },
});
const catcher = `http://127.0.0.1:${portPlan().mailWeb}/api/email`;
const mails = await (await fetch(catcher)).json();
const mail = mails
  .filter(({ to }) => values.as === undefined || to.some(({ address }) => address === values.as))
  .findLast(({ text }) => /请在此线上方回复|Reply above this line/.test(text));
const source = mail && (await (await fetch(`${catcher}/${mail.id}/source`)).text());
const to = /^Reply-To: <?([^\s<>]+)/im.exec(source ?? '')?.[1];
if (!to) {
  console.error(
    '没有可以回复的邮件；请用 REPLY_DOMAIN 启动，并先在消息里写一条。\n' +
      'No caught mail may be answered; start with REPLY_DOMAIN set and write a message first.',
  );
  process.exit(1);
}
const from = values.from ?? mail.to[0].address;
const quoted = mail.text.split('\n').map((line) => `> ${line}`);
const transport = createTransport({
  host: process.env.REPLY_SMTP_HOST || '127.0.0.1',
  port: Number(process.env.REPLY_SMTP_PORT || 2525),
  ignoreTLS: true,
});
await transport.sendMail({
  from,
  to,
  subject: `回复：${mail.subject}`,
  inReplyTo: mail.headers['message-id'],
  text: [
    values.text,
    '',
    '发自我的 iPhone',
    '',
    `在 ${new Date().toLocaleDateString('zh-CN')}，${mail.from[0].address} 写道：`,
    '',
    ...quoted,
  ].join('\n'),
  attachments: values.file.map((file) => ({ path: path.resolve(file) })),
});
transport.close();
console.log(`${from} → ${to}`);
