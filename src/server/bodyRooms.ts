/** What one body takes of the room that all have together. */
export interface BodyRoom {
  /** Takes that many bytes instead of what it had; false when they are not to be had, even after others gave way. */
  take(bytes: number): boolean;
  /** The body is all there: from now on it does not give way. */
  arrived(): void;
  free(): void;
}

export interface BodyRooms {
  /** `giveWay` is called when the room is needed: it has to free it. */
  open(giveWay: () => void): BodyRoom;
}

/**
 * Room for the bodies of strangers, all together `size` bytes. Where it is full the body that has been arriving longest
 * gives way: Teams and Graph send theirs in one go, so that many slow ones keep out each other and nobody else.
 */
export function createBodyRooms(size: number): BodyRooms {
  let used = 0;
  const arriving = new Map<BodyRoom, () => void>();
  return {
    open(giveWay) {
      let held = 0;
      const room: BodyRoom = {
        take(bytes) {
          const more = bytes - held;
          for (const [other, makeWay] of arriving) {
            if (used + more <= size) break;
            if (other !== room) makeWay();
          }
          if (used + more > size) return false;
          used += more;
          held = bytes;
          return true;
        },
        arrived: () => arriving.delete(room),
        free() {
          arriving.delete(room);
          used -= held;
          held = 0;
        },
      };
      arriving.set(room, giveWay);
      return room;
    },
  };
}
