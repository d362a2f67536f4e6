import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

const exists = (file) => fs.existsSync(path.join(root, file));

/** A Dockerfile's instructions with their stage, continuation lines joined and comments dropped. */
export function instructions(dockerfile) {
  let stage = '';
  return dockerfile
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, verb, rest] = /^(\S+)\s+(.*)$/.exec(line.trim()) ?? [line, line, ''];
      if (verb === 'FROM') stage = / AS (\S+)/i.exec(rest)?.[1] ?? stage;
      return { stage, verb, rest };
    });
}

/** What a compiled file is made from: dist/apps/api/src/main.js comes from apps/api/src/main.ts. */
const sourceOf = (compiled) => compiled.replace(/^dist\//, '').replace(/\.js$/, '.ts');

/** Sources of COPY that are neither in the checkout nor made by an earlier stage, and commands that lead nowhere. */
export function dockerfileFaults(lines) {
  const stages = new Set(lines.map(({ stage }) => stage));
  const faults = [];
  for (const { verb, rest, stage } of lines) {
    const words = rest.split(/\s+/);
    const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
    if (from && !stages.has(from)) faults.push(`${stage}: COPY --from=${from}: no such stage`);
    if (verb === 'COPY' && !from)
      for (const source of words.slice(0, -1))
        if (!exists(source)) faults.push(`${stage}: COPY ${source}: no such file`);
    if (verb === 'CMD' && rest.includes('"dist/')) {
      const [, compiled] = JSON.parse(rest);
      if (!exists(sourceOf(compiled)))
        faults.push(`${stage}: CMD ${compiled}: ${sourceOf(compiled)} does not exist`);
    }
    for (const [script] of rest.matchAll(/\bscripts\/[\w./-]+\.mjs/g))
      if (!exists(script)) faults.push(`${stage}: ${verb} ${script}: no such file`);
  }
  return faults;
}

/** Mounts, build targets and dependencies of a compose file that lead nowhere; variables the example lacks. */
export function composeFaults(compose, text, stages, example) {
  const faults = [];
  for (const [name, service] of Object.entries(compose.services)) {
    if (service.build && !stages.has(service.build.target))
      faults.push(`${name}: no target ${service.build.target}`);
    const needed = Array.isArray(service.depends_on)
      ? service.depends_on
      : Object.keys(service.depends_on ?? {});
    for (const other of needed)
      if (!compose.services[other]) faults.push(`${name}: depends on unknown ${other}`);
    for (const mount of service.volumes ?? []) {
      const [source] = mount.split(':');
      if (source.startsWith('.') && source !== './certificates' && !exists(path.join('docker', source)))
        faults.push(`${name}: mount ${source}: no such file`);
      if (!source.startsWith('.') && !(source in compose.volumes))
        faults.push(`${name}: unknown volume ${source}`);
    }
  }
  const offered = new Set([...example.matchAll(/^([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name));
  for (const [, name] of text.matchAll(/\$\{([A-Z0-9_]+)/g))
    if (!offered.has(name)) faults.push(`docker/.env.example lacks ${name}`);
  return [...new Set(faults)];
}
