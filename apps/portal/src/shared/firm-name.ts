import type { FirmNames } from '@overturn/kernel/vocabulary';
import { useLanguage } from './language';

/** A firm's name in the reader's language; nothing before it is known. */
export function useFirmName(firm: FirmNames | undefined): string | undefined {
  const { locale } = useLanguage();
  return locale === 'en' ? firm?.en : firm?.zh;
}
