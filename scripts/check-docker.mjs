import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { composeFaults, dockerfileFaults, instructions } from './run/docker-rules.mjs';
import { root } from './run/paths.mjs';

// What can be checked of docker/ without a container engine: that everything it names exists, that its shell and
// YAML parse, and, where nginx is installed, that nginx accepts its configuration.
const read = (file) => fs.readFileSync(path.join(root, 'docker', file), 'utf8');
const installed = (program, ...args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

function nginxFaults() {
  if (!installed('nginx', '-v') || !installed('openssl', 'version')) return [];
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'overturn-nginx-'));
  try {
    const [key, certificate] = ['privkey.pem', 'fullchain.pem'].map((name) => path.join(folder, name));
    const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=overturn', '-days', '1'];
    spawnSync('openssl', [...request, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
    const here = (text) =>
      text
        .replaceAll('http2 on;', '') // nginx before 1.25 does not know it
        .replaceAll('/etc/nginx/certificates', folder)
        .replaceAll('/etc/nginx/', `${path.join(root, 'docker/nginx')}/`)
        .replaceAll('${ADMIN_HOST}', 'admin.example.com')
        .replaceAll('${PORTAL_HOST}', 'portal.example.com')
        .replaceAll(/listen (\d+)/g, (_all, port) => `listen ${Number(port) + 20_000}`);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((use) => `${use}_temp_path ${folder}/${use};`)
      .join(' ');
    const configuration = `pid ${folder}/nginx.pid; error_log stderr; events {} http { access_log off; ${temporary} ${here(read('nginx/default.conf.template'))} }`;
    fs.writeFileSync(path.join(folder, 'nginx.conf'), configuration);
    const tried = spawnSync('nginx', ['-t', '-q', '-p', folder, '-c', path.join(folder, 'nginx.conf')], {
      encoding: 'utf8',
    });
    return tried.status === 0 ? [] : [tried.stderr.trim()];
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function shellFaults(file) {
  const tried = spawnSync('sh', ['-n', path.join(root, 'docker', file)], { encoding: 'utf8' });
  return tried.status === 0 || tried.error ? [] : [tried.stderr.trim()];
}

const lines = instructions(read('Dockerfile'));
const text = read('compose.yaml');
const stages = new Set(lines.map(({ stage }) => stage));
const faults = [
  ...dockerfileFaults(lines),
  ...composeFaults(parse(text, { merge: true }), text, stages, read('.env.example')),
  ...shellFaults('postgres/20-passwords.sh'),
  ...nginxFaults(),
];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
