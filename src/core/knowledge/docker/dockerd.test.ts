import { describe, expect, it } from 'vitest';
import type { Container } from '../../model/kubernetes';
import { daemonOf, startDelay } from './dockerd';
import { shellCommands } from './shellWords';

type Fields = Omit<Partial<Container>, 'name'>;

const daemon = (fields: Fields) => daemonOf({ name: 'c', image: 'docker:29.7.2-dind', ...fields });
const script = (text: string, fields: Fields = {}) => daemon({ command: ['sh', '-c', text], ...fields });

const listens = (fields: Fields) =>
  daemon(fields)?.listeners.map((one) =>
    one.kind === 'unix' ? one.path : `${one.host}:${one.port}${one.tls ? ' tls' : ''}`,
  );

const plain = [{ name: 'DOCKER_TLS_CERTDIR', value: '' }];

describe('a script taken apart', () => {
  it.each([
    ['a b; c && d | e || f & g', [['a', 'b'], ['c'], ['d'], ['e'], ['f'], ['g']]],
    ['a > /dev/null 2>&1 & b < in >>out', [['a'], ['b']]],
    ['(a b) &\nc # d; e\nf', [['a', 'b'], ['c'], ['f']]],
    [`a "b c" 'd;e' f\\ g`, [['a', 'b c', 'd;e', 'f g']]],
    ['a "$(dirname "$(sed -n s/x//p /y)")/z" b', [['a', '$(dirname "$(sed -n s/x//p /y)")/z', 'b']]],
    ['a \\\n  --b', [['a', '--b']]],
    ['a ${g:+"--c=$(d "$g")"}; e', [['a', '${g:+"--c=$(d "$g")"}'], ['e']]],
    ['', []],
    ["a 'never closed", [['a', 'never closed']]],
    ['a $(never closed', [['a', '$(never closed']]],
  ])('%j', (text, commands) => {
    expect(shellCommands(text)).toEqual(commands);
  });
});

describe('where a daemon starts', () => {
  it.each<[string, Fields, string | undefined]>([
    ['in the background', { command: ['sh', '-c', 'dockerd-entrypoint.sh & sleep 5; wait'] }, 'default'],
    [
      'with its output elsewhere',
      { command: ['sh', '-c', 'dockerd-entrypoint.sh > /dev/null 2>&1 & exec sleep infinity'] },
      'default',
    ],
    ['args: sh with flags', { args: ['sh', '-c', 'exec dockerd-entrypoint.sh --mtu=1400'] }, 'default'],
    [
      'args: sh with dockerd',
      { args: ['sh', '-c', 'dockerd-entrypoint.sh dockerd --host=unix:///x'] },
      'passthrough',
    ],
    ['args: sh past the entrypoint', { args: ['sh', '-c', 'dockerd --host=unix:///x'] }, 'replaced'],
    ['command and args', { command: ['/bin/sh', '-c'], args: ['dockerd -H tcp://0.0.0.0:8989'] }, 'replaced'],
    ['behind an init process', { command: ['tini', '--', 'dockerd'] }, 'replaced'],
    [
      'the entrypoint by its path',
      { command: ['/usr/local/bin/dockerd-entrypoint.sh'], args: ['--mtu=1400'] },
      'default',
    ],
    ['an image of somebody', { image: 'registry.corp/ci/engine:1.2.3', args: ['dockerd'] }, 'passthrough'],
    ['a mirror', { image: 'mirror.corp/library/docker:29.7.2' }, 'default'],
    ['a mirror with a port', { image: 'mirror.corp:5000/docker:29' }, 'default'],
    ['a client of a mirror', { image: 'mirror.corp/library/docker:29-cli' }, undefined],
    ['a namesake', { image: 'somebody/docker:29' }, undefined],
    ['a client of 2019', { image: 'docker:19.03.1' }, undefined],
    ['a daemon of 2019', { image: 'docker:19.03.1-dind' }, 'default'],
    ['a client by digest', { image: 'docker:29-cli@sha256:00d1nd' }, undefined],
    [
      'waits for one',
      { command: ['sh', '-c', 'until pgrep dockerd; do sleep 1; done; docker build .'] },
      undefined,
    ],
    ['speaks of one', { command: ['sh', '-c', 'echo waiting for dockerd; sleep 5'] }, undefined],
    ['a comment', { command: ['sh', '-c', '# dockerd\nsleep 5'] }, undefined],
    ['another program', { image: 'docker:29-dind', command: ['sleep', 'infinity'] }, undefined],
  ])('%s', (_, fields, start) => {
    expect(daemon(fields)?.start).toBe(start);
  });
});

