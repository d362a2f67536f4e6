import type { DeadlineRule, RulePackView } from '@overturn/contracts/admin';
import { fieldText } from '@overturn/ui';
import { Button } from 'antd';
import { StackTable, type StackColumn } from '../../../shared/lists/stack-table';
import { useLocale, useT } from '../../../shared/i18n';
import { useRuleWords } from './rule-words';

interface RuleTableProps {
  readonly pack: RulePackView;
  /** Absent where the rules can only be read. */
  readonly onEdit?: ((index: number) => void) | undefined;
  readonly onRemove?: ((index: number) => void) | undefined;
}

type Row = { readonly rule: DeadlineRule; readonly index: number };

/** The rules of a version in words, each with what is wrong with it. */
export function RuleTable({ pack, onEdit, onRemove }: RuleTableProps) {
  const t = useT();
  const locale = useLocale();
  const words = useRuleWords();
  const columns: StackColumn<Row>[] = [
    {
      key: 'matter',
      title: t('rules.matter'),
      cell: ({ rule, index }) => (
        <>
          <strong>{t(`vocab.deadline.${rule.matter}`)}</strong>
          <br />
          <code>{rule.code}</code>
          {pack.faults
            .filter((fault) => fault.index === index)
            .map(({ fault, path }) => (
              <p key={`${fault}/${path}`} className="field-problem" role="alert">
                {fieldText(fault.toUpperCase(), locale)} <code>{path}</code>
              </p>
            ))}
        </>
      ),
    },
    { key: 'trigger', title: t('rules.countsFrom'), cell: ({ rule }) => words.trigger(rule) },
    { key: 'readings', title: t('rules.readings'), cell: ({ rule }) => words.readings(rule) },
    {
      key: 'scope',
      title: t('rules.scope'),
      cell: ({ rule }) => `${t(`vocab.deadlineSource.${rule.level}`)} · ${words.scope(rule)}`,
    },
    { key: 'effective', title: t('rules.effective'), cell: ({ rule }) => words.effective(rule) },
    {
      key: 'authority',
      title: t('rules.authority'),
      cell: ({ rule: { authority } }) => (
        <>
          <span className="quiet">{authority.text[locale]}</span>{' '}
          {authority.url ? (
            <a className="rule-source" href={authority.url} target="_blank" rel="noopener noreferrer">
              {t('rules.source')}
            </a>
          ) : null}
        </>
      ),
    },
  ];
  if (onEdit && onRemove)
    columns.push({
      key: 'actions',
      title: t('rules.actions'),
      isTitleHidden: true,
      cell: ({ rule, index }) => (
        <span className="proposal-buttons">
          <Button size="small" aria-label={`${t('rules.change')} ${rule.code}`} onClick={() => onEdit(index)}>
            {t('rules.change')}
          </Button>
          <Button
            size="small"
            danger
            disabled={pack.rules.length < 2}
            aria-label={`${t('rules.remove')} ${rule.code}`}
            onClick={() => onRemove(index)}
          >
            {t('rules.remove')}
          </Button>
        </span>
      ),
    });
  const rows = pack.rules.map((rule, index) => ({ rule, index }));
  return (
    <StackTable
      caption={t('rules.rules')}
      columns={columns}
      rows={rows}
      rowKey={({ rule, index }) => `${index}/${rule.code}`}
    />
  );
}
