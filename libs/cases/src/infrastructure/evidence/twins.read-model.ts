import type { FileTwin, InvoiceTwin } from '@overturn/evidence';
import type { Tx } from '@overturn/platform';

const TWINS_LOOKED_AT = 500;

/** Files of the case whose bytes are in a case of another client of the firm. */
export const fileTwins = (tx: Tx, caseId: string, clientId: string): Promise<FileTwin[]> =>
  tx.query<FileTwin>(
    `select f.id as "evidenceId", o.case_id as "otherCaseId"
     from evidence.files f
     join evidence.files o on o.firm_id = f.firm_id and o.sha256 = f.sha256 and o.case_id <> f.case_id
     join cases.cases c on c.firm_id = o.firm_id and c.id = o.case_id and c.client_id <> $3
     where f.firm_id = $1 and f.case_id = $2 order by 1, 2 limit ${TWINS_LOOKED_AT}`,
    [tx.scope.firmId, caseId, clientId],
  );

const NUMBER = `upper(regexp_replace(%.content ->> 'number', '[^0-9A-Za-z]', '', 'g'))`;
const numberOf = (alias: string): string => NUMBER.replace('%', alias);
const newest = (alias: string): string =>
  `not exists (select from evidence.facts n where n.firm_id = ${alias}.firm_id and n.evidence_id = ${alias}.evidence_id
     and n.version > ${alias}.version)`;

/** Invoices of the same number in cases of other clients, by the newest facts of both. */
export const invoiceTwins = (tx: Tx, caseId: string, clientId: string): Promise<InvoiceTwin[]> =>
  tx.query<InvoiceTwin>(
    `select f.evidence_id as "evidenceId", o.case_id as "otherCaseId", o.evidence_id as "otherEvidenceId",
            o.content as other
     from evidence.facts f
     join evidence.facts o on o.firm_id = f.firm_id and o.kind = 'invoice' and o.case_id <> f.case_id
       and ${numberOf('o')} = ${numberOf('f')}
     join cases.cases c on c.firm_id = o.firm_id and c.id = o.case_id and c.client_id <> $3
     where f.firm_id = $1 and f.case_id = $2 and f.kind = 'invoice' and ${numberOf('f')} <> ''
       and ${newest('f')} and ${newest('o')}
     order by 1, 2 limit ${TWINS_LOOKED_AT}`,
    [tx.scope.firmId, caseId, clientId],
  );
