import { DownloadOutlined } from '@ant-design/icons';
import type { RelationGraphView } from '@overturn/contracts/admin';
import { Button, Dropdown } from 'antd';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { EmptyState } from '../../../shared/components/empty-state';
import { ScrollBox } from '../../../shared/lists/scroll-box';
import { useT } from '../../../shared/i18n';
import { saveBytes } from '../../../shared/save-bytes';
import { shortened, toGraphml, toSvg } from '../model/graph-export';
import { edgePath, layOut } from '../model/graph-layout';
import { EdgeTable } from './edge-table';
import { useNodeName } from './use-node-name';

/** Clients, their seller accounts and what they share, drawn and as a table; both can be taken along as a file. */
export function RelationGraph({ graph }: { readonly graph: RelationGraphView }) {
  const t = useT();
  const nameOf = useNodeName();
  const layout = useMemo(() => layOut(graph), [graph]);
  const [chosen, setChosen] = useState<string | null>(null);
  const chosenNode = graph.nodes.find(({ id }) => id === chosen) ?? null;
  const save = (text: string, type: string, ending: string) =>
    saveBytes(new Blob([text], { type }), `links.${ending}`);
  const files = [
    {
      key: 'svg',
      label: t('linkage.graph.asSvg'),
      onClick: () => save(toSvg(graph, layout, nameOf), 'image/svg+xml', 'svg'),
    },
    {
      key: 'json',
      label: t('linkage.graph.asJson'),
      onClick: () => save(JSON.stringify(graph, null, 2), 'application/json', 'json'),
    },
    {
      key: 'graphml',
      label: t('linkage.graph.asGraphml'),
      onClick: () => save(toGraphml(graph, nameOf), 'application/xml', 'graphml'),
    },
  ];
  const choose = (id: string) => setChosen(id === chosen ? null : id);
  const press = (event: KeyboardEvent, id: string) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose(id);
  };
  const isNear = (id: string) =>
    chosen === null ||
    id === chosen ||
    graph.edges.some(({ from, to }) => (from === chosen && to === id) || (to === chosen && from === id));
  return (
    <section aria-labelledby="relation-graph">
      <div className="card-head">
        <h3 id="relation-graph">{t('linkage.graph')}</h3>
        {graph.edges.length > 0 ? (
          <Dropdown trigger={['click']} menu={{ items: files }}>
            <Button size="small" icon={<DownloadOutlined />}>
              {t('linkage.graph.export')}
            </Button>
          </Dropdown>
        ) : null}
      </div>
      {graph.edges.length === 0 ? (
        <EmptyState title={t('linkage.graph.alone')} />
      ) : (
        <>
          <p className="graph-legend quiet">
            {(['client', 'account', 'value'] as const).map((type) => (
              <span key={type} data-type={type}>
                {t(`linkage.graph.${type}`)}
              </span>
            ))}
            {(['open', 'confirmed', 'cleared'] as const).map((state) => (
              <span key={state} data-state={state}>
                {t(`vocab.findingState.${state}`)}
              </span>
            ))}
          </p>
          <ScrollBox
            label={t('linkage.graph.describe', { nodes: graph.nodes.length, edges: graph.edges.length })}
          >
            <svg
              className="relation-graph"
              viewBox={`0 0 ${layout.width} ${layout.height}`}
              style={{ maxWidth: layout.width, minWidth: Math.min(layout.width * 0.7, 900) }}
              role="group"
            >
              {graph.edges.map(({ id, from, to, state }) => (
                <path
                  key={id}
                  d={edgePath(layout, from, to) ?? ''}
                  data-state={state ?? 'none'}
                  data-dim={chosen !== null && from !== chosen && to !== chosen}
                />
              ))}
              {graph.nodes.map((node) => {
                const point = layout.at.get(node.id);
                const name = nameOf(node);
                return point ? (
                  <g
                    key={node.id}
                    role="button"
                    tabIndex={0}
                    aria-pressed={node.id === chosen}
                    aria-label={`${t(`linkage.graph.${node.type}`)} ${name}`}
                    data-type={node.type}
                    data-root={node.type === 'client' && node.isRoot}
                    data-dim={!isNear(node.id)}
                    onClick={() => choose(node.id)}
                    onKeyDown={(event) => press(event, node.id)}
                  >
                    <title>{name}</title>
                    <circle cx={point.x} cy={point.y} r={node.type === 'client' ? 18 : 11} />
                    <text x={point.x} y={point.y + 34}>
                      {shortened(name)}
                    </text>
                  </g>
                ) : null;
              })}
            </svg>
          </ScrollBox>
          {graph.isCut ? <p className="quiet">{t('linkage.graph.cut')}</p> : null}
          <p className="quiet" aria-live="polite">
            {chosenNode ? (
              <>
                {t('linkage.graph.chosen', { name: nameOf(chosenNode) })}{' '}
                <Button type="link" size="small" onClick={() => setChosen(null)}>
                  {t('linkage.graph.all')}
                </Button>
              </>
            ) : (
              t('linkage.graph.choose')
            )}
          </p>
          <EdgeTable
            graph={graph}
            edges={graph.edges.filter(
              ({ from, to }) => chosenNode === null || from === chosen || to === chosen,
            )}
          />
        </>
      )}
    </section>
  );
}
