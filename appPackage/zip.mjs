import { ZipFile } from 'yazl';

/** A zip of files by name, all at its root. The same files give the same bytes. */
export async function writeZip(files) {
  const zip = new ZipFile();
  // Local noon in any zone is the same day; zip's times have no zone.
  const mtime = new Date(2000, 0, 1, 12);
  for (const [name, content] of Object.entries(files)) {
    zip.addBuffer(content, name, { mtime, mode: 0o100644, forceDosTimestamp: true });
  }
  zip.end();
  const parts = [];
  for await (const part of zip.outputStream) parts.push(part);
  return Buffer.concat(parts);
}
