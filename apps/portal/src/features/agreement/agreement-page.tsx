import type { PortalAgreementView } from '@overturn/contracts/portal';
import { formatInstant, languageOf } from '@overturn/ui';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { portalApi } from '../../shared/api';
import { BackToCase } from '../../shared/back-to-case';
import { useLanguage, useTexts } from '../../shared/language';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { Sign } from './sign';
import { agreementTexts } from './texts';

export const agreementQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'agreement', caseId],
    queryFn: ({ signal }) => portalApi.getAgreement({ params: { caseId } }, signal),
  });

/** The engagement letter clause by clause, its fee in numbers, what is declared with it, and the signature. */
export function AgreementPage() {
  const t = useTexts(agreementTexts);
  const { caseId } = useParams({ from: '/app/cases/$caseId/agreement' });
  const query = useQuery(agreementQuery(caseId));
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Loaded query={query}>{(agreement) => <Agreement caseId={caseId} agreement={agreement} />}</Loaded>
      <BackToCase caseId={caseId} />
    </Page>
  );
}

interface AgreementProps {
  readonly caseId: string;
  readonly agreement: PortalAgreementView;
}

/** A clause of the letter stands on a line of its own, with its number. */
const clausesOf = (text: string): readonly string[] =>
  text.split('\n').map((one) => one.replace(/^\d+\. /, ''));

function Agreement({ caseId, agreement }: AgreementProps) {
  const t = useTexts(agreementTexts);
  const { locale } = useLanguage();
  const language = languageOf(locale);
  const { letter, example, declarations } = agreement;
  if (!letter) return <p className="card hint">{t('none')}</p>;
  return (
    <>
      {example ? (
        <section className="card reading" aria-labelledby="example-title">
          <h2 id="example-title">{t('example')}</h2>
          <p>{example[language]}</p>
          <p className="hint">{t('example.hint')}</p>
        </section>
      ) : null}
      <section className="card" aria-labelledby="letter-title">
        <h2 id="letter-title">{t('letter', { revision: letter.revision })}</h2>
        <p className="hint">
          {letter.acceptedAt
            ? t('accepted', {
                name: letter.acceptedBy ?? '',
                at: formatInstant(letter.acceptedAt, locale, 'Asia/Shanghai'),
              })
            : t('offered', { at: formatInstant(letter.offeredAt, locale, 'Asia/Shanghai') })}
        </p>
        <ol className="clauses">
          {clausesOf(letter[language]).map((clause) => (
            <li key={clause}>{clause}</li>
          ))}
        </ol>
        <p className="hint">{t('mark', { mark: letter.hash.slice(0, 16) })}</p>
        <p className="actions">
          <a
            className="button"
            download
            href={`/api/v1/portal/cases/${caseId}/letters/${letter.id}/paper?language=${language}`}
          >
            {t(letter.acceptedAt ? 'paper.signed' : 'paper')}
          </a>
        </p>
      </section>
      {letter.state === 'offered' ? (
        <Sign caseId={caseId} letter={letter} declarations={declarations} />
      ) : null}
    </>
  );
}
