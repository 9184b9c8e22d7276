import { describe, expect, it } from 'vitest';
import { reachSources } from '../knowledge/reachSentences';
import { sources } from '../knowledge/sources';
import { pastedPod, reportOn } from '../testing/pastedPod';

const reach = (spec: string) => reportOn(pastedPod(spec)).documents[0]!.reach!;

const dind = (args: string, more = '') => `- name: dind
  image: docker:29.7.2-dind
  args: [${args}]
${more}`;
const privileged = '  securityContext: { privileged: true }\n';
const client = (env: string, mounts = '') =>
  `- { name: docker, image: "docker:29.7.2-cli", command: [sleep], env: [${env}], volumeMounts: [${mounts}] }\n`;
const unixHost = '{ name: DOCKER_HOST, value: "unix:///run/dind/docker.sock" }';
const onRun = '{ name: s, mountPath: /run/dind }';
const list = (text: string) => `containers:\n${text}`;
const volumes = 'volumes: [{ name: s, emptyDir: {} }]';
const unix = (container: string, head = '') =>
  `${head}${list(client(unixHost, onRun))}${dind('dockerd, "--host=unix:///run/dind/docker.sock"', `  volumeMounts: [${onRun}]\n${container}`)}${volumes}`;

describe('who can reach node root', () => {
  it.each<[string, string, object]>([
    [
      'a holder of the socket',
      unix(privileged),
      { how: 'one-step', daemon: 'holders', callers: ['docker'], sentence: /`dind` is privileged/ },
    ],
    [
      'a client that is privileged itself comes first',
      unix(privileged).replace('command: [sleep]', 'command: [sleep], securityContext: { privileged: true }'),
      { how: 'at-once', daemon: 'holders', sentence: /^Container `docker` runs privileged/ },
    ],
    [
      'a daemon that is not privileged',
      unix(''),
      { how: 'kernel-bug', daemon: 'holders', sentence: /not privileged/ },
    ],
    [
      'a daemon in a user namespace',
      unix(privileged, 'hostUsers: false\n'),
      { how: 'kernel-bug', sentence: /user namespace/ },
    ],
    ...(
      [
        ['kata-qemu', /virtual machine/],
        ['gvisor', /gVisor’s kernel/],
        ['runsc', /gVisor’s kernel/],
        ['sysbox-runc', /sandbox of Sysbox/],
      ] as const
    ).map(([name, sentence]): [string, string, object] => [
      `a daemon in the sandbox ${name}`,
      unix(privileged, `hostUsers: false\nruntimeClassName: ${name}\n`),
      { how: 'kernel-bug', sentence },
    ]),
    [
      'any other RuntimeClass is no wall',
      unix(privileged, 'runtimeClassName: nvidia\n'),
      { how: 'one-step', sentence: /`dind` is privileged/ },
    ],
    [
      'a rootless daemon',
      unix(privileged).replace('2-dind', '2-dind-rootless'),
      { how: 'one-step', daemon: 'holders', sentence: /cannot mount the node’s disk.*harder, not prevented/ },
    ],
    [
      'certificates that nobody shares',
      list(client('{ name: DOCKER_HOST, value: "tcp://localhost:2376" }') + dind('', privileged)),
      { how: 'at-once', daemon: 'none', callers: [], sentence: /^No other container of the pod has a way/ },
    ],
    [
      'the socket below /run, named /var/run',
      `${list(client('', '{ name: s, mountPath: /run }') + dind('dockerd, "--host=unix:///var/run/docker.sock"', `${privileged}  volumeMounts: [{ name: s, mountPath: /run }]\n`))}${volumes}`,
      { how: 'one-step', daemon: 'holders', callers: ['docker'] },
    ],
    [
      'a daemon alone',
      list(dind('dockerd', privileged)),
      { how: 'at-once', daemon: 'own-process', callers: ['dind'], sentence: /^Steps run in the privileged/ },
    ],
    [
      'a daemon beside the agent of Jenkins',
      list(`- { name: jnlp, image: "jenkins/inbound-agent:1" }\n${dind('dockerd', privileged)}`),
      { how: 'at-once', daemon: 'own-process', callers: ['dind'] },
    ],
    [
      'a daemon alone on loopback',
      list(dind('dockerd, "--host=tcp://127.0.0.1:2375"', privileged)),
      { how: 'at-once', daemon: 'own-process', callers: ['dind'] },
    ],
    [
      'a daemon alone on all interfaces',
      list(dind('dockerd, "--host=tcp://0.0.0.0:2375"', privileged)),
      { how: 'one-step', daemon: 'network', callers: [], sentence: /any pod, and any RUN step/ },
    ],
    [
      'a daemon of the node',
      `${list(client('', '{ name: s, mountPath: /var/run/docker.sock }'))}volumes: [{ name: s, hostPath: { path: /run/docker.sock } }]`,
      { how: 'one-step', daemon: 'node', callers: ['docker'] },
    ],
    [
      'a socket that nobody mounts hides no other',
      `${list(client('', '{ name: r, mountPath: /h }'))}volumes: [{ name: s, hostPath: { path: /var/run/docker.sock } }, { name: r, hostPath: { path: /run } }]`,
      { how: 'one-step', daemon: 'node', callers: ['docker'] },
    ],
    [
      'a socket that nobody mounts',
      `${list(client(''))}volumes: [{ name: s, hostPath: { path: /var/run/docker.sock } }]`,
      { how: 'kernel-bug', daemon: 'none', sentence: /nothing of the node is mounted/ },
    ],
    [
      'a directory that the node trusts',
      `${list('- { name: c, image: a, volumeMounts: [{ name: s, mountPath: /h }] }\n')}volumes: [{ name: s, hostPath: { path: /etc } }]`,
      { how: 'at-once', sentence: /writes to `\/etc` of the node/ },
    ],
    [
      'the same, for reading or as another user',
      `${list('- { name: c, image: a, volumeMounts: [{ name: s, mountPath: /h, readOnly: true }] }\n- { name: d, image: a, securityContext: { runAsUser: 1000 }, volumeMounts: [{ name: s, mountPath: /h }] }\n')}volumes: [{ name: s, hostPath: { path: /etc } }]`,
      { how: 'kernel-bug', sentence: /Of the node `\/etc` is mounted/ },
    ],
    [
      'a directory of the node that holds data',
      `${list('- { name: c, image: a, volumeMounts: [{ name: s, mountPath: /h }] }\n')}volumes: [{ name: s, hostPath: { path: /srv/cache } }]`,
      { how: 'kernel-bug', sentence: /Of the node `\/srv\/cache` is mounted/ },
    ],
    [
      'SYS_ADMIN',
      list('- { name: c, image: a, securityContext: { capabilities: { add: [CAP_SYS_ADMIN] } } }\n'),
      { how: 'at-once', sentence: /`SYS_ADMIN`/ },
    ],
    [
      'SYS_ADMIN in a user namespace',
      `hostUsers: false\n${list('- { name: c, image: a, securityContext: { capabilities: { add: [SYS_ADMIN] } } }\n')}`,
      { how: 'kernel-bug' },
    ],
    [
      'the processes of the node',
      `hostPID: true\n${list('- { name: c, image: a, securityContext: { capabilities: { add: [SYS_PTRACE] } } }\n')}`,
      { how: 'at-once', sentence: /hostPID/ },
    ],
    [
      'a daemon elsewhere without TLS',
      list(client('{ name: DOCKER_HOST, value: "tcp://dind.ci.svc:2375" }')),
      { how: 'one-step', daemon: 'none', sentence: /outside this pod/ },
    ],
    [
      'a builder with its profiles',
      list('- { name: b, image: "moby/buildkit:v0.32.2-rootless" }\n'),
      { how: 'kernel-bug', sentence: /behind the profiles of the runtime/ },
    ],
    [
      'a builder without its profiles',
      `securityContext: { seccompProfile: { type: Unconfined } }\n${list('- { name: b, image: "moby/buildkit:v0.32.2-rootless" }\n')}`,
      { how: 'kernel-bug', sentence: /opted out/ },
    ],
    [
      'a client of a builder elsewhere',
      list('- { name: c, image: a, env: [{ name: BUILDKIT_HOST, value: "tcp://b.c.svc:1234" }] }\n'),
      { how: 'kernel-bug', sentence: /What container `c` builds runs in a builder outside this pod/ },
    ],
    [
      'a builder that is root in a user namespace',
      `hostUsers: false\n${list('- { name: b, image: "moby/buildkit:v0.32.2", securityContext: { privileged: true } }\n')}`,
      { how: 'kernel-bug', sentence: /has a user namespace/ },
    ],
  ])('%s', (_, spec, { sentence, ...expected }: { sentence?: RegExp }) => {
    const found = reach(spec);
    expect(found).toMatchObject(expected);
    if (sentence) expect(found.sentence).toMatch(sentence);
    expect(`${found.sentence} ${found.who.join(' ')}`).not.toMatch(
      /containers? ;|containers?[ ,.]*$|undefined/,
    );
    for (const { title, detail } of found.steps) expect(`${title} ${detail}`).toMatch(/\S \S/);
  });

  it('adds the agent that Jenkins adds, on a port', () => {
    const spec = list(
      client('{ name: DOCKER_HOST, value: "tcp://localhost:2375" }') +
        dind('dockerd, "--host=tcp://127.0.0.1:2375"', privileged),
    );
    expect(reportOn(pastedPod(spec), { ci: 'jenkins' }).documents[0]?.reach?.callers).toEqual([
      'docker',
      'jnlp',
    ]);
    expect(reportOn(pastedPod(spec), { ci: 'gitlab' }).documents[0]?.reach?.callers).toEqual(['docker']);
  });

  it('says where it knows this from', () => {
    for (const id of reachSources) expect(Object.hasOwn(sources, id), id).toBe(true);
  });
});
