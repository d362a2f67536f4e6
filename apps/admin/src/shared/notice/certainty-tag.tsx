import { Tag } from 'antd';
import { useT } from '../i18n';
import { certaintyOf } from './model/reading-marks';

/** How sure the machine is, as a word and a percentage. @param confidence 0..1 */
export function CertaintyTag({ confidence }: { readonly confidence: number }) {
  const t = useT();
  const certainty = certaintyOf(confidence);
  const percent = certainty === 'nothing' ? '' : ` ${Math.round(confidence * 100)}%`;
  return (
    <Tag className="certainty" data-certainty={certainty}>
      {t(`notices.certainty.${certainty}`)}
      {percent}
    </Tag>
  );
}
