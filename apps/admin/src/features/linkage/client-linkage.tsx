import type { ClientSectionProps } from '../../shared/parts/client-sections';
import { useT } from '../../shared/i18n';
import { LinkageBody } from './components/linkage-body';

/** The section of the client page about links with other clients. */
export function ClientLinkage({ clientId, mayChange }: ClientSectionProps) {
  const t = useT();
  return (
    <section className="card client-section" aria-labelledby="client-linkage">
      <div className="card-head">
        <h2 id="client-linkage">{t('linkage.page.title')}</h2>
      </div>
      <LinkageBody clientId={clientId} caseId={null} mayChange={mayChange} />
    </section>
  );
}
