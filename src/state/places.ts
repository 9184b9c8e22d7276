/**
 * The places of the application: each is a directory with an HTML file of its own, so that it can be opened,
 * linked and reloaded on any static host. `path` is relative to the root of the site; `title` is the name in
 * navigation. `about` marks what tells of Slipway itself: it stands in the foot of the sheet.
 */
export const places = [
  {
    id: 'start',
    path: '',
    title: 'Slipway',
    description:
      'Slipway helps you decide how CI jobs in Kubernetes get to use Docker or build images, and hands over manifests that work, with every risk explained.',
  },
  {
    id: 'choose',
    path: 'choose/',
    title: 'Choose',
    description:
      'Answer what your jobs need and what your cluster allows; the verdict on every approach follows each answer.',
  },
  {
    id: 'compare',
    path: 'compare/',
    title: 'Compare',
    description:
      'Every way to use Docker or build images in Kubernetes CI jobs, side by side, criterion by criterion.',
  },
  {
    id: 'manifest',
    path: 'manifest/',
    title: 'Manifest',
    description:
      'The manifest for your situation, in the format of your CI system, with a reason for every line.',
  },
  {
    id: 'risks',
    path: 'risks/',
    title: 'Risks',
    description:
      'The risks of this manifest in your situation, worst first, each with what removes or reduces it.',
  },
  {
    id: 'method',
    path: 'method/',
    title: 'How we decide',
    description:
      'How Slipway gets from answers to a verdict: hard limits first, then prices and a score, with its weights, its gaps and its bias.',
    about: true,
  },
  {
    id: 'sources',
    path: 'sources/',
    title: 'Sources',
    description:
      'Every source that Slipway rests on: who published it, when it was read, how far it can be relied on, and what rests on it.',
    about: true,
  },
] as const;

export type Place = (typeof places)[number];
export type PlaceId = Place['id'];

/** Whether a place tells of Slipway itself, and not of the reader’s situation. */
export const isAbout = (place: Place): boolean => 'about' in place;

/** The title of the document at a place. */
export const documentTitle = ({ id, title }: Place): string =>
  id === 'start' ? title : `${title} · Slipway`;
