import { REPLY_LINE, type Locale } from '@overturn/kernel';
import type { MailPart, MailText } from './mail-texts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

/** Who writes: what stands below the words, and the colour of the button. */
export interface MailBrand {
  readonly firmName: string;
  /** `#rrggbb`; null: the product's own. */
  readonly colour: string | null;
  readonly lines: readonly string[];
  /** Whether the firm's logo travels with the mail, as `cid:logo`. */
  readonly hasLogo: boolean;
}

const OWN_COLOUR = '#0f56c9';

const button = ({ label, url }: MailText['action'], style: string): string =>
  `<p style="margin:12px 0 24px"><a href="${escape(url)}" style="display:inline-block;padding:10px 20px;border-radius:6px;text-decoration:none;${style}">${escape(label)}</a></p>`;

const partHtml = ({ title, lines, action }: MailPart, style: string): string =>
  `<h2 style="margin:24px 0 8px;font-size:16px">${escape(title)}</h2>${lines.map((line) => `<p style="margin:0 0 4px">${escape(line)}</p>`).join('')}${button(action, style)}`;

const partText = ({ title, lines, action }: MailPart): readonly string[] => [
  '',
  title,
  ...lines,
  `${action.label}: ${action.url}`,
];

/** The frame around a mail's words: plain text, and HTML with one button. */
export function renderMail(
  text: MailText,
  locale: Locale,
  brand: MailBrand,
): { subject: string; text: string; html: string } {
  const paragraphs = text.lines.map((line) => `<p style="margin:0 0 12px">${escape(line)}</p>`).join('');
  const colour = escape(brand.colour ?? OWN_COLOUR);
  const filled = `background:${colour};color:#fff`;
  const parts = text.parts ?? [];
  const logo = brand.hasLogo
    ? `<p style="margin:0 0 24px"><img src="cid:logo" alt="${escape(brand.firmName)}" style="max-width:180px;max-height:64px"></p>`
    : '';
  const below = [brand.firmName, ...brand.lines];
  const above = text.isAnswerable ? [REPLY_LINE[locale]] : [];
  const line = above
    .map((one) => `<p style="margin:0 0 16px;color:#4b5563;font-size:12px">${one}</p>`)
    .join('');
  return {
    subject: text.subject,
    text: [
      ...above,
      ...text.lines,
      ...parts.flatMap(partText),
      '',
      `${text.action.label}: ${text.action.url}`,
      '',
      text.why,
      '',
      ...below,
    ].join('\n'),
    html: `<!doctype html><html lang="${locale}"><body style="margin:0;background:#f4f5f7;font:16px/1.6 -apple-system,'PingFang SC','Microsoft YaHei',sans-serif;color:#1b1f26">
<div style="max-width:560px;margin:0 auto;padding:32px 24px;background:#fff">${line}${logo}${paragraphs}${parts.map((part) => partHtml(part, filled)).join('')}
${button(text.action, parts.length === 0 ? filled : `border:1px solid ${colour};color:${colour}`)}
<p style="margin:0;color:#4b5563;font-size:14px">${escape(text.why)}</p>
<p style="margin:16px 0 0;color:#4b5563;font-size:14px">${below.map(escape).join('<br>')}</p></div></body></html>`,
  };
}
