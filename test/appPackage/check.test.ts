import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { iconProblems, schemaProblems } from '../../appPackage/check.mjs';
import { decodePng, encodePng } from '../../appPackage/png.mjs';
import { packageRoot } from '../../src/platform/packageRoot.js';

const image = (size: number, rgba: number[]) =>
  encodePng({ width: size, height: size, pixels: Buffer.alloc(size * size * 4, Buffer.from(rgba)) });
const icon = (name: string) => readFileSync(join(packageRoot, 'appPackage', `${name}.png`));

describe('the check of icons', () => {
  it('refuses another size', () => {
    expect(iconProblems('color', image(96, [0, 0, 0, 255]))).toEqual(['color.png is 96 by 96, but must be 192 by 192']);
  });

  it('refuses an outline with any colour beside white', () => {
    const { width, height, pixels } = decodePng(icon('outline'));
    const visible = pixels.findIndex((value, i) => i % 4 === 3 && value > 0);
    pixels.set([254], visible - 3);
    expect(iconProblems('outline', encodePng({ width, height, pixels }))).toEqual([
      'outline.png has a colour beside white',
    ]);
  });

  it('refuses an outline without a transparent background', () => {
    expect(iconProblems('outline', image(32, [255, 255, 255, 255]))).toEqual(['outline.png is not transparent']);
  });

  it('reads what it wrote', () => {
    const original = decodePng(icon('color'));
    expect(decodePng(encodePng(original))).toEqual(original);
  });

  it('refuses what is no PNG', () => {
    expect(() => decodePng(Buffer.from('GIF89a, and more of it'))).toThrow('not a PNG');
  });
});

describe('the icons', () => {
  it('have a mark in the middle that stands out from a plain background', () => {
    const { width, pixels } = decodePng(icon('color'));
    const at = (x: number, y: number) => [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
    const corners = [at(0, 0), at(191, 0), at(0, 191), at(191, 191)];
    expect(new Set(corners.map(String)).size).toBe(1);
    expect(corners[0]?.[3]).toBe(255);
    expect(contrast(at(84, 68), at(0, 0))).toBeGreaterThan(7);
    expect(contrast(at(100, 122), at(0, 0))).toBeGreaterThan(4.5);
  });
});

describe('the check against the schema', () => {
  it('says where a manifest differs', () => {
    const $schema = 'https://developer.microsoft.com/json-schemas/teams/v1.26/MicrosoftTeams.schema.json';
    const problems = schemaProblems('manifest.json', { $schema, accentColor: 'blue', surprise: true });
    expect(problems).toContain('manifest.json must NOT have additional properties');
    expect(problems).toContain("manifest.json must have required property 'manifestVersion'");
    expect(problems.some((problem) => problem.startsWith('manifest.json/accentColor'))).toBe(true);
  });
});

/** WCAG's contrast of two colours. */
function contrast(one: number[], other: number[]): number {
  const light = (rgba: number[]) => {
    const [r = 0, g = 0, b = 0] = rgba.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [a, b] = [light(one), light(other)].sort((x, y) => y - x);
  return ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
}
