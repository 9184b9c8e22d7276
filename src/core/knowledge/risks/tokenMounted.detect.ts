import type { Detector } from '../../model/risk';

export const detect: Detector = (subject) =>
  subject.pod.spec.automountServiceAccountToken === false
    ? []
    : [
        {
          path:
            subject.pod.spec.automountServiceAccountToken === undefined
              ? '/spec'
              : '/spec/automountServiceAccountToken',
        },
      ];
