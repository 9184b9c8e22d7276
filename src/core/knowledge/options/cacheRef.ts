import type { PlanOption } from '../../model/option';
import { cite } from '../cite';
import { variantOf } from '../approaches';

/** Tools that can keep layers in a registry apart from the image. */
const buildsWithCache = (ref: string): boolean =>
  ref === 'language-builder/buildpacks' ||
  !['language', 'external', 'none'].includes(variantOf(ref)?.variant.builder ?? 'none');

export const cacheRef: PlanOption = {
  id: 'cacheRef',
  title: 'Where the layer cache lies',
  group: 'images',
  choices: [],
  text: {
    kind: 'cacheReference',
    example: 'registry.example.com/cache/app:buildcache',
    hint: 'a repository, with a tag where you want one',
  },
  wholePlan: true,
  appliesTo: ({ ref }) => buildsWithCache(ref),
  default: () => '',
  sources: cite('buildkit-readme', 'distribution-reference'),
  changed: [],
};
