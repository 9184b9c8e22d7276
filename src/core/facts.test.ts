import { describe, expect, it } from 'vitest';
import type { Container } from './model/kubernetes';
import type { Plan } from './model/plan';
import { mountAt, podView, type ContainerView } from './model/podView';
import { allVariants, variantOf } from './knowledge/approaches';
import { isBuildxClient } from './knowledge/docker/builders';
import { daemonOf, envValue, isLoopback, startDelay } from './knowledge/docker/dockerd';
import { enclosureKinds, enclosureOf, sandboxOf } from './knowledge/enclosures';
import type { FormatNoteId } from './knowledge/formatNotes';
import { notes, type NoteId } from './knowledge/notes';
import { noteWhy } from './knowledge/whys';
import { riskTexts } from './knowledge/riskTexts';
import { scenarios } from './knowledge/scenarios';
import { images } from './knowledge/versions';
import { decide } from './decide/decide';
import { inspectText } from './inspect/inspectText';
import { podsOf } from './inspect/podsOf';
import { render } from './render';
import { distinctPods, planOf, sample } from './testing/combinations';

/** The facts about Docker that every manifest of ours and every check of others must respect. */

const drawn: readonly Plan[] = sample(distinctPods(), 400).map(planOf);

const views = (plan: Plan): readonly ContainerView[] =>
  podsOf(plan).flatMap(({ pod }) => podView(pod).containers);
const daemons = (plan: Plan) =>
  views(plan).flatMap((view) => {
    const daemon = daemonOf(view.container);
    return daemon ? [{ view, daemon, plan }] : [];
  });
const allDaemons = drawn.flatMap(daemons);
const dind = (fields: Omit<Partial<Container>, 'name'>): Container => ({
  name: 'dind',
  image: 'docker:29.7.2-dind',
  ...fields,
});

const why = (id: NoteId | FormatNoteId): string => noteWhy({ id, short: '', risks: [], values: {} });

/** Risks that the check of a pasted pod finds, with what it says. */
function risksOf(container: string, rest = ''): Map<string, string> {
  const text = `apiVersion: v1\nkind: Pod\nmetadata: { name: x }\nspec:\n${rest}  containers:\n    - name: dind\n      image: docker:29.7.2-dind\n${container}    - name: client\n      image: docker:29.7.2-cli\n      command: [sleep, infinity]\n      env: [{ name: DOCKER_HOST, value: "tcp://localhost:2375" }]\n`;
  const report = inspectText(text, { answers: { ci: 'jenkins' } });
  expect(report.errors).toEqual([]);
  return new Map(report.findings.map(({ risk, message }) => [risk, message]));
}

const delay = (fields: Omit<Partial<Container>, 'name'>) => startDelay(daemonOf(dind(fields))!);

const probe = (seconds: number) =>
  `      startupProbe: { exec: { command: [docker, info] }, timeoutSeconds: 10, periodSeconds: 1, failureThreshold: ${seconds} }\n`;

const listeners = (fields: Omit<Partial<Container>, 'name'>) =>
  daemonOf(dind(fields))!.listeners.map((one) =>
    one.kind === 'unix' ? one.path : `${one.host}:${one.port}${one.tls ? ' tls' : ''}`,
  );

const privileged = '      securityContext: { privileged: true }\n';

