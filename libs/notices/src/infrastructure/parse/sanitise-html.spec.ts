import { fixtureBytes } from '../../testing/read-fixture';
import { parseNotice } from './parse-notice';
import { sanitiseHtml, textOfHtml } from './sanitise-html';

const DANGEROUS =
  /<script|<style|<form|<input|<iframe|<svg|<math|<base|<meta|<link|<object|<embed|\son\w+=|javascript:|data:|\ssrc=|\sstyle=|url\(/i;

describe('the HTML kept for display', () => {
  it.each([
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="  java\nscript:alert(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '<svg/onload=alert(1)>',
    '<svg><style><img src=x onerror=alert(1)></style></svg>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<form action=//evil.example><button formaction=javascript:alert(1)>x',
    '<iframe srcdoc="<script>alert(1)</script>">',
    '<div style="background:url(http://evil.example)">x</div>',
    '<table background="http://evil.example/x.png"><tr><td>x',
    '<style>@import "http://evil.example"</style>',
    '<meta http-equiv=refresh content="0;url=http://evil.example">',
    '<base href=http://evil.example><link rel=stylesheet href=http://evil.example>',
    '<img srcset="http://evil.example/a.png 1x" alt="logo">',
    '<!--[if mso]><script>alert(1)</script><![endif]-->',
    '<textarea><img src=x onerror=alert(1)></textarea>',
  ])('is harmless for %s', (html) => {
    expect(sanitiseHtml(html).html.replaceAll('&lt;', '')).not.toMatch(DANGEROUS);
  });

  it('keeps the words, the tables and the links, which carry no referrer', () => {
    const { html, linkedHosts } = sanitiseHtml(
      '<table><tr><td>A <a href="https://sellercentral.amazon.com/x">go</a>',
    );
    expect(html).toBe(
      '<table><tr><td>A <a href="https://sellercentral.amazon.com/x" rel="noopener noreferrer nofollow" target="_blank">go</a></td></tr></table>',
    );
    expect(linkedHosts).toEqual(['sellercentral.amazon.com']);
  });

  it('of a script-laden mail asks nothing of the outside and names where it would have led', async () => {
    const result = await parseNotice({ bytes: fixtureBytes('hostile/scripts.eml'), source: 'eml' });
    expect(result.ok && result.value.sanitisedHtml).not.toMatch(DANGEROUS);
    expect(result.ok && result.value.linkedHosts).toContain('amazon.example.evil.example');
  });

  it('survives elements nested ten thousand deep', () => {
    const html = `${'<div>'.repeat(10_000)}deep${'</div>'.repeat(10_000)}`;
    expect(textOfHtml(sanitiseHtml(html).html).length).toBeLessThan(10_000);
  });
});
