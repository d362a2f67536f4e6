import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Loaded } from '../../../shared/components/loaded';
import { PageHeader } from '../../../shared/components/page-header';
import { Pill } from '../../../shared/components/pill';
import { useT } from '../../../shared/i18n';
import { useSheetName } from '../../../shared/words/sheet-name';
import { playbooksQuery } from '../api/playbook.queries';
import { GROUPS, sheetsOf } from '../model/sheet-entries';
import '../playbooks.css';

/** The firm's playbook: a sheet for each type, cause and group of marketplaces. */
export function PlaybooksPage() {
  const t = useT();
  const sheetName = useSheetName();
  const query = useQuery(playbooksQuery);
  return (
    <>
      <PageHeader title={t('playbooks.page')}>{t('playbooks.text.page')}</PageHeader>
      <Loaded query={query}>
        {({ items }) =>
          GROUPS.map((group) => (
            <section key={group} aria-labelledby={`sheets-${group}`} className="sheet-group">
              <h2 id={`sheets-${group}`}>{t(`playbooks.group.${group}`)}</h2>
              <ul className="sheet-cards">
                {sheetsOf(items, group).map(({ code, inForce, taskCount, evidenceCount, draft }) => (
                  <li key={code}>
                    <Link
                      to="/settings/playbooks/$sheetCode"
                      params={{ sheetCode: code }}
                      className="card sheet-card"
                    >
                      <span className="sheet-card-name">{sheetName(code)}</span>
                      <span className="quiet">
                        {t('playbooks.counts', { tasks: taskCount, evidence: evidenceCount })}
                      </span>
                      <span className="tag-row">
                        <Pill tone={inForce === 0 ? 'normal' : 'success'}>
                          {inForce === 0
                            ? t('playbooks.shippedShort')
                            : t('playbooks.version', { version: inForce })}
                        </Pill>
                        {draft ? <Pill tone="info">{t('playbooks.hasDraft')}</Pill> : null}
                      </span>
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          ))
        }
      </Loaded>
    </>
  );
}
