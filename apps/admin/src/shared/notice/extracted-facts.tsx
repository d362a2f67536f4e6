import type { NoticeView } from '@overturn/contracts/admin';
import { formatMoney } from '../words/money';
import { useLocale, useT } from '../i18n';
import { EXTRACTED_FIELDS, type ExtractedField } from './model/reading-marks';
import { toneOf } from './model/tones';

type Extracted = NoticeView['reading']['extracted'];

interface ExtractedFactsProps {
  readonly extracted: Extracted;
  readonly onPoint: (field: string | null) => void;
}

/** The facts that a notice names: documents, dates, numbers. Kinds of facts that it has none of are left out. */
export function ExtractedFacts({ extracted, onPoint }: ExtractedFactsProps) {
  const t = useT();
  const wordsOf = useFactWords();
  return EXTRACTED_FIELDS.filter((field) => extracted[field].length > 0).map((field) => (
    <div
      key={field}
      className="reading-row"
      tabIndex={0}
      onMouseEnter={() => onPoint(field)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(field)}
      onBlur={() => onPoint(null)}
    >
      <div className="reading-label">
        <span className="tone-dot" data-tone={toneOf(field)} aria-hidden="true" />
        {t(`notices.field.${field}`)}
      </div>
      <ul className="fact-list">
        {[...new Set(wordsOf(extracted, field))].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  ));
}

function useFactWords(): (extracted: Extracted, field: ExtractedField) => string[] {
  const t = useT();
  const locale = useLocale();
  return (extracted, field) => {
    switch (field) {
      case 'askedDocuments':
        return extracted.askedDocuments.map(({ value }) => t(`vocab.document.${value}`));
      case 'channel':
        return extracted.channel.map(({ value }) => t(`vocab.channel.${value}`));
      case 'amounts':
        return extracted.amounts.map(({ value }) => formatMoney(value, locale));
      case 'statedDeadlines':
        return extracted.statedDeadlines.map(({ about, value }) => {
          const when =
            value.kind === 'on' ? value.date : t(`notices.within.${value.unit}`, { amount: value.amount });
          return `${t(`notices.about.${about}`)}: ${when}`;
        });
      case 'attemptsLeft':
        return extracted.attemptsLeft.map(({ value }) => String(value));
      default:
        return extracted[field].map(({ value }) => value);
    }
  };
}
