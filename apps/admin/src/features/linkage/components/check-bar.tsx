import type { ClientLinkageView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { Alert, Button } from 'antd';
import { api } from '../../../shared/api';
import { useLocale, useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useSession } from '../../../shared/session';
import { useLinkageChange } from '../api/linkage.queries';

/** Whether the client was checked since its facts changed, what stands in the way, and a check on demand. */
export function CheckBar({ linkage }: { readonly linkage: ClientLinkageView }) {
  const t = useT();
  const locale = useLocale();
  const report = useReport();
  const { zone } = useSession().person;
  const check = useLinkageChange(() => api.checkLinkage({ params: { clientId: linkage.clientId } }));
  const { checkedAt, isChecked, blockingFindings: count } = linkage;
  const at = checkedAt ? formatInstant(checkedAt, locale, zone) : '';
  const isFree = isChecked && count === 0;
  const words = () => {
    if (checkedAt === null) return t('linkage.check.never');
    if (!isChecked) return t('linkage.check.stale');
    return count === 0 ? t('linkage.check.clear', { at }) : t('linkage.check.blocking', { count, at });
  };
  return (
    <Alert
      type={isFree ? 'success' : 'warning'}
      showIcon
      className="check-bar"
      title={words()}
      action={
        <Button
          size="small"
          loading={check.isPending}
          onClick={() =>
            check.mutate(undefined, {
              onSuccess: () => report.success(t('linkage.check.done')),
              onError: report.failure,
            })
          }
        >
          {t('linkage.check')}
        </Button>
      }
    />
  );
}
