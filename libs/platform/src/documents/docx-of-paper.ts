import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IParagraphOptions,
} from 'docx';
import type { Paper, PaperBlock } from './paper';

/** Latin letters and Chinese ones have fonts of their own in Word; both come with Windows and macOS. */
const FONT = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Microsoft YaHei' } as const;
const GREY = '595959';
const LEVELS = [0, 1, 2] as const;
const INDENT_TWIPS = 420;
/** Page of A4 with margins of 2 cm, in twips. */
const TEXT_WIDTH_TWIPS = 9638;

/** Writes a paper as a Word file that can be edited. */
export async function docxOfPaper(paper: Paper): Promise<Buffer> {
  const writing = { lists: 0 };
  return Packer.toBuffer(
    new Document({
      title: paper.title,
      creator: 'Overturn',
      styles: {
        default: { document: { run: { font: FONT, size: 21 }, paragraph: { spacing: { after: 120 } } } },
      },
      numbering: {
        config: [numbering('numbers', LevelFormat.DECIMAL), numbering('bullets', LevelFormat.BULLET)],
      },
      sections: [
        {
          properties: {
            page: {
              size: { width: 11906, height: 16838 },
              margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
            },
          },
          ...(paper.mark === null
            ? {}
            : { headers: { default: new Header({ children: [markOf(paper.mark)] }) } }),
          footers: { default: new Footer({ children: [footerOf(paper.footer)] }) },
          children: [...letterhead(paper), ...blocks(paper.blocks, writing, 0)],
        },
      ],
    }),
  );
}

const numbering = (reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat]) => ({
  reference,
  levels: LEVELS.map((level) => ({
    level,
    format,
    text: format === LevelFormat.BULLET ? '•' : `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: INDENT_TWIPS * (level + 1), hanging: INDENT_TWIPS } } },
  })),
});

const markOf = (text: string) =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ text, bold: true, color: 'B00020', size: 28 })],
  });

const footerOf = (text: string) =>
  new Paragraph({
    children: [
      new TextRun({
        children: [`${text}    `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
        size: 16,
        color: GREY,
      }),
    ],
  });

const letterhead = ({ letterhead: head, title }: Paper): readonly FileChild[] => [
  ...(head === null
    ? []
    : [
        ...(head.logo ? [logoOf(head.logo, head.name)] : []),
        new Paragraph({
          spacing: { after: 20 },
          children: [
            new TextRun({
              text: head.name,
              bold: true,
              size: 24,
              ...(head.colour ? { color: head.colour.slice(1) } : {}),
            }),
          ],
        }),
        ...head.lines.map((text) => quiet(text)),
      ]),
  new Paragraph({
    spacing: { before: 120, after: 200 },
    children: [new TextRun({ text: title, bold: true, size: 32 })],
  }),
];

/** As large as in a PDF, 150 by 48 points, in pixels of Word. */
const LOGO_BOX = { width: 200, height: 64 } as const;

/** A PNG says how large it is in its first chunk: https://www.w3.org/TR/png-3/#11IHDR */
function logoOf(png: Buffer, name: string): Paragraph {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const scale = Math.min(LOGO_BOX.width / width, LOGO_BOX.height / height);
  return new Paragraph({
    spacing: { after: 80 },
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name, description: name, title: name },
      }),
    ],
  });
}

const quiet = (text: string) =>
  new Paragraph({ spacing: { after: 40 }, children: [new TextRun({ text, size: 18, color: GREY })] });

interface Writing {
  /** Each numbered list begins at 1: it is an instance of its own. */
  lists: number;
}

const blocks = (all: readonly PaperBlock[], writing: Writing, level: number): FileChild[] =>
  all.flatMap((one) => block(one, writing, level));

function block(one: PaperBlock, writing: Writing, level: number): FileChild[] {
  const indent: IParagraphOptions = level === 0 ? {} : { indent: { left: INDENT_TWIPS * level } };
  switch (one.kind) {
    case 'heading':
      return [
        new Paragraph({
          spacing: { before: 200, after: 80 },
          keepNext: true,
          children: [new TextRun({ text: one.text, bold: true, size: 24 })],
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ ...indent, children: linesOf(one.text) })];
    case 'note':
      return [quiet(one.text)];
    case 'list':
      return list(one, writing, level);
    case 'table':
      return [tableOf(one), new Paragraph('')];
    case 'columns':
      return [columnsOf(one, writing), new Paragraph({ spacing: { after: 40 }, children: [] })];
  }
}

const linesOf = (text: string): TextRun[] =>
  text.split('\n').map((line, place) => new TextRun({ text: line, ...(place === 0 ? {} : { break: 1 }) }));

function list(
  { items, isNumbered }: Extract<PaperBlock, { kind: 'list' }>,
  writing: Writing,
  level: number,
): FileChild[] {
  writing.lists += 1;
  const point = {
    numbering: {
      reference: isNumbered ? 'numbers' : 'bullets',
      level: Math.min(level, LEVELS.length - 1),
      instance: writing.lists,
    },
  };
  return items.flatMap(([first, ...rest]) => {
    const isText = first?.kind === 'paragraph';
    return [
      new Paragraph({ ...point, children: isText ? linesOf(first.text) : [] }),
      ...blocks(isText || first === undefined ? rest : [first, ...rest], writing, level + 1),
    ];
  });
}

const tableOf = ({ rows, hasHead }: Extract<PaperBlock, { kind: 'table' }>) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, place) =>
        new TableRow({
          tableHeader: hasHead && place === 0,
          children: cells.map(
            (text) =>
              new TableCell({
                children: [
                  new Paragraph({ children: [new TextRun({ text, bold: hasHead && place === 0 })] }),
                ],
              }),
          ),
        }),
    ),
  });

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_LINES = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE } as const;

function columnsOf({ columns }: Extract<PaperBlock, { kind: 'columns' }>, writing: Writing): Table {
  const width = Math.floor(TEXT_WIDTH_TWIPS / Math.max(1, columns.length));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: columns.map(() => width),
    borders: { ...NO_LINES, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    rows: [
      new TableRow({
        children: columns.map((column) => {
          const children = blocks(column, writing, 0);
          return new TableCell({
            width: { size: width, type: WidthType.DXA },
            borders: NO_LINES,
            // A cell of a Word table holds at least one paragraph, and ends with one.
            children: [
              ...(children as Paragraph[]),
              ...(children.at(-1) instanceof Paragraph ? [] : [new Paragraph('')]),
            ],
          });
        }),
      }),
    ],
  });
}
