import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { symptoms } from '../../core';
import { findSymptoms } from './findSymptoms';

const ids = (text: string): readonly string[] => findSymptoms(symptoms, text).map(({ id }) => id);

describe('messages that fit', () => {
  test('every message finds its own record first', () => {
    for (const { id, title, also = [] } of symptoms)
      for (const message of [title, ...also]) expect(ids(message)[0], message).toBe(id);
  });

  test('a pasted line with other names and addresses finds it too', () => {
    expect(
      ids(
        'ERROR: Cannot connect to the Docker daemon at tcp://10.1.2.3:2375. Is the docker daemon running?\nscript returned exit code 1',
      )[0],
    ).toBe('cannot-connect-tcp');
    expect(
      ids(
        'Error from server (Forbidden): pods "agent-x7" is forbidden: violates PodSecurity "baseline:v1.36": privileged (container "docker" must not set securityContext.privileged=true)',
      )[0],
    ).toBe('violates-pod-security');
    expect(
      ids(
        'tls: failed to verify certificate: x509: certificate is valid for 9f2c, docker, localhost, not daemon',
      )[0],
    ).toBe('certificate-for-other-name');
  });

  test('a few words fit where all of them occur', () => {
    expect(ids('TOOMANYREQUESTS')).toEqual(['pull-rate-limit']);
    expect(ids('jenkins').length).toBeGreaterThan(5);
    expect(ids('mtu')).toContain('mtu-downloads-hang');
  });

  test('what has nothing to do with it finds nothing', () => {
    expect(ids('java.lang.NullPointerException at com.example.Main.main(Main.java:7)')).toEqual([]);
    expect(ids('the docker build is done')).toEqual([]);
    expect(ids('zzz')).toEqual([]);
  });

  test('nothing typed: all, in their order', () => {
    for (const text of ['', '  \n', '!?']) expect(ids(text)).toEqual(symptoms.map(({ id }) => id));
  });

  test('no text makes it throw, and it never invents a record', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = findSymptoms(symptoms, text);
        expect(new Set(found).size).toBe(found.length);
        for (const symptom of found) expect(symptoms).toContain(symptom);
      }),
    );
  });
});
