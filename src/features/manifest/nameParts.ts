import type { Tab } from '../../ui/Tabs';

/** A file name as its tab shows it: folder and ending go where there is no room. */
export function nameParts(name: string): Omit<Tab, 'id'> {
  const slash = name.lastIndexOf('/') + 1;
  const base = name.slice(slash);
  const dot = base.lastIndexOf('.');
  return {
    label: dot <= 0 ? base : base.slice(0, dot),
    ...(slash > 0 && { folder: name.slice(0, slash) }),
    ...(dot > 0 && { ending: base.slice(dot) }),
  };
}
