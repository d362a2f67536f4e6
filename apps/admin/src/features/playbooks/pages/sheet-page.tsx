import type { SheetView } from '@overturn/contracts/admin';
import { ApiProblem } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { EmptyState } from '../../../shared/components/empty-state';
import { Loaded } from '../../../shared/components/loaded';
import { PageHeader } from '../../../shared/components/page-header';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useCan } from '../../../shared/session';
import { useSheetName } from '../../../shared/words/sheet-name';
import { sheetQuery, useSheetAct } from '../api/playbook.queries';
import { EntryDialog } from '../components/entry-dialog';
import { EntryList } from '../components/entry-list';
import { SaveBar } from '../components/save-bar';
import { SheetVersions } from '../components/sheet-versions';
import {
  PARTS,
  isSheetCode,
  newCode,
  newEntry,
  parseSheetSearch,
  withEntry,
  withoutEntry,
  type AnyEntry,
  type Part,
} from '../model/sheet-entries';
import '../playbooks.css';

/** One sheet of the playbook: what it says, its versions, and its editor. */
export function SheetPage() {
  const t = useT();
  const { sheetCode = '' } = useParams({ strict: false });
  return isSheetCode(sheetCode) ? (
    <KnownSheet sheetCode={sheetCode} />
  ) : (
    <EmptyState
      title={t('playbooks.unknown')}
      action={<Link to="/settings/playbooks">{t('playbooks.page')}</Link>}
    />
  );
}

function KnownSheet({ sheetCode }: { readonly sheetCode: SheetView['code'] }) {
  const { version } = parseSheetSearch(useSearch({ strict: false }));
  const query = useQuery(sheetQuery(sheetCode, version));
  return <Loaded query={query}>{(sheet) => <Sheet key={sheet.version} sheet={sheet} />}</Loaded>;
}

interface Editing {
  readonly part: Part;
  readonly entry: AnyEntry;
}

function Sheet({ sheet }: { readonly sheet: SheetView }) {
  const t = useT();
  const can = useCan();
  const report = useReport();
  const navigate = useNavigate();
  const sheetName = useSheetName();
  const give = useSheetAct(sheet.code);
  // A refetch of the same version leaves what was changed here alone.
  const [changed, setChanged] = useState<SheetView['content'] | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const content = changed ?? sheet.content;
  const isEditing = changed !== null;
  const problem = give.error ? ApiProblem.of(give.error) : null;
  const wrong = problem?.params['entry'];
  const save = (note: string, isActive: boolean) =>
    give.mutate(
      { act: 'save', basedOn: sheet.newest, content, note, isActive },
      {
        onSuccess: (saved) => {
          report.success(t(isActive ? 'playbooks.savedActive' : 'playbooks.savedDraft'));
          setChanged(null);
          void navigate({
            to: '/settings/playbooks/$sheetCode',
            params: { sheetCode: sheet.code },
            search: isActive ? {} : { version: saved.version },
          });
        },
      },
    );
  const stop = () => {
    setChanged(null);
    give.reset();
  };
  return (
    <>
      <PageHeader
        title={`${t('playbooks.page')} · ${sheetName(sheet.code)}`}
        extra={
          can('task:manage_playbooks') && !isEditing ? (
            <Button type="primary" onClick={() => setChanged(sheet.content)}>
              {t('shared.edit')}
            </Button>
          ) : null
        }
      >
        <Link to="/settings/playbooks">{t('playbooks.all')}</Link>{' '}
        {sheet.version === 0 ? t('playbooks.shipped') : t('playbooks.version', { version: sheet.version })}
      </PageHeader>
      <div className="sheet-columns">
        <div>
          {PARTS.map((part) => (
            <section key={part} className="card sheet-part" aria-labelledby={`part-${part}`}>
              <div className="card-head">
                <h2 id={`part-${part}`}>
                  {t(`playbooks.part.${part}`)} · {content[part].length}
                </h2>
                {isEditing ? (
                  <Button
                    size="small"
                    onClick={() =>
                      setEditing({ part, entry: newEntry(part, newCode(content, part, sheet.code)) })
                    }
                  >
                    {t('playbooks.add')}
                  </Button>
                ) : null}
              </div>
              <EntryList
                entries={content[part]}
                isEditing={isEditing}
                wrong={typeof wrong === 'string' ? wrong : null}
                onEdit={(entry) => setEditing({ part, entry })}
                onRemove={(code) => setChanged(withoutEntry(content, part, code))}
              />
            </section>
          ))}
        </div>
        <div className="sheet-side">
          {isEditing ? (
            <SaveBar sheet={sheet} problem={problem} isBusy={give.isPending} onSave={save} onCancel={stop} />
          ) : null}
          <SheetVersions sheet={sheet} />
        </div>
      </div>
      {editing ? (
        <EntryDialog
          key={editing.entry.code}
          part={editing.part}
          entry={editing.entry}
          onClose={() => setEditing(null)}
          onDone={(entry) => {
            setChanged(withEntry(content, editing.part, entry));
            setEditing(null);
          }}
        />
      ) : null}
    </>
  );
}
