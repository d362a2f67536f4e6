import { ApiProblem } from '@overturn/ui';
import { Link, useRouter } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { ErrorState } from '../shared/components/error-state';
import { PageHeader } from '../shared/components/page-header';
import { useT } from '../shared/i18n';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const t = useT();
  return (
    <div className="fallback">
      <PageHeader title={t('shell.notFound.title')}>{t('shell.notFound.text')}</PageHeader>
      <Link to="/cases">{t('shell.notFound.home')}</Link>
    </div>
  );
}

/** A page that broke, or could not load what it needs. */
export function CrashPage({ error, reset }: { readonly error: unknown; readonly reset?: () => void }) {
  const t = useT();
  const router = useRouter();
  const retry = () => {
    reset?.();
    void router.invalidate();
  };
  return (
    <div className="fallback">
      <PageHeader title={t('shell.crashed.title')} />
      <ErrorState problem={ApiProblem.of(error)} onRetry={retry} />
    </div>
  );
}

/** What is seen while a page loads for longer than a moment. */
export function PendingPage() {
  return (
    <div className="fallback" aria-busy="true">
      <span className="sr-only" role="status">
        {useT()('shared.loading')}
      </span>
      <Skeleton active title paragraph={{ rows: 6 }} />
    </div>
  );
}
