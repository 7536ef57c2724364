const MEGABYTE = 1024 * 1024;
/** In megabytes: from here on gigabytes say more. */
const MANY = 1024;

/** How large something is: "64 MB", "2 GB", "3.5 GB". @param bytes how many */
export function saySize(bytes: number): string {
  const megabytes = Math.ceil(bytes / MEGABYTE);
  if (megabytes < MANY) return `${megabytes} MB`;
  return `${(Math.round((megabytes * 10) / MANY) / 10).toLocaleString('en-GB')} GB`;
}
