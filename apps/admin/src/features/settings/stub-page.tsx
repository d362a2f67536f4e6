import { PageHeader } from '../../shared/components/page-header';
import { useT } from '../../shared/i18n';

export function StubPage() {
  return <PageHeader title={useT()('shell.settings')} />;
}
