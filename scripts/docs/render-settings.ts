import { SettingsSchema } from '@overturn/platform';

interface SettingField {
  safeParse(value: unknown): {
    readonly success: boolean;
    readonly data?: string | number | boolean | readonly string[] | undefined;
  };
  readonly description?: string | undefined;
}

/** A setting is required when it may not be left out; its default is what leaving it out gives. */
function row([name, field]: [string, SettingField]): string[] {
  const absent = field.safeParse(undefined);
  const shown = typeof absent.data === 'boolean' ? (absent.data ? 'on' : 'off') : absent.data;
  const nothing = shown === undefined || (Array.isArray(shown) && shown.length === 0);
  const preset = !absent.success ? 'required' : nothing ? 'not set' : `\`${String(shown)}\``;
  return [`\`${name}\``, preset, (field.description ?? '').replaceAll('|', '\\|')];
}

/** The table of all settings, from the schema that the product reads them by. */
export function renderSettings(): string {
  const rows = Object.entries<SettingField>(SettingsSchema.shape).map(row);
  return markdownTable(['Setting', 'Default', 'Meaning'], rows);
}

/** A Markdown table as prettier would lay it out. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((cells) => (cells[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n') + '\n';
}
