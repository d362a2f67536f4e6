type Values = Readonly<Record<string, unknown>>;

/** The address of a call: `:name` parts filled in, arrays as repeated keys, absent values left out. */
export function urlOf(prefix: string, path: string, params: Values = {}, query: Values = {}): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') search.append(name, String(one));
    }
  }
  const text = search.toString();
  return prefix + filled + (text ? `?${text}` : '');
}
