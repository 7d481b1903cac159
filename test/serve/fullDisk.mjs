// Loaded before the bot: while the file that DISK_IS_FULL names exists, its database may not grow, as on a full disk.
import { existsSync } from 'node:fs';
import Database from 'libsql';

const mark = process.env.DISK_IS_FULL ?? '';
const { exec } = Database.prototype;
Database.prototype.exec = function execOnDisk(sql) {
  if (sql === 'BEGIN IMMEDIATE') this.pragma(`max_page_count = ${existsSync(mark) ? 1 : 1_000_000}`);
  return exec.call(this, sql);
};
