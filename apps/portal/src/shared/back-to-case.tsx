import { Link } from '@tanstack/react-router';
import { useTexts } from './language';
import { sharedTexts } from './texts';

/** The way back from a part of a case to the case. */
export function BackToCase({ caseId }: { readonly caseId: string }) {
  const t = useTexts(sharedTexts);
  return (
    <p>
      <Link className="row-link" to="/cases/$caseId" params={{ caseId }}>
        {t('backToCase')}
      </Link>
    </p>
  );
}
