import type { NoticeView } from '@overturn/contracts/admin';
import { Tag } from 'antd';
import { useT } from '../i18n';
import { useCodeText } from '../words/known-text';

const SHAPES = { genuine: '✓', suspicious: '◆', forged: '▲', not_checked: '○' } as const;

/** Whether the mail came from Amazon, and what speaks for and against it. */
export function SenderRow({ sender }: { readonly sender: NoticeView['reading']['sender'] }) {
  const t = useT();
  const codeText = useCodeText();
  return (
    <div className="reading-row">
      <div className="reading-label">{t('notices.field.sender')}</div>
      <div className="reading-value">
        <Tag className="verdict" data-verdict={sender.verdict}>
          {SHAPES[sender.verdict]} {t(`vocab.senderVerdict.${sender.verdict}`)}
        </Tag>
        {sender.reasons.map(({ code, detail }) => (
          <p key={`${code}/${detail ?? ''}`} className="reading-reason">
            {codeText('notices.sender', code)}
            {detail ? <code className="wrapping">{detail}</code> : null}
          </p>
        ))}
      </div>
    </div>
  );
}
