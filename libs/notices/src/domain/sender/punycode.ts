/** One label of a host in Unicode; a label that is not valid Punycode comes back as it is (RFC 3492). */
export function decodePunycode(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const encoded = label.slice(4);
  const basicEnd = encoded.lastIndexOf('-');
  const output = basicEnd > 0 ? [...encoded.slice(0, basicEnd)] : [];
  let code = 128;
  let bias = 72;
  let i = 0;
  for (let at = basicEnd > 0 ? basicEnd + 1 : 0; at < encoded.length;) {
    const before = i;
    for (let weight = 1, k = 36; ; k += 36) {
      const digit = digitOf(encoded.charCodeAt(at));
      at += 1;
      if (digit === null) return label;
      i += digit * weight;
      const threshold = k <= bias ? 1 : Math.min(26, k - bias);
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    const length = output.length + 1;
    bias = adapt(i - before, length, before === 0);
    code += Math.floor(i / length);
    i %= length;
    if (code > 0x10ffff) return label;
    output.splice(i, 0, String.fromCodePoint(code));
    i += 1;
  }
  return output.join('');
}

function digitOf(code: number): number | null {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  if (code >= 0x41 && code <= 0x5a) return code - 0x41;
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26;
  return null;
}

function adapt(delta: number, length: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}
