import type { CellSource } from '../../model/criterion';
import { cite } from '../cite';

export const cell: CellSource = {
  from: 'record',
  of: (ref) => {
    if (ref.startsWith('docker-socket')) {
      return { rating: 'good', word: '0 s', text: 'Nothing has to start.', sources: cite('cri-dockerd') };
    }
    if (ref.startsWith('buildkit')) {
      return {
        rating: 'good',
        word: '1 to 2 s',
        phrase: 'at each build',
        text: 'The builder starts with each build. The figure comes from published comparisons and was not measured by us.',
        sources: cite('daemonless-survey'),
        confidence: 'low',
      };
    }
    const tls = ref === 'dind-sidecar/tls';
    return {
      rating: 'partly',
      word: '3 to 10 s',
      phrase: tls ? 'three RSA keys among them' : 'once for each pod',
      text: tls
        ? 'The daemon starts once for each pod. Three RSA keys take one to one and a half seconds of it. The range comes from published comparisons.'
        : 'The daemon starts once for each pod. On a unix socket there is no delay on purpose; an open TCP port without TLS would add sixteen seconds. The range comes from published comparisons.',
      sources: cite('observed-node', 'moby-daemon', 'daemonless-survey'),
      confidence: 'low',
    };
  },
};
