import type { MessageView } from '@overturn/contracts/common';
import { useT } from '../../shared/i18n';

/** What a message that came by mail brought besides its words: folded, and the files that could not be kept. */
export function MailBesides({ mail }: { readonly mail: NonNullable<MessageView['mail']> }) {
  const t = useT();
  const below = [mail.signature, mail.quoted].filter((text) => text !== '').join('\n\n');
  return (
    <>
      {mail.leftOut.length > 0 ? (
        <p className="quiet">
          {t('messages.leftOut')} <bdi>{mail.leftOut.join('、')}</bdi>
        </p>
      ) : null}
      {below === '' ? null : (
        <details className="quiet">
          <summary>{t('messages.below')}</summary>
          <p className="message-body">{below}</p>
        </details>
      )}
    </>
  );
}
