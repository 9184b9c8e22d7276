import { describe, expect, it } from 'vitest';
import { expandVariables } from '../testing/readBack/expandVariables';
import { kubernetesText } from './kubernetesText';

describe('text that Kubernetes hands on as it is', () => {
  const variables = { HOME: '/tmp', WORKSPACE: '/workspace' };
  it.each([
    'echo "$(hostname)"',
    'echo "$(id -u):$(id -g)" $HOME',
    'echo $$',
    'echo $(HOME) $$(HOME) $$$(HOME)',
    'echo $',
    'echo $( $(WORKSPACE) )',
    '${HOME} $$$$',
  ])('%s', (text) => {
    expect(expandVariables(kubernetesText(text, Object.keys(variables)), variables)).toBe(text);
  });

  it('leaves alone what Kubernetes leaves alone', () => {
    expect(kubernetesText('echo "$(hostname)" "$(id -u)"', ['HOME'])).toBe('echo "$(hostname)" "$(id -u)"');
    expect(expandVariables('echo $(HOME) $$(HOME)', variables)).toBe('echo /tmp $(HOME)');
  });
});
