import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, createServer, type TLSSocket } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { findTool } from '../../../scripts/tools.mjs';
import { agreedNames } from './agreedNames';
import { placeholders } from './placeholders';
import { preparations } from './preparations';
import { builder, builderHost } from './sharedBuilder';

const shellcheck = findTool('shellcheck');
const openssl = findTool('openssl');

/** Stands in for kubectl: keeps each file of a Secret as NAMESPACE/NAME/KEY, and every call in a log. */
const kubectl = `#!/bin/sh
printf '%s\\n' "$*" >> "$KEPT/calls"
[ "$1 $2" = "create secret" ] || exit 0
name=$4; namespace=$6; shift 6
mkdir -p "$KEPT/$namespace/$name"
for word in "$@"; do
  pair=\${word#--from-file=}
  cp "\${pair#*=}" "$KEPT/$namespace/$name/\${pair%%=*}" || exit 1
done
`;

/** Runs the commands of a preparation in a folder of their own, in one shell as a reader would. */
function run(commands: readonly string[]): { kept: string; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-prepare-'));
  const [bin, kept, temporary] = ['bin', 'kept', 'tmp'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const made of [bin, kept, temporary]) mkdirSync(made);
  writeFileSync(join(bin, 'kubectl'), kubectl);
  chmodSync(join(bin, 'kubectl'), 0o755);
  execFileSync('sh', ['-e', '-c', commands.join('\n')], {
    env: { ...process.env, PATH: `${bin}:${process.env['PATH']}`, KEPT: kept, TMPDIR: temporary },
    stdio: 'pipe',
  });
  return { kept, folder };
}

/** What a client gets from a server that asks for certificates: `true`, or the error. */
const handshake = (
  server: { ca: Buffer; cert: Buffer; key: Buffer },
  client: { ca: Buffer; cert?: Buffer; key?: Buffer },
  servername: string,
): Promise<string | true> =>
  new Promise((resolve) => {
    const listening = createServer({ ...server, requestCert: true, rejectUnauthorized: true }, (socket) => {
      socket.end('ok');
    });
    const done = (answer: string | true, socket: TLSSocket): void => {
      socket.destroy();
      for (const one of open) one.destroy();
      listening.close(() => resolve(answer));
    };
    const open = new Set<Socket>();
    listening.on('connection', (socket) => open.add(socket));
    listening.on('tlsClientError', () => undefined);
    listening.listen(0, '127.0.0.1', () => {
      const address = listening.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      const socket = connect({ host: '127.0.0.1', port, servername, ...client });
      socket.on('data', () => done(true, socket));
      socket.on('error', (error) => done(error.message, socket));
      socket.on('close', () => done('closed', socket));
    });
  });

describe('what is done once before a manifest works', () => {
  it('has ids of its own, and a sentence for why', () => {
    expect(new Set(preparations.map(({ id }) => id)).size).toBe(preparations.length);
    for (const { title, why, commands } of preparations) {
      expect(title).toMatch(/^[A-Z]/);
      expect(why).toMatch(/^[A-Z].*\.$/);
      expect(commands.length).toBeGreaterThan(0);
    }
  });

  it.skipIf(shellcheck === undefined)('is clean shell', () => {
    for (const { id, commands } of preparations) {
      const { stdout } = spawnSync(shellcheck!, ['--shell=sh', '--format=gcc', '-'], {
        input: `#!/bin/sh\n${commands.join('\n')}\n`,
        encoding: 'utf8',
      });
      expect([id, stdout]).toEqual([id, '']);
    }
  });

  it.skipIf(openssl === undefined)(
    'makes certificates with which client and builder talk, and nobody else',
    async () => {
      const { commands } = preparations.find(({ id }) => id === 'builder-certificates')!;
      const [first, second] = [run(commands), run(commands)];
      try {
        const secret = ({ kept }: typeof first, namespace: string, name: string) => {
          const at = join(kept, namespace, name);
          expect(readdirSync(at).toSorted()).toEqual(['ca.pem', 'cert.pem', 'key.pem']);
          const [ca, cert, key] = ['ca', 'cert', 'key'].map((file) =>
            readFileSync(join(at, `${file}.pem`)),
          ) as [Buffer, Buffer, Buffer];
          return { ca, cert, key };
        };
        const daemon = secret(first, placeholders.builderNamespace.text, builder.daemonSecret);
        const client = secret(first, placeholders.namespace.text, builder.clientSecret);
        expect(await handshake(daemon, client, builderHost)).toBe(true);
        // Another name, no certificate, a certificate of another CA, and the two roles exchanged.
        expect(await handshake(daemon, client, 'elsewhere.example.com')).toMatch(/altnames/i);
        expect(await handshake(daemon, { ca: client.ca }, builderHost)).not.toBe(true);
        const stranger = secret(second, placeholders.namespace.text, builder.clientSecret);
        expect(await handshake(daemon, { ...stranger, ca: client.ca }, builderHost)).not.toBe(true);
        expect(await handshake(client, daemon, builderHost)).not.toBe(true);
        // The key of the CA is left nowhere.
        expect(readdirSync(join(first.folder, 'tmp'))).toEqual([]);
      } finally {
        for (const { folder } of [first, second]) rmSync(folder, { recursive: true });
      }
    },
    60_000,
  );

  it('stores a login without the line breaks of its files, and leaves neither', () => {
    const { commands } = preparations.find(({ id }) => id === 'registry-login')!;
    const files = ['cd "$TMPDIR"', "printf 'ci\\n' > username", "printf 's3cret%%\\n' > password"];
    const { kept, folder } = run([...files, ...commands]);
    try {
      const at = join(kept, placeholders.namespace.text, agreedNames.registryLogin);
      expect(readdirSync(at).toSorted()).toEqual(['password', 'username']);
      expect(readFileSync(join(at, 'username'), 'utf8')).toBe('ci');
      expect(readFileSync(join(at, 'password'), 'utf8')).toBe('s3cret%');
      expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
