/** Extensions that a media type may have; a name with another one gets the first. */
const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg', 'jfif'],
  'image/gif': ['gif'],
  'image/tiff': ['tif', 'tiff'],
  'image/webp': ['webp'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'text/plain': ['txt'],
  'text/csv': ['csv'],
  'application/ofd': ['ofd'],
  'application/xml': ['xml'],
  'message/rfc822': ['eml'],
  'application/vnd.ms-outlook': ['msg'],
};

/** Names longer than this lose their middle. */
const LONGEST_NAME = 150;
const LONGEST_EXTENSION = 12;

// Control characters, zero-width ones, and those that turn the direction of writing: what is shown is what is there.
const INVISIBLE = new RegExp(
  '[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]',
  'g',
);
/** What Windows refuses in a name, or takes for a device. */
const RESERVED = /[<>:"|?*]/g;
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * The name under which a file is kept and saved again: the last part of a path, without characters that hide or turn
 * others, never longer than 150 characters, with an extension that fits its content.
 */
export function safeFileName(given: string, mediaType: string): string {
  const last = given.toWellFormed().normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .replace(INVISIBLE, '')
    .replace(RESERVED, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .replace(DEVICE, '_$1');
  return withExtension(plain === '' ? 'file' : plain, mediaType);
}

function withExtension(name: string, mediaType: string): string {
  const fitting = EXTENSIONS[mediaType];
  if (!fitting) return [...name].slice(0, LONGEST_NAME).join('');
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 ? name.slice(dot + 1) : '';
  const isFitting = fitting.includes(extension.toLowerCase());
  const [stem, end] = isFitting ? [name.slice(0, dot), extension] : [name, fitting[0] ?? ''];
  const kept = [...stem].slice(0, LONGEST_NAME - LONGEST_EXTENSION).join('');
  return end === '' ? kept : `${kept}.${end}`;
}
