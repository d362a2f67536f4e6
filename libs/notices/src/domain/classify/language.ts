import type { NoticeLanguage } from '@overturn/kernel';

const GERMAN = /\b(?:und|der|die|das|nicht|ihr|ihre|wir|sie|bitte|konto|wurde|für|mit|von)\b/g;
const ENGLISH = /\b(?:and|the|your|you|we|is|are|not|please|account|has|been|for|with|of)\b/g;
const SAMPLE = 20_000;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The language a folded text is mostly written in; a Chinese notice may carry much English around it. */
export function languageOf(folded: string): NoticeLanguage {
  const sample = folded.slice(0, SAMPLE);
  const kana = count(sample, /[\u3040-\u30fa]/g);
  const han = count(sample, /[\u3400-\u9fff]/g);
  const latin = count(sample, /[a-z]/g);
  if (kana >= 5 && kana * 8 > han && (kana + han) * 4 > latin) return 'ja';
  if (han >= 4 && han * 4 > latin) return 'zh';
  const german = count(sample, GERMAN);
  const english = count(sample, ENGLISH);
  if (german > english && german >= 3) return 'de';
  return english > 0 ? 'en' : 'unknown';
}
