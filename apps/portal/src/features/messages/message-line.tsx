import type { MessageView } from '@overturn/contracts/common';
import { formatInstant } from '@overturn/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { portalApi } from '../../shared/api';
import { useFirmName, useLanguage, useTexts } from '../../shared/language';
import { Problem } from '../../shared/problem';
import { usePlace } from '../../shared/session';
import { conversationQuery } from './message.queries';
import { messageTexts } from './texts';

interface MessageLineProps {
  readonly caseId: string;
  readonly one: MessageView;
  readonly readUntil: string | null;
}

/** One message: who, when, whether it was read; one's own can be taken back. */
export function MessageLine({ caseId, one, readUntil }: MessageLineProps) {
  const t = useTexts(messageTexts);
  const { locale } = useLanguage();
  const firm = useFirmName(usePlace().firm) ?? '';
  const cache = useQueryClient();
  const retract = useMutation({
    mutationFn: () => portalApi.retractMessage({ params: { caseId, messageId: one.id } }),
    onSuccess: () => cache.invalidateQueries({ queryKey: conversationQuery(caseId).queryKey }),
  });
  const writer = one.side === 'firm' ? firm : one.isMine ? t('you') : one.writer || t('colleague');
  return (
    <li className="message" data-side={one.side}>
      <p className="hint">
        <b>{writer}</b> · {formatInstant(one.sentAt, locale, 'Asia/Shanghai')}
        {one.mail ? ` · ${t('byMail')}` : null}
        {one.isMine && !one.isRetracted
          ? ` · ${t(readUntil !== null && readUntil >= one.sentAt ? 'seen' : 'unseen')}`
          : null}
      </p>
      {one.isRetracted ? <p className="hint">{t('retracted')}</p> : <p className="plan-text">{one.body}</p>}
      {one.files.map((file) => (
        <p key={file.id}>
          <a className="row-link" href={`/api/v1/portal/files/${file.id}`} download={file.fileName}>
            <bdi>{file.fileName}</bdi>
          </a>
        </p>
      ))}
      {one.mail ? <Besides mail={one.mail} /> : null}
      {one.isMine && !one.isRetracted ? (
        <button
          type="button"
          className="button button-quiet"
          disabled={retract.isPending}
          onClick={() => retract.mutate()}
        >
          {t('retract')}
        </button>
      ) : null}
      <Problem error={retract.error} />
    </li>
  );
}

/** What stood below the words of a mail, folded, and the files that could not be kept. */
function Besides({ mail }: { readonly mail: NonNullable<MessageView['mail']> }) {
  const t = useTexts(messageTexts);
  const below = [mail.signature, mail.quoted].filter((text) => text !== '').join('\n\n');
  return (
    <>
      {mail.leftOut.length > 0 ? (
        <p className="hint">
          {t('leftOut')} <bdi>{mail.leftOut.join('、')}</bdi>
        </p>
      ) : null}
      {below === '' ? null : (
        <details className="hint">
          <summary>{t('below')}</summary>
          <p className="plan-text">{below}</p>
        </details>
      )}
    </>
  );
}
