const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escaped = (value: unknown): string =>
  String(value).replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);

/** HTML whose every value is escaped but what is HTML already. */
export class Html {
  constructor(readonly text: string) {}
}
export const html = (strings: TemplateStringsArray, ...values: readonly unknown[]): Html =>
  new Html(
    strings.reduce((whole, part, place) => {
      const value = values[place - 1];
      const piece = Array.isArray(value)
        ? value.map((each) => (each instanceof Html ? each.text : escaped(each))).join('')
        : value instanceof Html
          ? value.text
          : escaped(value ?? '');
      return `${whole}${piece}${part}`;
    }),
  );

/** An amount in its currency's own decimals, such as `USD 1,234.50`. */
export const amountOf = (minor: number, currency: string): string => {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'code' });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** digits);
};

const STYLE = `
  :root { color-scheme: light; font-family: system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; }
  body { margin: 0; background: #f3f4f7; color: #1a1f36; }
  header { background: #4b2ecc; color: #fff; padding: 10px 16px; font-size: 14px; }
  main { max-width: 460px; margin: 24px auto; padding: 20px; background: #fff; border-radius: 8px; box-sizing: border-box; }
  @media (max-width: 480px) { main { margin: 0; border-radius: 0; } }
  h1 { font-size: 20px; margin: 0 0 12px; } h2 { font-size: 16px; margin: 24px 0 8px; }
  table { width: 100%; border-collapse: collapse; font-size: 14px; } th { text-align: left; font-weight: 400; color: #4f566b; }
  td, th { padding: 6px 0; border-bottom: 1px solid #e3e8ee; vertical-align: top; } td:last-child { text-align: right; }
  label { display: block; font-size: 14px; margin: 8px 0 4px; }
  input { width: 100%; box-sizing: border-box; font: inherit; padding: 10px; border: 1px solid #8792a2; border-radius: 6px; }
  button { width: 100%; font: inherit; padding: 12px; margin-top: 10px; border: 0; border-radius: 6px; background: #4b2ecc; color: #fff; cursor: pointer; }
  button.second { background: #fff; color: #1a1f36; border: 1px solid #8792a2; }
  button:focus-visible, input:focus-visible { outline: 3px solid #8f7cf0; outline-offset: 1px; }
  .bad { background: #fdecea; color: #8a1c13; padding: 10px; border-radius: 6px; } .good { background: #e6f4ea; color: #14532d; padding: 10px; border-radius: 6px; }
  .two { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; } details { font-size: 13px; margin-top: 16px; color: #4f566b; } code { user-select: all; }
`;

/** A whole page, Chinese first. */
export const pageOf = (title: string, content: Html): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><header>本地 Stripe：不产生真实扣款 / Local Stripe: no money moves</header><main>${content.text}</main></body></html>`;
