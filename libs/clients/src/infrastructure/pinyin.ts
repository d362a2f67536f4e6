import { pinyin } from 'pinyin-pro';
import type { Transliterate } from '../domain/linkage/folding';

/** Chinese in Latin letters after the readings of `pinyin-pro`: no tones, ü as v. */
export const toPinyin: Transliterate = (chinese, as) =>
  pinyin(chinese, {
    toneType: 'none',
    type: 'array',
    v: true,
    ...(as === 'name' ? { surname: 'head' } : {}),
  }).join('');
