/** File systems where SQLite's locks do not hold between machines (sqlite.org: FAQ 5, WAL needs shared memory). */
const shares =
  /^(nfs\d?|cifs|smb\d?|smbfs|9p|afs|ceph|glusterfs|lustre|fuse\.(sshfs|s3fs|rclone|blobfuse2?|glusterfs))$/;

/** The kind of network share a file lies on, by the text of /proc/mounts; null on a disk of this machine. */
export function shareOf(file: string, mounts: string): string | null {
  const candidates = mounts.split('\n').flatMap((line) => {
    const [, place, type] = line.split(' ');
    if (place === undefined || type === undefined) return [];
    // proc(5): blanks and the like are written in octal.
    const path = place.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
    const root = path.endsWith('/') ? path : `${path}/`;
    return `${file}/`.startsWith(root) ? [{ length: root.length, type }] : [];
  });
  // Of two mounts on one place the later one counts.
  const [nearest] = candidates.reverse().sort((a, b) => b.length - a.length);
  return nearest !== undefined && shares.test(nearest.type) ? nearest.type : null;
}
