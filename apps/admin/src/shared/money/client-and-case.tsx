import { useLocale } from '../i18n';
import { inLanguage, type Bilingual } from '../words/bilingual';

interface ClientAndCaseProps {
  readonly of: { readonly clientName: Bilingual; readonly caseNumber: string };
}

/** Whose money it is, in the reader's language, and of which case. */
export function ClientAndCase({ of: { clientName, caseNumber } }: ClientAndCaseProps) {
  return (
    <>
      {inLanguage(clientName, useLocale())} <span className="quiet">{caseNumber}</span>
    </>
  );
}
