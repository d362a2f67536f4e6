import type { ReactNode } from 'react';

export interface StackColumn<Row> {
  readonly key: string;
  readonly title: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Set for numbers and dates. */
  readonly isTabular?: boolean;
  /** Its title is for screen readers only, as over buttons. */
  readonly isTitleHidden?: boolean;
}

interface StackTableProps<Row> {
  /** What the table holds, for screen readers. */
  readonly caption: string;
  readonly columns: readonly StackColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Where a link to the row leads. */
  readonly rowId?: (row: Row) => string;
  /** Index of the row that the keyboard has chosen. */
  readonly chosen?: number;
}

/** A table that becomes one card per row on a narrow screen, so that no column is out of sight. */
export function StackTable<Row>(props: StackTableProps<Row>) {
  const { caption, columns, rows, rowKey, rowId, chosen = -1 } = props;
  return (
    <table className="stack-table" role="table">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, title, isTitleHidden }) => (
            <th key={key} scope="col" role="columnheader">
              {isTitleHidden ? <span className="sr-only">{title}</span> : title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, index) => (
          <tr
            key={rowKey(row)}
            role="row"
            data-chosen={index === chosen}
            {...(rowId ? { id: rowId(row), tabIndex: -1 } : {})}
          >
            {columns.map(({ key, title, cell, isTabular, isTitleHidden }) => (
              <td key={key} role="cell" className={isTabular ? 'tabular' : undefined}>
                {isTitleHidden ? null : (
                  <span className="stack-label" aria-hidden="true">
                    {title}
                  </span>
                )}
                <span className="stack-value">{cell(row)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
