import Database from 'libsql';

const connect = (file: string) => new Database(file, { timeout: 5000 });
export type Connection = ReturnType<typeof connect>;

/** A connection to a file, or to `:memory:`, with the settings that each connection needs anew. */
export function openConnection(file: string): Connection {
  const connection = connect(file);
  connection.pragma('journal_mode = WAL');
  // FULL: a marker that says "sent" must survive a power cut, or a message is sent twice.
  connection.pragma('synchronous = FULL');
  // What is deleted is overwritten, which another connection to the same file would not do (sqlite: pragma secure_delete).
  connection.pragma('secure_delete = ON');
  return connection;
}
