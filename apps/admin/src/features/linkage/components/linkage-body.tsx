import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../../shared/components/loaded';
import { useT } from '../../../shared/i18n';
import { clientLinkageQuery } from '../api/linkage.queries';
import { CheckBar } from './check-bar';
import { FactList } from './fact-list';
import { FindingCard } from './finding-card';
import { RelationGraph } from './relation-graph';
import '../linkage.css';

interface LinkageBodyProps {
  readonly clientId: string;
  /** Whose files may be evidence; null on the client's page. */
  readonly caseId: string | null;
  readonly mayChange: boolean;
}

/** A client's check, findings, picture and facts: the same on its own page and on its cases. */
export function LinkageBody({ clientId, caseId, mayChange }: LinkageBodyProps) {
  const t = useT();
  const query = useQuery(clientLinkageQuery(clientId));
  return (
    <Loaded query={query}>
      {(linkage) => (
        <div className="linkage">
          <CheckBar linkage={linkage} />
          <section aria-labelledby="link-findings">
            <h3 id="link-findings">{t('linkage.findings')}</h3>
            {linkage.findings.length === 0 ? <p className="quiet">{t('linkage.findings.none')}</p> : null}
            {linkage.findings.map((finding) => (
              <FindingCard key={finding.id} finding={finding} />
            ))}
          </section>
          <RelationGraph graph={linkage.graph} />
          <section aria-label={t('linkage.facts')}>
            <FactList clientId={clientId} caseId={caseId} facts={linkage.facts} mayChange={mayChange} />
          </section>
        </div>
      )}
    </Loaded>
  );
}
