import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Alert } from 'antd';
import { Loaded } from '../../../shared/components/loaded';
import { PageHeader } from '../../../shared/components/page-header';
import { feePlansQuery } from '../../../shared/fee-plan/fee-plan.queries';
import { useT } from '../../../shared/i18n';
import { oneCaseQuery } from '../../../shared/case/one-case.query';
import { useCan } from '../../../shared/session';
import { moneyQuery } from '../api/money.queries';
import { LetterDesk } from '../components/letter-desk';
import '../money.css';

/** A letter for one case: terms from a plan, adapted, with the text that the client will read. */
export function LetterPage() {
  const t = useT();
  const can = useCan();
  const { caseId = '' } = useParams({ strict: false });
  const current = useQuery(oneCaseQuery(caseId));
  const money = useQuery(moneyQuery(caseId));
  const plans = useQuery(feePlansQuery);
  return (
    <>
      <PageHeader title={t('money.letter.offer')}>
        <Link to="/cases/$caseId" params={{ caseId }} search={{ tab: 'money' }}>
          {current.data
            ? `${current.data.number} · ${current.data.sellerAccount.name}`
            : t('money.letter.toCase')}
        </Link>
      </PageHeader>
      {can('case:engage') ? (
        <Loaded query={current}>
          {(one) => (
            <Loaded query={money}>
              {({ letters }) => (
                <Loaded query={plans}>
                  {({ items }) => <LetterDesk current={one} letters={letters} plans={items} />}
                </Loaded>
              )}
            </Loaded>
          )}
        </Loaded>
      ) : (
        <Alert type="info" showIcon title={t('money.letter.mayNot')} />
      )}
    </>
  );
}
