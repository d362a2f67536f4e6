import { dirname, join } from 'node:path';
import pdfmake, { type Content } from 'pdfmake';
import type { Paper, PaperBlock } from './paper';

/** One font with Chinese and Latin letters, so that a line of both stands even. Static files: a subset is embedded. */
const FONT_FOLDER = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));
const REGULAR = join(FONT_FOLDER, '400Regular/NotoSansSC_400Regular.ttf');
const BOLD = join(FONT_FOLDER, '700Bold/NotoSansSC_700Bold.ttf');

pdfmake.setFonts({
  NotoSansSC: { normal: REGULAR, bold: BOLD, italics: REGULAR, bolditalics: BOLD },
});
// What somebody wrote can name a file or an address: nothing but the fonts is ever read.
pdfmake.setLocalAccessPolicy((path) => path === REGULAR || path === BOLD);
pdfmake.setUrlAccessPolicy(() => false);

const GREY = '#595959';

/** Draws a paper as an A4 PDF with embedded fonts. `at` is written into it as the time of its making. */
export async function pdfOfPaper(paper: Paper, at: Date): Promise<Buffer> {
  const definition: Parameters<typeof pdfmake.createPdf>[0] = {
    pageSize: 'A4',
    pageMargins: [56, 56, 56, 64],
    info: { title: paper.title, creator: 'Overturn', producer: 'Overturn', creationDate: at, modDate: at },
    defaultStyle: { font: 'NotoSansSC', fontSize: 10.5, lineHeight: 1.35 },
    ...(paper.mark === null
      ? {}
      : { watermark: { text: paper.mark, color: '#b00020', opacity: 0.12, bold: true } }),
    content: [...letterhead(paper), ...blocks(paper.blocks)],
    footer: (page, pages) => ({
      margin: [56, 16, 56, 0],
      fontSize: 8,
      color: GREY,
      columns: [
        { text: paper.mark === null ? paper.footer : `${paper.mark} · ${paper.footer}`, width: '*' },
        { text: `${page} / ${pages}`, alignment: 'right', width: 50 },
      ],
    }),
  };
  return pdfmake.createPdf(definition).getBuffer();
}

function letterhead({ letterhead: head, title }: Paper): readonly Content[] {
  return [
    ...(head === null
      ? []
      : [
          ...(head.logo
            ? [
                {
                  image: `data:image/png;base64,${head.logo.toString('base64')}`,
                  fit: [150, 48] as [number, number],
                  marginBottom: 4,
                },
              ]
            : []),
          { text: head.name, bold: true, fontSize: 12, ...(head.colour ? { color: head.colour } : {}) },
          ...head.lines.map((text) => ({ ...written(text), fontSize: 8.5, color: GREY })),
          {
            canvas: [
              { type: 'line' as const, x1: 0, y1: 6, x2: 483, y2: 6, lineWidth: 0.7, lineColor: '#bfbfbf' },
            ],
            marginBottom: 14,
          },
        ]),
    { ...written(title), bold: true, fontSize: 16, marginBottom: 10 },
  ];
}

/** The font's quotes and apostrophes are as wide as a Chinese letter, unless it is asked for narrow ones. */
const written = (text: string) => ({
  text,
  ...(/\p{Script=Han}/u.test(text) ? {} : { fontFeatures: ['pwid' as const] }),
});

const blocks = (all: readonly PaperBlock[]): Content[] => all.map(block);

function block(one: PaperBlock): Content {
  switch (one.kind) {
    case 'heading':
      return { ...written(one.text), bold: true, fontSize: 12, margin: [0, 10, 0, 4] };
    case 'paragraph':
      return { ...written(one.text), marginBottom: 6 };
    case 'note':
      return { ...written(one.text), fontSize: 9, color: GREY, marginBottom: 4 };
    case 'list': {
      const items = one.items.map((item): Content => ({ stack: blocks(item) }));
      return one.isNumbered ? { ol: items, marginBottom: 4 } : { ul: items, marginBottom: 4 };
    }
    case 'table':
      return tableOf(one);
    case 'columns':
      return { columnGap: 18, columns: one.columns.map((column) => ({ width: '*', stack: blocks(column) })) };
  }
}

const tableOf = ({ rows, hasHead }: Extract<PaperBlock, { kind: 'table' }>): Content => ({
  marginBottom: 6,
  fontSize: 9.5,
  layout: {
    hLineColor: () => '#bfbfbf',
    vLineColor: () => '#bfbfbf',
    hLineWidth: () => 0.7,
    vLineWidth: () => 0.7,
  },
  table: {
    headerRows: hasHead ? 1 : 0,
    widths: (rows[0] ?? []).map(() => '*'),
    body: rows.map((cells, place) =>
      cells.map((text) => ({ ...written(text), bold: hasHead && place === 0 })),
    ),
  },
});
