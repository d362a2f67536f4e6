import { readPlanText, type Block, type Inline } from '@overturn/wording';
import { Fragment, type ReactNode } from 'react';

const words = (inlines: readonly Inline[]): string =>
  inlines.map((one) => (one.kind === 'text' ? one.text : '')).join('');

const HEADING = /^##\s+(\S.*)$/;

function paragraph(text: string): ReactNode {
  return text.split('\n').map((line, place) => (
    <Fragment key={place}>
      {place === 0 ? null : <br />}
      {line}
    </Fragment>
  ));
}

/** A heading stands above what follows on the next lines. */
function lines(text: string): ReactNode {
  const [first = '', ...rest] = text.split('\n');
  const heading = HEADING.exec(first)?.[1];
  if (heading === undefined) return <p>{paragraph(text)}</p>;
  return (
    <>
      <h3>{heading}</h3>
      {rest.length > 0 ? <p>{paragraph(rest.join('\n'))}</p> : null}
    </>
  );
}

function drawn(block: Block): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return lines(words(block.inlines));
    case 'bullets':
    case 'numbers': {
      const items = block.items.map((item, place) => <li key={place}>{words(item)}</li>);
      return block.kind === 'bullets' ? <ul>{items}</ul> : <ol>{items}</ol>;
    }
    case 'table': {
      const [head = [], ...body] = block.rows;
      return (
        <div className="help-table" tabIndex={0} role="group">
          <table>
            <thead>
              <tr>
                {head.map((cell, place) => (
                  <th key={place} scope="col">
                    {words(cell)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {body.map((cells, row) => (
                <tr key={row}>
                  {cells.map((cell, place) => (
                    <td key={place}>{words(cell)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    }
  }
}

/** The text of a chapter. It is drawn from what it says, never as markup: nothing that was typed runs. */
export const ArticleText = ({ text }: { readonly text: string }) => (
  <div className="help-text">
    {readPlanText(text).map((block, place) => (
      <Fragment key={place}>{drawn(block)}</Fragment>
    ))}
  </div>
);
