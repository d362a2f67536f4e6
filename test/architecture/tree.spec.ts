import { SettingsSchema } from '../../libs/platform/src/config/settings';
import { projectFiles, textOf } from './tree';

/** Pieces of the words, so that this file does not hold what it looks for. */
const WORKPLACE = [
  ['/wo', 'rk/'],
  ['shared', '/design'],
  ['/tmp/', 'helpers'],
  ['the ', 'lead merges'],
].map((pieces) => pieces.join(''));
const PRIVATE_REFERENCE = /\((?:see )?[DSF]\d+\.\d+\)|\b[D]\d\.\d+\b/;

const files = projectFiles();
const readable = files.filter((file) => /\.(ts|tsx|mjs|cjs|md|json|ya?ml|css|html|sql|sh|conf)$/.test(file));

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly resolved?: string; readonly optionalDependencies?: object }>
  >;
}

describe('The tree', () => {
  it('names no place that only its authors have', () => {
    const naming = readable.filter((file) => WORKPLACE.some((word) => textOf(file).includes(word)));
    expect(naming).toEqual([]);
  });

  it('refers to no document that is not in it', () => {
    const written = readable.filter((file) => !/package-lock|openapi|fixtures|testing/.test(file));
    expect(written.filter((file) => PRIVATE_REFERENCE.test(textOf(file)))).toEqual([]);
  });

  it('links only to documents that exist', () => {
    const broken = files
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) =>
        [...textOf(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, target]) => {
          const url = new URL(target ?? '', `file:///${file}`).pathname.slice(1).replace(/\/$/, '');
          return { file, target, exists: files.some((each) => each === url || each.startsWith(`${url}/`)) };
        }),
      );
    const screenshots = /docs\/screenshots\/|^screenshots\//;
    expect(broken.filter(({ exists, target }) => !exists && !screenshots.test(target ?? ''))).toEqual([]);
  });

  it('cites only documents that exist', () => {
    const cited = readable.flatMap((file) =>
      [...textOf(file).matchAll(/docs\/(?:adr\/\d{4}[a-z0-9-]*(?:\.md)?|[A-Z]+\.md)/g)].map(([each]) => ({
        file,
        each,
      })),
    );
    expect(cited.filter(({ each }) => !files.some((file) => file.startsWith(each)))).toEqual([]);
  });

  it('locks every optional package of every platform, all from the public registry', () => {
    const { packages } = JSON.parse(textOf('package-lock.json')) as Lock;
    const present = new Set(Object.keys(packages).map((key) => key.split('node_modules/').pop()));
    const missing = Object.entries(packages).flatMap(([owner, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !present.has(name))
        .map((name) => `${owner} lacks ${name}`),
    );
    expect(missing).toEqual([]);
    const elsewhere = Object.values(packages).filter(
      ({ resolved }) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere.map(({ resolved }) => resolved)).toEqual([]);
  });

  it('shows only settings in .env.example that the product reads', () => {
    const launcher = ['PORT_BASE', 'OVERTURN_DATA', 'CHROMIUM_PATH'];
    const known = new Set([...Object.keys(SettingsSchema.shape), ...launcher]);
    const shown = [...textOf('.env.example').matchAll(/^#?([A-Z][A-Z0-9_]+)=/gm)].map(
      ([, name]) => name ?? '',
    );
    expect(shown.filter((name) => !known.has(name))).toEqual([]);
  });
});
