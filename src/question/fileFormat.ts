/** The formats of the files that people can take away. The plain `csv` is as Teams writes its own. */
export const fileFormats = ['xlsx', 'csv', 'csv utf-8'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** How a file of this format ends, behind the dot. */
export const extensionOf = (format: FileFormat): 'xlsx' | 'csv' => (format === 'xlsx' ? 'xlsx' : 'csv');
