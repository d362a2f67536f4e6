import type { NoticeView } from '@overturn/contracts/admin';
import { Alert } from 'antd';
import { useT } from '../i18n';
import { useCodeText } from '../words/known-text';

/** What a person must see before trusting a notice: a forged sender, a date that cannot be. */
export function NoticeWarnings({ notice }: { readonly notice: NoticeView }) {
  const t = useT();
  const codeText = useCodeText();
  const { sender, warnings } = notice.reading;
  const doubt = sender.verdict === 'forged' || sender.verdict === 'suspicious' ? sender.verdict : null;
  return (
    <div className="notice-warnings">
      {doubt ? (
        <Alert
          type={doubt === 'forged' ? 'error' : 'warning'}
          showIcon
          title={t(`notices.warning.${doubt}`)}
          description={sender.reasons.map(({ code }) => codeText('notices.sender', code)).join(' · ')}
        />
      ) : null}
      {warnings.map(({ code, span }) => (
        <Alert
          key={`${code}/${span?.start ?? ''}`}
          type="warning"
          showIcon
          title={codeText('notices.warning', code)}
          description={span ? <q>{notice.text.slice(span.start, span.end)}</q> : undefined}
        />
      ))}
    </div>
  );
}