describe('where it listens', () => {
  const socket = '/var/run/docker.sock';

  it.each<[string, Fields, string[]]>([
    ['defaults', {}, [socket, '0.0.0.0:2376 tls']],
    ['without TLS', { env: plain }, [socket, '0.0.0.0:2375']],
    [
      'the verification of the entrypoint holds for hosts that are added',
      { args: ['--host=tcp://0.0.0.0:8989'] },
      [socket, '0.0.0.0:2376 tls', '0.0.0.0:8989 tls'],
    ],
    [
      'and not where there are no certificates',
      { args: ['--host=tcp://0.0.0.0:8989'], env: plain },
      [socket, '0.0.0.0:2375', '0.0.0.0:8989'],
    ],
    [
      '--tls lets everybody in',
      { args: ['dockerd', '--host=tcp://0.0.0.0:2376', '--tls'] },
      ['0.0.0.0:2376'],
    ],
    [
      '--tlsverify=false too',
      { args: ['dockerd', '--host=tcp://0.0.0.0:2376', '--tlsverify=false'] },
      ['0.0.0.0:2376'],
    ],
    ['--tlsverify asks', { args: ['dockerd', '-H', 'tcp://0.0.0.0', '--tlsverify'] }, ['0.0.0.0:2376 tls']],
    ['-Htcp', { args: ['dockerd', '-Htcp://0.0.0.0:2375'] }, ['0.0.0.0:2375']],
    ['-H=tcp', { args: ['dockerd', '-H=tcp://0.0.0.0:2375'] }, ['0.0.0.0:2375']],
    ['no scheme', { args: ['dockerd', '-H', '0.0.0.0:2375'] }, ['0.0.0.0:2375']],
    ['no host', { args: ['dockerd', '--host=tcp://:2375'] }, ['localhost:2375']],
    ['IPv6', { args: ['dockerd', '--host=tcp://[::]:2375'] }, ['[::]:2375']],
    ['none', { args: ['dockerd', '--mtu=1400'] }, [socket]],
    [
      'a client later in the script is no listener',
      { command: ['sh', '-c', 'dockerd --host=unix:///x & docker -H tcp://127.0.0.1:2375 info'] },
      ['/x'],
    ],
    [
      'of two variables the last counts',
      { env: [{ name: 'DOCKER_TLS_CERTDIR', value: '/certs' }, ...plain] },
      [socket, '0.0.0.0:2375'],
    ],
    [
      'a variable of the script',
      { command: ['sh', '-c', 'DOCKER_TLS_CERTDIR= dockerd-entrypoint.sh'] },
      [socket, '0.0.0.0:2375'],
    ],
    [
      'a variable of the pod',
      { args: ['dockerd', '--host=$(HOST)'], env: [{ name: 'HOST', value: 'tcp://0.0.0.0:1' }] },
      ['0.0.0.0:1'],
    ],
    ['18.09 makes no certificates on its own', { image: 'docker:18.09-dind' }, [socket, '0.0.0.0:2375']],
    [
      '18.09 makes them where it is asked',
      { image: 'docker:18.09-dind', env: [{ name: 'DOCKER_TLS_CERTDIR', value: '/certs' }] },
      [socket, '0.0.0.0:2376 tls'],
    ],
    [
      '17.12 cannot',
      { image: 'docker:17.12-dind', env: [{ name: 'DOCKER_TLS_CERTDIR', value: '/c' }] },
      [socket, '0.0.0.0:2375'],
    ],
    ['19.03 does', { image: 'docker:19.03-dind' }, [socket, '0.0.0.0:2376 tls']],
    ['a version of somebody else says nothing', { image: 'corp/dind:1.0' }, [socket, '0.0.0.0:2376 tls']],
  ])('%s', (_, fields, expected) => {
    expect(listens(fields)).toEqual(expected);
  });

  it('keeps layers where --data-root says', () => {
    expect(daemon({ args: ['dockerd', '--data-root=/data/docker'] })?.dataRoots).toEqual(['/data/docker']);
    expect(script('dockerd -g /data')?.dataRoots).toEqual(['/data']);
    expect(daemon({})?.dataRoots).toEqual(['/var/lib/docker']);
  });

  it('waits on purpose where anybody could call it', () => {
    expect(startDelay(daemon({ args: ['dockerd', '--host=tcp://0.0.0.0:2376', '--tls'] })!)).toBe(16);
    expect(startDelay(daemon({ args: ['dockerd', '--host=tcp://:2375'] })!)).toBe(1);
  });
});
