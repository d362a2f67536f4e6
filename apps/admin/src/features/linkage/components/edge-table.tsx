import type { RelationGraphView } from '@overturn/contracts/admin';
import { Button } from 'antd';
import { StackTable, type StackColumn } from '../../../shared/lists/stack-table';
import { useSaveEvidence } from '../../../shared/evidence/evidence.queries';
import { useT } from '../../../shared/i18n';
import { useNodeName } from './use-node-name';

type Edge = RelationGraphView['edges'][number];

interface EdgeTableProps {
  readonly graph: RelationGraphView;
  readonly edges: readonly Edge[];
}

/** The picture in words: who has what, where that is known from, and how it stands. */
export function EdgeTable({ graph, edges }: EdgeTableProps) {
  const t = useT();
  const nameOf = useNodeName();
  const saveEvidence = useSaveEvidence();
  const name = (id: string) => {
    const node = graph.nodes.find((one) => one.id === id);
    return node ? nameOf(node) : '';
  };
  const source = ({ fact }: Edge) =>
    fact === null
      ? t('linkage.graph.own')
      : [
          [fact.bank, fact.value].filter(Boolean).join(' '),
          t(`vocab.linkRole.${fact.role}`),
          t(`vocab.linkSource.${fact.source}`),
          fact.knownOn,
          fact.isRetired ? t('linkage.finding.retired') : null,
        ]
          .filter(Boolean)
          .join(' · ');
  const columns: readonly StackColumn<Edge>[] = [
    { key: 'from', title: t('linkage.graph.from'), cell: ({ from }) => name(from) },
    { key: 'to', title: t('linkage.graph.to'), cell: ({ to }) => name(to) },
    {
      key: 'source',
      title: t('linkage.graph.source'),
      cell: (edge) => (
        <>
          {source(edge)}{' '}
          {edge.fact?.evidenceId ? (
            <Button
              type="link"
              size="small"
              aria-label={t('linkage.fact.showEvidence', { value: edge.fact.value })}
              onClick={() =>
                saveEvidence.mutate({ id: edge.fact?.evidenceId ?? '', fileName: edge.fact?.value ?? '' })
              }
            >
              {t('linkage.fact.hasEvidence')}
            </Button>
          ) : null}
        </>
      ),
    },
    {
      key: 'state',
      title: t('linkage.graph.state'),
      cell: ({ state, nature, strength }) =>
        state && nature && strength
          ? [
              t(`vocab.findingState.${state}`),
              t(`vocab.findingNature.${nature}`),
              t(`vocab.findingStrength.${strength}`),
            ].join(' · ')
          : t('shared.none'),
    },
  ];
  return <StackTable caption={t('linkage.graph')} columns={columns} rows={edges} rowKey={({ id }) => id} />;
}
