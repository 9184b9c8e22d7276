/** Why one may want it otherwise. */
export const why =
  'The socket belongs to root and to a group whose number differs from node to node. With the number the client runs as user 1000; what it can do on the node stays the same.';
