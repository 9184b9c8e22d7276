/** Why one may want it otherwise. */
export const why = 'The pod runs on nodes with all of these labels, and waits where there are none.';
