import type { NoticeView } from '@overturn/contracts/admin';
import { ExtractedFacts } from './extracted-facts';
import { JudgedRow } from './judged-row';
import { JUDGED_FIELDS } from './model/reading-marks';
import { SenderRow } from './sender-row';

interface NoticeReadingProps {
  readonly notice: NoticeView;
  readonly canCorrect: boolean;
  /** The field under the pointer or the keyboard's focus, to be shown in the text. */
  readonly onPoint: (field: string | null) => void;
}

/** What was read from a notice, field by field, with the reasons and a person's corrections. */
export function NoticeReading({ notice, canCorrect, onPoint }: NoticeReadingProps) {
  return (
    <div className="reading">
      <SenderRow sender={notice.reading.sender} />
      {JUDGED_FIELDS.map((field) => (
        <JudgedRow key={field} notice={notice} field={field} canCorrect={canCorrect} onPoint={onPoint} />
      ))}
      <ExtractedFacts extracted={notice.reading.extracted} onPoint={onPoint} />
    </div>
  );
}
