type Page = Buffer<ArrayBuffer>;

/** What one body takes of the room that all have together. */
export interface BodyRoom {
  /** Keeps a copy of a piece; false when there is no room for it, even after others gave way. */
  add(piece: Buffer): boolean;
  /** How many bytes were added. */
  length(): number;
  /** Gives a copy of all bytes. The body has arrived, and from now on it does not give way. */
  bytes(): Buffer;
  free(): void;
}

export interface BodyRooms {
  /** `giveWay` is called when the room is needed: it has to free it. */
  open(giveWay: () => void): BodyRoom;
}

/**
 * Room for the bodies of strangers, `size` bytes for all of them together. It consists of pages that are made once, because buffers that
 * are made for each body would be collected late. When it is full, the body that has been arriving longest gives way. Teams and Graph
 * send theirs in one go, so many slow bodies keep out each other and nobody else.
 */
export function createBodyRooms(size: number, pageSize = 4096): BodyRooms {
  const all = Buffer.alloc(size);
  const free = Array.from({ length: Math.floor(size / pageSize) }, (_, i) =>
    all.subarray(i * pageSize, (i + 1) * pageSize),
  );
  const arriving = new Map<BodyRoom, () => void>();

  function pageFor(room: BodyRoom): Page | null {
    for (const [other, makeWay] of arriving) {
      if (free.length > 0) break;
      if (other !== room) makeWay();
    }
    return free.pop() ?? null;
  }

  return {
    open(giveWay) {
      const pages: Page[] = [];
      let length = 0;
      const room: BodyRoom = {
        add(piece) {
          for (let at = 0; at < piece.length; ) {
            const isFull = length === pages.length * pageSize;
            const page = isFull ? pageFor(room) : pages.at(-1);
            if (!page) return false;
            if (isFull) pages.push(page);
            const copied = piece.copy(page, length % pageSize, at);
            at += copied;
            length += copied;
          }
          return true;
        },
        length: () => length,
        bytes() {
          arriving.delete(room);
          return Buffer.concat(pages, length);
        },
        free() {
          arriving.delete(room);
          free.push(...pages.splice(0));
          length = 0;
        },
      };
      arriving.set(room, giveWay);
      return room;
    },
  };
}
