/** A binary heap, with the item on top that comes first by `before`. */
export interface Heap<T> {
  push(item: T): void;
  peek(): T | undefined;
  pop(): T | undefined;
  size(): number;
}

export function createHeap<T>(before: (a: T, b: T) => boolean): Heap<T> {
  const items: T[] = [];

  const swap = (a: number, b: number) => {
    const [first, second] = [items[a], items[b]];
    if (first === undefined || second === undefined) return;
    items[a] = second;
    items[b] = first;
  };
  const comesFirst = (a: number, b: number) => {
    const [first, second] = [items[a], items[b]];
    return first !== undefined && second !== undefined && before(first, second);
  };

  return {
    push(item) {
      let at = items.push(item) - 1;
      for (let parent = (at - 1) >> 1; at > 0 && comesFirst(at, parent); parent = (at - 1) >> 1) {
        swap(at, parent);
        at = parent;
      }
    },
    peek: () => items[0],
    pop() {
      swap(0, items.length - 1);
      const top = items.pop();
      for (let at = 0; ; ) {
        const left = 2 * at + 1;
        const child = comesFirst(left + 1, left) ? left + 1 : left;
        if (!comesFirst(child, at)) return top;
        swap(at, child);
        at = child;
      }
    },
    size: () => items.length,
  };
}
