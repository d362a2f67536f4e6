import { Button } from 'antd';
import { useLocale, useT } from '../../../shared/i18n';
import { inLanguage } from '../../../shared/words/bilingual';
import type { AnyEntry } from '../model/sheet-entries';
import { useDueText } from './use-due-text';

interface EntryListProps {
  readonly entries: readonly AnyEntry[];
  readonly isEditing: boolean;
  /** Code of the entry that was refused. */
  readonly wrong: string | null;
  readonly onEdit: (entry: AnyEntry) => void;
  readonly onRemove: (code: string) => void;
}

/** The entries of one part of a sheet, with ways to change them while it is edited. */
export function EntryList({ entries, isEditing, wrong, onEdit, onRemove }: EntryListProps) {
  const t = useT();
  const locale = useLocale();
  return (
    <ul className="entry-list">
      {entries.map((entry) => {
        const title = 'title' in entry ? entry.title : entry.text;
        const words = inLanguage(title, locale) || t('playbooks.untitled');
        return (
          <li key={entry.code} className="entry" data-wrong={entry.code === wrong}>
            <div className="entry-head">
              <span className="entry-title">{words}</span>
              {isEditing ? (
                <span className="tag-row">
                  <Button
                    size="small"
                    aria-label={`${t('shared.edit')}: ${words}`}
                    onClick={() => onEdit(entry)}
                  >
                    {t('shared.edit')}
                  </Button>
                  <Button
                    size="small"
                    danger
                    aria-label={`${t('playbooks.remove')}: ${words}`}
                    onClick={() => onRemove(entry.code)}
                  >
                    {t('playbooks.remove')}
                  </Button>
                </span>
              ) : null}
            </div>
            <EntryFacts entry={entry} />
          </li>
        );
      })}
    </ul>
  );
}

function EntryFacts({ entry }: { readonly entry: AnyEntry }) {
  const t = useT();
  const locale = useLocale();
  const dueText = useDueText();
  if ('due' in entry)
    return (
      <>
        {entry.hint.zh === '' ? null : <p className="quiet">{inLanguage(entry.hint, locale)}</p>}
        <p className="quiet">
          {[
            t(`vocab.caseStatus.${entry.phase}`),
            t(`vocab.role.${entry.ownerRole}`),
            dueText(entry.due),
          ].join(' · ')}
        </p>
      </>
    );
  if ('kinds' in entry)
    return (
      <p className="quiet">
        {inLanguage(entry.rule, locale)}{' '}
        {entry.kinds.map((kind) => t(`vocab.evidenceKind.${kind}`)).join(t('shared.listSeparator'))}
      </p>
    );
  return 'kind' in entry ? <p className="quiet">{t(`playbooks.kind.${entry.kind}`)}</p> : null;
}
