/** What stands on paper, without saying how it is drawn: a PDF and a Word file are made of the same. */
export interface Paper {
  /** Whose paper it is, at the top of the first page; null: nobody's. */
  readonly letterhead: Letterhead | null;
  readonly title: string;
  /** A word that marks every page, such as that it is a draft. */
  readonly mark: string | null;
  /** At the bottom of every page, before the page's number. */
  readonly footer: string;
  readonly blocks: readonly PaperBlock[];
}

/** The firm's name, and lines below it: address, telephone, e-mail; a PNG picture above them. */
export interface Letterhead {
  readonly name: string;
  readonly lines: readonly string[];
  readonly logo?: Buffer | null;
  /** `#rrggbb` of the name; black without one. */
  readonly colour?: string | null;
}

export type PaperBlock =
  | { readonly kind: 'heading' | 'paragraph' | 'note'; readonly text: string }
  | {
      readonly kind: 'list';
      readonly isNumbered: boolean;
      readonly items: readonly (readonly PaperBlock[])[];
    }
  /** Every row has as many cells as the first one. */
  | { readonly kind: 'table'; readonly hasHead: boolean; readonly rows: readonly (readonly string[])[] }
  /** Side by side, as wide as each other. */
  | { readonly kind: 'columns'; readonly columns: readonly (readonly PaperBlock[])[] };
