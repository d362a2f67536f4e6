import type { CaseView } from '@overturn/contracts/admin';
import { blanksIn, fillBlanks } from '@overturn/wording';
import { ApiProblem } from '@overturn/ui';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Checkbox, Input, Modal, Skeleton } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { EmptyState } from '../../../shared/components/empty-state';
import { ErrorState } from '../../../shared/components/error-state';
import { LoadMore } from '../../../shared/lists/load-more';
import { useT } from '../../../shared/i18n';
import { PassageText } from '../../../shared/library/passage-text';
import { passagesQuery, placeholdersQuery } from '../../../shared/library/passages.queries';
import { useSession } from '../../../shared/session';
import { useDebounced } from '../../../shared/use-debounced';
import type { PassagePlace } from './passage-place';
import './passage-dialog.css';

interface PassageDialogProps {
  readonly current: CaseView;
  readonly place: PassagePlace;
  readonly onChoose: (text: string) => void;
  readonly onClose: () => void;
}

/** Passages for one part and language, filled from the case; the arrows go from one to the next, Enter takes one. */
export function PassageDialog({ current, place, onChoose, onClose }: PassageDialogProps) {
  const t = useT();
  const me = useSession().person.id;
  const [q, setQ] = useState('');
  const [isOfCase, setIsOfCase] = useState(true);
  const words = useDebounced(q.trim(), 250);
  const list = useInfiniteQuery(
    passagesQuery({
      ...place,
      isUsable: 'true',
      ...(words.length > 1 ? { q: words } : {}),
      ...(isOfCase ? { cause: [...current.causes] } : {}),
    }),
  );
  const values = useQuery(placeholdersQuery(current.id)).data?.[place.language] ?? {};
  const rows = (list.data?.pages.flatMap(({ items }) => items) ?? []).map(({ id, newest, approved }) => {
    // Words that wait for a colleague are offered to who wrote them alone.
    const isOwn = newest.approvedBy === null && newest.writtenBy.id === me;
    const wording = isOwn || !approved ? newest : approved;
    return { id, wording, text: fillBlanks(wording.body, values) };
  });
  const content = () => {
    if (list.isPending) return <Skeleton active paragraph={{ rows: 4 }} title={false} />;
    if (list.isError && rows.length === 0)
      return <ErrorState problem={ApiProblem.of(list.error)} onRetry={() => void list.refetch()} />;
    return rows.length === 0 ? (
      <EmptyState title={t('plans.passages.none')} />
    ) : (
      <ul className="passage-choices" aria-label={t('plans.tool.passages')}>
        {rows.map(({ id, wording, text }) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose(text)}>
              <strong>{wording.title}</strong>
              {blanksIn(text).length > 0 ? (
                <span className="quiet">
                  {' '}
                  · {t('plans.passages.blanks', { count: blanksIn(text).length })}
                </span>
              ) : null}
              <PassageText text={text} language={place.language} />
            </button>
          </li>
        ))}
      </ul>
    );
  };
  return (
    <Modal
      open
      width={680}
      title={t('plans.passages.title', { part: t(`vocab.planPart.${place.part}`) })}
      footer={null}
      onCancel={onClose}
    >
      <div onKeyDown={walk} role="presentation">
        <Input
          autoFocus
          allowClear
          aria-label={t('plans.passages.search')}
          placeholder={t('plans.passages.search')}
          value={q}
          onChange={({ target }) => setQ(target.value)}
        />
        <Checkbox checked={isOfCase} onChange={({ target }) => setIsOfCase(target.checked)}>
          {t('plans.passages.ofCase')}
        </Checkbox>
        {content()}
        <LoadMore query={list} />
      </div>
    </Modal>
  );
}

/** Arrow keys go from the search field through the passages and back. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.nativeEvent.isComposing) return;
  const stops = [
    ...event.currentTarget.querySelectorAll<HTMLElement>('input[type="text"], .passage-choices button'),
  ];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  event.preventDefault();
  stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus();
}
