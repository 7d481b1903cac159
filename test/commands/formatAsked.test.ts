import { describe, expect, it } from 'vitest';
import { fileFormats } from '../../src/question/fileFormat.js';
import { formatAsked } from '../../src/understanding/formatAsked.js';

describe('the format of a file named behind the meeting', () => {
  it.each([
    ['yesterday as csv', 'yesterday', 'csv'],
    ['the design review to a csv file', 'the design review', 'csv'],
    ['das design review als csv', 'das design review', 'csv'],
    ['gestern als excel-datei', 'gestern', 'xlsx'],
    ['von gestern in eine excel tabelle', 'von gestern', 'xlsx'],
    ['von gestern im csv-format', 'von gestern', 'csv'],
    ["d'hier en csv", "d'hier", 'csv'],
    ['la revue de design au format csv', 'la revue de design', 'csv'],
    ['hier dans un fichier excel', 'hier', 'xlsx'],
    ['la revisión de diseño como csv', 'la revisión de diseño', 'csv'],
    ['de ayer a excel', 'de ayer', 'xlsx'],
    ['de ayer en un archivo de excel', 'de ayer', 'xlsx'],
    ['デザインレビューをcsvで', 'デザインレビュー', 'csv'],
    ['昨日の会議 エクセル形式で', '昨日の会議', 'xlsx'],
    ['yesterday as csv utf-8', 'yesterday', 'csv utf-8'],
    ['yesterday as utf-8', 'yesterday', 'csv utf-8'],
    ['the design review as a csv file (utf-8)', 'the design review', 'csv utf-8'],
    ['the design review as a csv file in utf8', 'the design review', 'csv utf-8'],
    ['von gestern als utf-8-datei', 'von gestern', 'csv utf-8'],
    ["d'hier en csv utf-8", "d'hier", 'csv utf-8'],
    ['de ayer como utf 8', 'de ayer', 'csv utf-8'],
    ['デザインレビューをcsv utf-8で', 'デザインレビュー', 'csv utf-8'],
    ['als csv', null, 'csv'],
    ['csvで', null, 'csv'],
  ] as const)('is read from %j', (said, rest, format) => {
    for (const usual of fileFormats) expect(formatAsked(said, usual)).toEqual({ rest, format });
  });

  it.each([
    null,
    '#2',
    'the design review',
    'csv migration',
    'excel basics',
    'canvas csv',
    'csvの会議',
    'en',
    'utf-8 migration',
    'from ascii to utf-16',
  ])('is the usual one for %j', (said) => {
    for (const usual of fileFormats) expect(formatAsked(said, usual)).toEqual({ rest: said, format: usual });
  });
});