describe('what the generator must get right', () => {
  it('1. plain TCP is not refused: it costs 1 s on loopback, 16 s on all interfaces', () => {
    expect(delay({ env: [{ name: 'DOCKER_TLS_CERTDIR', value: '' }] })).toBe(16);
    expect(delay({ env: [{ name: 'DOCKER_TLS_CERTDIR' }] })).toBe(16);
    expect(delay({ env: [{ name: 'DOCKER_TLS_CERTDIR', value: '' }], args: ['--tls=false'] })).toBe(1);
    expect(delay({ args: ['dockerd', '--host=tcp://127.0.0.1:2375', '--tls=false'] })).toBe(1);
    expect(delay({ args: ['dockerd', '-H', 'tcp://localhost:2375'] })).toBe(1);
    expect(delay({ args: ['dockerd', '--host=unix:///run/dind/docker.sock'] })).toBe(0);
    expect(delay({})).toBe(0);
    expect(allDaemons.filter(({ daemon }) => startDelay(daemon) > 1)).toEqual([]);

    const open = `${privileged}      env: [{ name: DOCKER_TLS_CERTDIR, value: "" }]\n`;
    expect(risksOf(open + probe(60)).has('daemon-tcp-without-tls')).toBe(true);
    expect(risksOf(open + probe(60)).has('daemon-not-ready')).toBe(false);
    expect(risksOf(open + probe(20)).get('daemon-not-ready')).toBe('gives up after 20 s');
    expect(why('env-tls-certdir')).toContain('sixteen seconds');
  });

  it('2. only the first word dockerd removes the default listeners; --host alone adds one', () => {
    expect(listeners({})).toEqual(['/var/run/docker.sock', '0.0.0.0:2376 tls']);
    expect(listeners({ env: [{ name: 'DOCKER_TLS_CERTDIR', value: '' }] })).toEqual([
      '/var/run/docker.sock',
      '0.0.0.0:2375',
    ]);
    expect(listeners({ args: ['--host=unix:///run/dind/docker.sock'] })).toEqual([
      '/var/run/docker.sock',
      '0.0.0.0:2376 tls',
      '/run/dind/docker.sock',
    ]);
    expect(listeners({ args: ['--mtu=1400'] })).toEqual(['/var/run/docker.sock', '0.0.0.0:2376 tls']);
    expect(listeners({ args: ['dockerd', '--host=unix:///run/dind/docker.sock'] })).toEqual([
      '/run/dind/docker.sock',
    ]);
    expect(listeners({ args: ['dockerd'] })).toEqual(['/var/run/docker.sock']);
    for (const { view, daemon, plan } of allDaemons) {
      const words =
        view.container.command?.join(' ').split('dockerd-entrypoint.sh ')[1]?.split(' ') ??
        view.container.args;
      const first = words?.[0] ?? '--';
      const isDefault = plan.refs[0] === 'dind-sidecar/tls';
      expect(isDefault ? first.startsWith('--') : first === 'dockerd').toBe(true);
      const open = daemon.listeners.filter((one) => one.kind === 'tcp' && !isLoopback(one.host));
      expect(open.every((one) => one.kind === 'tcp' && one.tls)).toBe(true);
    }
    expect(
      risksOf(`${privileged}      args: ["--host=unix:///run/dind/docker.sock"]\n`).has(
        'hidden-tcp-listener',
      ),
    ).toBe(true);
    expect(
      risksOf(`${privileged}      args: ["dockerd", "--host=unix:///run/dind/docker.sock"]\n`).has(
        'hidden-tcp-listener',
      ),
    ).toBe(false);
  });

  it('3. a unix socket on an emptyDir is the best variant; group 2375 is enough for a client that is not root', () => {
    for (const plan of drawn.filter(({ refs }) => refs[0] === 'dind-sidecar/unix')) {
      const { view, daemon } = daemons(plan)[0]!;
      expect(daemon.listeners.map(({ kind }) => kind)).toEqual(['unix']);
      expect(daemon.flags).toContain('--group=2375');
      const { spec } = plan.pod;
      expect(spec?.securityContext?.supplementalGroups).toEqual([2375]);
      expect(spec?.securityContext?.runAsUser).toBe(1000);
      const volume = mountAt(view, '/run/dind/docker.sock')?.name;
      expect(spec?.volumes?.find(({ name }) => name === volume)?.emptyDir).toBeDefined();
      expect(JSON.stringify(plan.objects)).not.toContain('DOCKER_TLS');
    }
    const best = scenarios
      .map(({ answers }) => decide(answers).approaches.find((approach) => approach.id === 'dind-sidecar'))
      // Where it depends, a sandbox may be there that nobody has told of.
      .filter((sidecar) => sidecar?.verdict === 'works' || sidecar?.verdict === 'price')
      .map((sidecar) => sidecar?.ref);
    expect(new Set(best)).toEqual(new Set(['dind-sidecar/unix']));
  });

  it('4. docker info is the probe; TCP and file probes succeed too early or never', () => {
    for (const { view } of allDaemons) {
      expect(view.container.startupProbe?.exec?.command).toEqual(['docker', 'info']);
      expect(view.container.startupProbe?.timeoutSeconds).toBeGreaterThanOrEqual(5);
      expect(view.container.livenessProbe).toBeUndefined();
    }
    const probed = (written: string) =>
      risksOf(`${privileged}      startupProbe: ${written}\n`).get('daemon-not-ready');
    expect(probed('{ tcpSocket: { port: 2375 } }')).toBeDefined();
    expect(probed('{ tcpSocket: { port: "tcp://localhost:8989" } }')).toBe(
      'tcp://localhost:8989 is no port number',
    );
    expect(probed('{ exec: { command: [stat, /var/run/docker.sock] } }')).toBeDefined();
    expect(probed('{ exec: { command: [sh, -c, "test -S /var/run/docker.sock"] } }')).toBeDefined();
    expect(probed('{ exec: { command: [docker, info] }, timeoutSeconds: 10 }')).toBeUndefined();
    expect(risksOf(privileged).get('daemon-not-ready')).toBe('no startup probe');
  });

  it('5. limits of the pod do not reach what a privileged daemon starts, unless it gets the pod’s cgroup', () => {
    for (const { view, daemon, plan } of allDaemons) {
      const line = [...(view.container.command ?? []), ...(view.container.args ?? [])].join(' ');
      const text = render(plan, 'pod-yaml').files[0]!.text;
      const found = inspectText(text).findings.some(
        ({ risk }) => risk === 'limits-bypassed-by-nested-containers',
      );
      expect([plan.refs[0], found]).toEqual([
        plan.refs[0],
        !daemon.rootless &&
          enclosureOf(plan.pod.spec ?? {}) === undefined &&
          !line.includes('--cgroup-parent='),
      ]);
    }
    const held = allDaemons.filter(({ plan }) => plan.options['cgroupParent'] === 'pod');
    expect(held.length).toBeGreaterThan(0);
    for (const { view, plan } of held) {
      const line = view.container.command?.join(' ');
      expect(line).toMatch(
        /^sh -c .*\/proc\/self\/cgroup.*; exec dockerd-entrypoint\.sh dockerd .*--cgroup-parent=/,
      );
      expect(
        views(plan).every(({ container }) => container.resources?.limits?.['memory'] !== undefined),
      ).toBe(true);
    }
    expect(
      allDaemons.every(
        ({ plan }) =>
          plan.options['cgroupParent'] === undefined || ['off', 'pod'].includes(plan.options['cgroupParent']),
      ),
    ).toBe(true);
    expect(why('resources-daemon')).toContain('not for the containers that a privileged daemon starts');
  });

  it('6. the layer store needs a volume: docker info succeeds without one, and docker run fails', () => {
    for (const { view, daemon, plan } of allDaemons) {
      const [root = ''] = daemon.dataRoots;
      const mount = mountAt(view, root);
      // A volume of the image itself would lie over the one of the pod.
      expect(root.startsWith('/home/rootless')).toBe(false);
      const volume = plan.pod.spec?.volumes?.find(({ name }) => name === mount?.name);
      expect(volume?.emptyDir?.sizeLimit).toBeDefined();
    }
    expect(risksOf(privileged).get('nested-overlay-storage-driver')).toBe(
      'nothing mounted at /var/lib/docker',
    );
    const mounted = `${privileged}      volumeMounts: [{ name: data, mountPath: /var/lib/docker }]\n`;
    expect(
      risksOf(mounted, '  volumes: [{ name: data, emptyDir: { sizeLimit: 20Gi } }]\n').has(
        'nested-overlay-storage-driver',
      ),
    ).toBe(false);
  });

  it('7. nothing names a storage driver: that would switch the containerd image store off', () => {
    for (const plan of drawn) {
      const text = JSON.stringify([plan.objects, plan.steps]);
      expect(text).not.toMatch(/DOCKER_DRIVER|storage-driver|"overlay2"/);
    }
    // Only an engine of ours may export cache to the registry; the node’s keeps its images otherwise.
    const onNode = drawn.filter(({ refs }) => refs[0]?.startsWith('docker-socket'));
    expect(JSON.stringify(onNode.map(({ steps }) => steps))).not.toContain('--cache-to type=registry');
  });

  it('8. authorization plugins do not see builds, and nothing relies on one', async () => {
    for (const { refs, objects } of drawn)
      expect([refs, /authorization-plugin/.test(JSON.stringify(objects))]).toEqual([
        refs,
        refs[0] === 'dind-sidecar/authz',
      ]);
    // Nothing that the plugin does is a reason for it: what is good there is good without it.
    const good = (id: string) =>
      allVariants
        .filter((variant) => variant.id === id)
        .flatMap(({ reasons }) => reasons.filter(({ tone }) => tone === 'good'));
    expect(good('dind-sidecar/unix')).toEqual(expect.arrayContaining(good('dind-sidecar/authz')));
    expect(allVariants.find(({ id }) => id === 'dind-sidecar/authz')?.wall).toBe('none');
    expect(why('args-authorization-plugin')).toMatch(/BuildKit’s calls are never shown.*29\.3\.1/s);
    const { text } = await riskTexts['privileged-container']!();
    expect(text.doesNotHelp?.join(' ')).toMatch(/authorization plugin does not see builds/i);
    const sentences = Object.keys(notes).map((id) => why(id as NoteId));
    expect(sentences.join(' ')).not.toMatch(/plugin (isolates|protects|prevents)/);
  });

  it('9. there is no unprivileged rootful daemon without a user namespace', () => {
    for (const { view, plan } of allDaemons) {
      const { spec } = plan.pod;
      const isPrivileged = view.container.securityContext?.privileged === true;
      const sandbox = spec && sandboxOf(spec);
      // Privileged in a user namespace it does not start, and may not exit; Sysbox refuses it.
      if (spec?.hostUsers === false) expect(isPrivileged).toBe(false);
      // Without privileged it starts in a user namespace of a special handler, or on gVisor's kernel.
      if (!isPrivileged) expect(spec?.hostUsers === false || sandbox === 'gvisor').toBe(true);
      expect(spec?.runtimeClassName !== undefined).toBe(!isPrivileged || sandbox === 'kata');
    }
    expect(new Set(allDaemons.map(({ plan }) => enclosureOf(plan.pod.spec ?? {})))).toEqual(
      new Set([undefined, ...enclosureKinds]),
    );
  });

  it('10. rootless still needs privileged, and --experimental no more', () => {
    const rootless = allDaemons.filter(({ daemon }) => daemon.rootless);
    expect(rootless.length).toBeGreaterThan(0);
    for (const { view, plan } of rootless) {
      expect(view.container.securityContext?.privileged).toBe(true);
      expect(view.container.securityContext?.runAsUser).toBe(1000);
      expect(inspectText(render(plan, 'pod-yaml').files[0]!.text).findings.map(({ risk }) => risk)).toContain(
        'rootless-dind-still-privileged',
      );
    }
    expect(JSON.stringify(drawn.map(({ objects }) => objects))).not.toContain('experimental');
    const pasted = inspectText(
      'kind: Pod\nspec:\n  containers:\n    - name: dind\n      image: docker:29.7.2-dind-rootless\n',
    );
    expect(pasted.findings.find(({ risk }) => risk === 'rootless-dind-still-privileged')?.message).toContain(
      'does not start',
    );
  });

  it('11. client and daemon have one version, and one whose API floor lets old clients in', () => {
    for (const plan of drawn) {
      const found = views(plan).flatMap(
        ({ container }) =>
          /^docker:(\d+)\.(\d+)\.(\d+)-/
            .exec(container.image ?? '')
            ?.slice(1)
            .map(Number)
            .join('.') ?? [],
      );
      expect(new Set(found).size).toBeLessThanOrEqual(1);
    }
    const versions = Object.values(images).flatMap(
      ({ image }) => /^docker:(\d+)\.(\d+)\.(\d+)-/.exec(image)?.slice(1).map(Number) ?? [],
    );
    for (let index = 0; index < versions.length; index += 3) {
      const [major = 0, minor = 0] = versions.slice(index);
      // 29.0 to 29.2 refuse clients below API 1.44; 29.3.1 also closes CVE-2026-34040.
      expect([`${major}.${minor}`, major > 29 || (major === 29 && minor > 3)]).toEqual([
        `${major}.${minor}`,
        true,
      ]);
    }
  });

  it('12. where a daemon is stands in the environment of the pod, because steps are an exec', () => {
    for (const plan of drawn) {
      for (const { container: name, commands } of plan.steps) {
        const view = views(plan).find((one) => one.name === name)!;
        // Where nothing has a Docker API, tools and hosted builders need no address of one.
        const callsNone = plan.refs.every((ref) => variantOf(ref)?.variant.daemon === 'none');
        const docker = commands.some((command) => /\bdocker\b/.test(command) || command.startsWith('mvn'));
        // buildx calls a builder, and no daemon.
        if (!docker || callsNone || daemonOf(view.container) || isBuildxClient(view)) continue;
        expect(envValue(view.container, 'DOCKER_HOST'), `${plan.refs[0]} ${name}`).toMatch(
          /^(unix|tcp|ssh):\/\//,
        );
        expect(commands.join()).not.toMatch(/export DOCKER_|DOCKER_(HOST|TLS\w*|CERT_PATH)=/);
      }
    }
    expect(why('env-docker-host-unix')).toContain('exec');
    expect(why('jenkins-container')).toContain('exec');
  });
});
