import type { Detector } from '../../model/risk';
import { at } from '../podFacts';

export const detect: Detector = (subject) =>
  subject.pod.containers.flatMap((view) => {
    const image: unknown = view.container.image;
    if (typeof image !== 'string' || image.includes('@sha256:')) return [];
    const tag = /:([^/:@]+)$/.exec(image)?.[1];
    const exact = tag !== undefined && /(\d+\.\d+\.\d+|\d+\.v[0-9a-f_]+)/.test(tag);
    return [
      {
        path: at(view.path, 'image'),
        message: exact ? `${image}: exact version, no digest` : `${image}: the tag moves`,
      },
    ];
  });
