import type { SheetView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { Pill } from '../../../shared/components/pill';
import { useConfirm } from '../../../shared/components/use-confirm';
import { useLocale, useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useCan, useSession } from '../../../shared/session';
import { useSheetAct, type SheetAct } from '../api/playbook.queries';

const TONE = { draft: 'info', active: 'success', retired: 'normal' } as const;

/** All versions of a sheet: look at one, put it in force, or bring back what it said. */
export function SheetVersions({ sheet }: { readonly sheet: SheetView }) {
  const t = useT();
  const locale = useLocale();
  const can = useCan();
  const report = useReport();
  const confirm = useConfirm();
  const navigate = useNavigate();
  const { zone } = useSession().person;
  const give = useSheetAct(sheet.code);
  const show = (version: number | null) =>
    void navigate({
      to: '/settings/playbooks/$sheetCode',
      params: { sheetCode: sheet.code },
      search: version === null ? {} : { version },
    });
  const act = async (what: SheetAct, title: string, done: string) => {
    if (!(await confirm({ title, content: t('playbooks.nextPhase') }))) return;
    give.mutate(what, {
      onSuccess: () => {
        report.success(done);
        show(null);
      },
      onError: report.failure,
    });
  };
  const mayManage = can('task:manage_playbooks');
  const shipped = { version: 0, state: sheet.inForce === 0 ? ('active' as const) : ('retired' as const) };
  const rows = [
    ...sheet.versions.map(({ version, state, madeAt, madeBy, note }) => ({
      version,
      state,
      text: [formatInstant(madeAt, locale, zone), madeBy, note].filter(Boolean).join(' · '),
    })),
    { ...shipped, text: t('playbooks.shipped') },
  ];
  return (
    <section className="card" aria-labelledby="sheet-versions">
      <h2 id="sheet-versions">{t('playbooks.versions')}</h2>
      <ul className="sheet-versions">
        {rows.map(({ version, state, text }) => (
          <li key={version} className="sheet-version" aria-current={version === sheet.version}>
            <span>
              {t('playbooks.version', { version })}{' '}
              <Pill tone={TONE[state]}>{t(`vocab.sheetState.${state}`)}</Pill>
            </span>
            <span className="quiet">{text}</span>
            <span className="tag-row">
              {version === sheet.version ? null : (
                <Button size="small" onClick={() => show(version)}>
                  {t('playbooks.look')}
                </Button>
              )}
              {mayManage && state === 'draft' ? (
                <Button
                  size="small"
                  loading={give.isPending}
                  onClick={() =>
                    void act(
                      { act: 'activate', version },
                      t('playbooks.activateTitle', { version }),
                      t('playbooks.activated', { version }),
                    )
                  }
                >
                  {t('playbooks.activate')}
                </Button>
              ) : null}
              {mayManage && state === 'retired' ? (
                <Button
                  size="small"
                  loading={give.isPending}
                  onClick={() =>
                    void act(
                      { act: 'restore', version, basedOn: sheet.newest },
                      t('playbooks.restoreTitle', { version }),
                      t('playbooks.restored', { version }),
                    )
                  }
                >
                  {t('playbooks.restore')}
                </Button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
