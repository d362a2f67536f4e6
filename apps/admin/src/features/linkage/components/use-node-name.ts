import { clientName } from '@overturn/ui';
import type { RelationGraphView } from '@overturn/contracts/admin';
import { useCallback } from 'react';
import { useLocale, useT } from '../../../shared/i18n';

/** What a node is called in the viewer's language. */
export function useNodeName(): (node: RelationGraphView['nodes'][number]) => string {
  const t = useT();
  const locale = useLocale();
  return useCallback(
    (node) => {
      switch (node.type) {
        case 'client':
          return clientName(node, locale);
        case 'account':
          return node.name;
        case 'value':
          return `${t(`vocab.linkKind.${node.kind}`)} ${node.value}`;
      }
    },
    [t, locale],
  );
}
