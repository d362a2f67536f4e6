import { htmlToText } from 'html-to-text';
import sanitizeHtml from 'sanitize-html';
import { LIMITS } from './limits';

const TAGS = [
  'a', 'b', 'blockquote', 'br', 'caption', 'center', 'code', 'div', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i',
  'img', 'li', 'ol', 'p', 'pre', 's', 'small', 'span', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th',
  'thead', 'tr', 'u', 'ul',
]; // prettier-ignore
const WITHOUT_CONTENT = [
  'script',
  'style',
  'textarea',
  'option',
  'noscript',
  'title',
  'xmp',
  'noembed',
  'noframes',
  'iframe',
  'template',
  'svg',
  'math',
];

interface SanitisedHtml {
  readonly html: string;
  /** Hosts of its links, lower case, each once. */
  readonly linkedHosts: readonly string[];
}

/**
 * A mail's HTML for display in a sandboxed frame: no scripts, styles, forms or ids; images keep their text
 * but load nothing; links go to http, https or mail addresses only and carry no referrer.
 */
export function sanitiseHtml(html: string): SanitisedHtml {
  const hosts = new Set<string>();
  const sanitised = sanitizeHtml(html, {
    allowedTags: TAGS,
    allowedAttributes: {
      a: ['href', 'rel', 'target', 'title'],
      img: ['alt', 'width', 'height'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan'],
    },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowProtocolRelative: false,
    nonTextTags: WITHOUT_CONTENT,
    nestingLimit: LIMITS.htmlDepth,
    disallowedTagsMode: 'discard',
    transformTags: {
      a: (tagName, attribs) => {
        const host = hostOf(attribs['href'] ?? '');
        if (host !== null) hosts.add(host);
        return { tagName, attribs: { ...attribs, rel: 'noopener noreferrer nofollow', target: '_blank' } };
      },
    },
  });
  return { html: sanitised, linkedHosts: [...hosts] };
}

/** The text a reader of the HTML sees; links as their text. */
export const textOfHtml = (html: string): string =>
  htmlToText(html.slice(0, LIMITS.htmlCharacters), {
    wordwrap: false,
    limits: { maxDepth: LIMITS.htmlDepth },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
      { selector: 'table', format: 'block' },
    ],
  });

const PLAIN_URL = /https?:\/\/[^\s<>"'()，。；）]{1,500}/gi;

/** Hosts of the addresses written out in a text. */
export const hostsInText = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(PLAIN_URL)].flatMap(([url]) => hostOf(url) ?? [])),
];

function hostOf(url: string): string | null {
  const parsed = URL.parse(url.trim());
  return parsed?.protocol === 'http:' || parsed?.protocol === 'https:' ? parsed.hostname.toLowerCase() : null;
}
