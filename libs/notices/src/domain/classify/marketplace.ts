import { MARKETPLACES, type MarketplaceCode, type NoticeLanguage } from '@overturn/kernel';
import type { Judged, Reason } from '../notice-reading';
import { rawSpan, type NoticeText } from '../text/notice-text';
import { confidenceOf } from './kind';

/** What people and Amazon call a marketplace, folded; more telling than a link. */
const NAMES: Partial<Record<MarketplaceCode, readonly string[]>> = {
  US: ['美国站', '美国商城', '美国亚马逊', '亚马逊美国', 'amazon us', 'us marketplace', 'marketplace: us'],
  CA: ['加拿大站', '加拿大商城', 'amazon canada', 'canadian marketplace'],
  MX: ['墨西哥站', '墨西哥商城', 'amazon mexico'],
  UK: ['英国站', '英国商城', 'amazon uk', 'uk marketplace', 'marketplace: uk'],
  DE: ['德国站', '德国商城', 'amazon germany', 'german marketplace', 'amazon deutschland'],
  FR: ['法国站', '法国商城', 'amazon france'],
  IT: ['意大利站', '意大利商城', 'amazon italy'],
  ES: ['西班牙站', '西班牙商城', 'amazon spain'],
  JP: ['日本站', '日本商城', 'amazon japan', 'アマゾンジャパン'],
  AU: ['澳大利亚站', '澳洲站', '澳大利亚商城', 'amazon australia'],
  AE: ['阿联酋站', '中东站'],
  SG: ['新加坡站'],
  IN: ['印度站', 'amazon india'],
  BR: ['巴西站'],
};
const BY_LANGUAGE: Partial<Record<NoticeLanguage, MarketplaceCode>> = { de: 'DE', ja: 'JP' };
const BY_HOST_LENGTH = MARKETPLACES.toSorted((a, b) => b.host.length - a.host.length);

interface Vote {
  readonly code: MarketplaceCode;
  readonly points: number;
  readonly reason: Reason;
}

/** Names, then hosts in the text, then the sender's host, then the language; amazon.com alone says little. */
export function judgeMarketplace(
  text: NoticeText,
  language: NoticeLanguage,
  senderHost: string | null,
): Judged<MarketplaceCode | null> {
  const votes = [...namedIn(text), ...hostsIn(text)];
  const sent = senderHost === null ? null : marketplaceOfHost(senderHost);
  if (sent)
    votes.push({
      code: sent,
      points: sent === 'US' ? 1.5 : 4,
      reason: { ruleId: 'marketplace.sender', span: null },
    });
  const spoken = BY_LANGUAGE[language];
  if (spoken)
    votes.push({ code: spoken, points: 1.5, reason: { ruleId: 'marketplace.language', span: null } });
  const totals = new Map<MarketplaceCode, number>();
  for (const { code, points } of votes) totals.set(code, (totals.get(code) ?? 0) + points);
  const [best, second] = [...totals].sort(([, a], [, b]) => b - a);
  if (!best) return { value: null, confidence: 0, reasons: [] };
  const reasons = votes.filter(({ code }) => code === best[0]).map(({ reason }) => reason);
  return { value: best[0], confidence: confidenceOf(best[1], second?.[1] ?? 0), reasons };
}

const namedIn = (text: NoticeText): Vote[] =>
  Object.entries(NAMES).flatMap(([code, names]) => {
    const name = names.find((each) => text.folded.includes(each));
    if (name === undefined) return [];
    const at = text.folded.indexOf(name);
    const reason = { ruleId: 'marketplace.name', span: rawSpan(text, at, at + name.length) };
    return [{ code: code as MarketplaceCode, points: 6, reason }];
  });

function hostsIn(text: NoticeText): Vote[] {
  const votes = new Map<MarketplaceCode, Vote>();
  for (const match of text.folded.matchAll(/amazon\.[a-z]{2,3}(?:\.[a-z]{2})?(?![a-z0-9-])/g)) {
    const code = marketplaceOfHost(match[0]);
    if (!code) continue;
    const isLink = text.folded.charAt(match.index - 1) === '.' || text.folded.charAt(match.index - 1) === '@';
    const points = code === 'US' ? (isLink ? 1 : 3) : isLink ? 3 : 5;
    if ((votes.get(code)?.points ?? 0) >= points) continue;
    const span = rawSpan(text, match.index, match.index + match[0].length);
    votes.set(code, { code, points, reason: { ruleId: 'marketplace.host', span } });
  }
  return [...votes.values()];
}

const marketplaceOfHost = (host: string): MarketplaceCode | null =>
  BY_HOST_LENGTH.find((each) => host === each.host || host.endsWith(`.${each.host}`))?.code ?? null;
