/** A stored value and the version it has; the version changes with every write. */
export interface Entry {
  value: unknown;
  version: string;
}

export interface WriteOptions {
  /** Milliseconds since 1970, UTC. From then on the entry counts as absent. Without it the entry stays. */
  expiresAt?: number;
}

/**
 * Small JSON values by key, safe with several writers. Every implementation passes test/storage/storeContract.ts.
 * Keys are compared byte by byte; values must survive JSON.
 */
export interface Store {
  get(key: string): Promise<Entry | null>;
  /** Writes whatever was there before; the new version. */
  put(key: string, value: unknown, options?: WriteOptions): Promise<string>;
  /** The new version, or null when the key is taken. */
  putIfAbsent(key: string, value: unknown, options?: WriteOptions): Promise<string | null>;
  /** The new version, or null when the entry is gone or another writer was faster. */
  putIfUnchanged(key: string, value: unknown, version: string, options?: WriteOptions): Promise<string | null>;
  /** True when there was something to delete; with `version`, only that version is deleted. */
  delete(key: string, version?: string): Promise<boolean>;
  /** Entries whose key begins with the prefix, in key order. */
  list(prefix: string): AsyncIterable<Entry & { key: string }>;
  /** Writes a little under a key of its own. Rejects when the storage does not answer, or takes nothing more. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
