/** The list of what changed: a chunk of its own, which knows every record. No component: its styles would be one, too. */
export { changedSince } from '../core';
