import type { EvidenceChecksView } from '@overturn/contracts/admin';
import { useT } from '../../../shared/i18n';

interface SupplyMapProps {
  readonly chain: EvidenceChecksView['chain'];
  readonly files: EvidenceChecksView['files'];
}

/** From the owner of the brand to the seller, step by step; a letter that is missing stands out. */
export function SupplyMap({ chain, files }: SupplyMapProps) {
  const t = useT();
  if (chain.nodes.length === 0) return null;
  const nodeOf = (key: string) => chain.nodes.find((one) => one.key === key);
  const end = (key: string) => {
    const node = nodeOf(key);
    return (
      <span className="supply-node">
        <span className="quiet">{node ? t(`vocab.supplyRole.${node.role}`) : ''}</span>
        <strong>{node?.name || t('evidence.supply.seller')}</strong>
      </span>
    );
  };
  return (
    <section className="checks-block" aria-labelledby="supply-map">
      <h3 id="supply-map">{t('evidence.supply')}</h3>
      <ol className="supply-map">
        {chain.links.map((link) => (
          <li key={`${link.by} ${link.from} ${link.to} ${link.fileId ?? ''}`} data-state={link.state}>
            {end(link.from)}
            <span className="supply-arrow">
              {t(link.by === 'invoice' ? 'vocab.factKind.invoice' : 'vocab.factKind.letter_of_authorisation')}{' '}
              {link.by === 'letter' ? t(`vocab.supplyLinkState.${link.state}`) : ''}{' '}
              {link.expiresOn === null ? '' : t('evidence.supply.until', { date: link.expiresOn })}
              <span className="quiet"> {files.find(({ id }) => id === link.fileId)?.fileName ?? ''}</span>
            </span>
            {end(link.to)}
          </li>
        ))}
      </ol>
    </section>
  );
}
