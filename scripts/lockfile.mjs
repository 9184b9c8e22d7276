// Checks package-lock.json for two faults that `npm install` leaves behind without a word:
// 1. An optional dependency (a native binary for some platform) that is missing from the lock: `npm ci` then
//    fails for everybody. It happens when a tool is released before all of its binaries.
// 2. Addresses of the registry that one contributor happens to use.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const { packages } = read('package-lock.json');
const faults = [];

/** Where Node would find `name` from the package at `path`: its own node_modules, then those above it. */
function isLocked(name, path) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    if (packages[folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

let checked = 0;
for (const [path, locked] of Object.entries(packages)) {
  if (locked.resolved !== undefined)
    faults.push(`${path} names where it was downloaded from (${locked.resolved})`);
  const manifest = `${path}/package.json`;
  const installed = path && existsSync(join(root, manifest)) ? read(manifest) : {};
  for (const name of Object.keys({ ...locked.optionalDependencies, ...installed.optionalDependencies })) {
    checked += 1;
    if (!isLocked(name, path)) faults.push(`${path} may need ${name}, which is not in the lock`);
  }
}

for (const fault of faults) console.error(`package-lock.json: ${fault}`);
if (faults.length > 0) process.exitCode = 1;
else console.log(`package-lock.json: ${checked} optional dependencies, all locked; no registry is named.`);
