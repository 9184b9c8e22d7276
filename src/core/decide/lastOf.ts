interface Kept<Key, Value> {
  readonly key: Key;
  readonly value: Value;
}

/**
 * A function that keeps its last two results for who asks again for the same: a world, and the likely one beside it.
 * Worlds are made by the thousand, and a weak map of them costs more than it saves.
 */
export function lastOf<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let last: Kept<Key, Value> | undefined;
  let before: Kept<Key, Value> | undefined;
  return (key) => {
    if (last?.key === key) return last.value;
    const found = before?.key === key ? before : { key, value: make(key) };
    [last, before] = [found, last];
    return found.value;
  };
}
