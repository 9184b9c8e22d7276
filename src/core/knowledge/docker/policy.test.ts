import { describe, expect, it } from 'vitest';
import { dockerPolicy } from './policy';

describe('the policy of an authorization plugin', () => {
  const text = dockerPolicy(['/workspace', '/run/dind/docker.sock']);

  it('refuses what it does not name, in the package that the plugin asks', () => {
    expect(text.startsWith('package docker.authz\n')).toBe(true);
    expect(text).toMatch(/^default allow := false$/m);
    expect(text).toContain('folders := {"/workspace", "/run/dind/docker.sock"}');
  });

  it('names endpoints of the API with and without a version, and no others', () => {
    const [, source = ''] = /regex\.match\(`([^`]+)`/.exec(text) ?? [];
    const known = new RegExp(source);
    for (const path of ['/v1.55/containers/create', '/_ping', '/v1.55/images/json', '/grpc', '/session'])
      expect([path, known.test(path)]).toEqual([path, true]);
    for (const path of [
      '/v1.55/plugins/pull',
      '/v1.55/swarm/init',
      '/v1.55/containersx',
      '/x/containers/json',
    ])
      expect([path, known.test(path)]).toEqual([path, false]);
  });

  it('is made of closed blocks and compares names in lower case only', () => {
    expect(text.split('{').length).toBe(text.split('}').length);
    for (const [, name = ''] of text.matchAll(/(?:setting\(|values\([\w.]+, )"([^"]+)"/g))
      expect(name).toBe(name.toLowerCase());
    // A volume with options of its driver binds any folder, whether a body of its own or a mount asks for it.
    for (const name of ['driveropts', 'volumeoptions', 'driverconfig'])
      expect(text).toContain(`, "${name}")`);
  });
});
