import { describe, expect, it } from 'vitest';
import { breakParts } from './breakParts';

const texts = (text: string) => breakParts(text).map((part) => part.text);

describe('breakParts', () => {
  it('lets a path and an image name break after a slash or an @', () => {
    expect(texts('unix:///run/dind/docker.sock')).toEqual(['unix:///', 'run/', 'dind/', 'docker.sock']);
    expect(texts('ls /dev "/run/a"')).toEqual(['ls /dev "/run/', 'a"']);
    expect(texts('docker@sha256:1')).toEqual(['docker@', 'sha256:1']);
  });

  it('holds the name of an option together', () => {
    const held = breakParts('docker run --rm --privileged alpine').filter((part) => part.held);
    expect(held.map((part) => part.text)).toEqual(['--rm', '--privileged']);
    expect(breakParts('a-b well-known').some((part) => part.held)).toBe(false);
    expect(breakParts('-Dorg-gradle-a-very-long-property-name=x').some((part) => part.held)).toBe(false);
  });

  it('loses no character', () => {
    for (const text of ['', '/', 'a', '--', 'kubectl get -o wide /x/y@z --', '-a-b -c=/d'])
      expect(texts(text).join('')).toBe(text);
  });

  it('lets a very long name wrap between its words', () => {
    const long = 'terminationGracePeriodSeconds: 20';
    expect(texts(long)).toEqual(['termination', 'Grace', 'Period', 'Seconds', ': 20']);
    expect(texts('supplementalGroups:')).toEqual(['supplementalGroups:']);
  });
});
