import type { CaseView } from '@overturn/contracts/admin';
import { Link } from '@tanstack/react-router';
import { useT } from '../i18n';

/** The cases that belong to this one, each with its number, how it belongs and where it stands. */
export function LinkedCases({ linked }: { readonly linked: CaseView['linkedCases'] }) {
  const t = useT();
  return (
    <ul className="linked-cases among-words">
      {linked.map((one) => (
        <li key={one.id}>
          <Link to="/cases/$caseId" params={{ caseId: one.id }}>
            {one.number}
          </Link>{' '}
          <span className="quiet">
            {t(`shared.linked.${one.direction}`)} · {t(`vocab.caseRelation.${one.relation}`)} ·{' '}
            {t(`vocab.caseStatus.${one.status}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
