import type { PortalDocumentView } from '@overturn/contracts/portal';
import { formatDay } from '@overturn/ui';
import { CountdownPill } from '../../shared/countdown-pill';
import { FilePicker } from '../../shared/files/file-picker';
import { SendingList } from '../../shared/files/sending-list';
import { useSendFiles } from '../../shared/files/use-send-files';
import { useLanguage, useTexts } from '../../shared/language';
import { documentsTexts } from './texts';
import { useOffer } from './use-offer';

interface DocumentCardProps {
  readonly caseId: string;
  readonly asked: PortalDocumentView;
  readonly now: string;
  /** The case has its outcome: nothing is to be brought any more. */
  readonly isOver: boolean;
}

/** One document: what it is, by which rule it counts, until when, what came of what was sent. */
export function DocumentCard({ caseId, asked, now, isOver }: DocumentCardProps) {
  const t = useTexts(documentsTexts);
  const { locale } = useLanguage();
  const sending = useSendFiles(caseId, asked.kinds[0] ?? 'other', useOffer(caseId, asked));
  const title = locale === 'en' ? asked.titleEn : asked.titleZh;
  const hint = locale === 'en' ? asked.hintEn : asked.hintZh;
  const isOpen = !isOver && (asked.state === 'open' || asked.state === 'offered');
  const isWaitedFor = !isOver && asked.state === 'open';
  const titleId = `document-${asked.id}`;
  return (
    <section className="card document" aria-labelledby={titleId} data-state={asked.state}>
      <h2 id={titleId}>{title}</h2>
      <p className="case-line">
        <span className="badge">{t(`state.${asked.state}`)}</span>
        {isWaitedFor ? <CountdownPill dueAt={asked.dueAt} now={now} /> : null}
        {isWaitedFor ? (
          <span className="hint">{t('by', { day: formatDay(asked.dueAt, locale, 'Asia/Shanghai') })}</span>
        ) : null}
      </p>
      {asked.reason ? (
        <div className="returned" role="note">
          <b>
            <span aria-hidden="true">▲</span> {t('returned')}
          </b>
          <p className="quoted">{asked.reason}</p>
        </div>
      ) : null}
      {isOpen && hint ? (
        <p className="hint">
          <b>{t('counts')}</b> {hint}
        </p>
      ) : null}
      {asked.files.length > 0 ? (
        <ul className="rows" aria-label={t('files')}>
          {asked.files.map((file) => (
            <li key={file.id} className="row">
              {file.scanState === 'clean' || file.scanState === 'unscanned' ? (
                <a className="row-link" href={`/api/v1/portal/files/${file.id}`} download={file.fileName}>
                  <bdi>{file.fileName}</bdi>
                </a>
              ) : (
                <bdi className="file-name">{file.fileName}</bdi>
              )}
              <span className="hint">{t(`scan.${file.scanState}`)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <SendingList items={sending.items} onRetry={sending.retry} onRemove={sending.remove} />
      {isOpen ? <FilePicker of={title} hasFiles={asked.files.length > 0} onPick={sending.add} /> : null}
    </section>
  );
}
