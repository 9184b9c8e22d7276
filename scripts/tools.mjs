// Looks for the tools that read generated files in tests, and installs the missing ones: node scripts/tools.mjs
import { pathToFileURL } from 'node:url';
import { aptInstall, which, whyNoInstall } from './install.mjs';

const tools = [
  { name: 'groovy', reads: 'generated Jenkinsfiles' },
  { name: 'shellcheck', reads: 'generated shell scripts' },
];

/** The path of a tool, or undefined: then the tests that need it skip themselves. */
export const findTool = (name) => which(name);

/** Installs what is missing where that is possible, and prints a line for each tool. */
export function ensureTools() {
  const missing = tools.filter(({ name }) => !findTool(name)).map(({ name }) => name);
  const reason = whyNoInstall();
  if (missing.length > 0 && !reason) aptInstall(missing);
  for (const { name, reads } of tools) {
    const path = findTool(name);
    const why = reason ?? 'installing it failed';
    console.log(
      path
        ? `${name}: ${path}`
        : `${name}: not found and not installed (${why}); the tests in which it reads ${reads} are skipped`,
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) ensureTools();
