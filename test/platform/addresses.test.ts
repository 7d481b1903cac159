import { describe, expect, it } from 'vitest';
import { isLoopbackHost, isSafeAddress, parseUrl, withoutEndSlashes } from '../../src/platform/http/addresses.js';

describe('a loopback host', () => {
  it.each(['localhost', 'LocalHost', '127.0.0.1', '127.8.9.10', '::1', '[::1]'])('is %s', (host) => {
    expect(isLoopbackHost(host)).toBe(true);
  });

  it.each([
    '',
    '0.0.0.0',
    '::',
    '10.0.0.1',
    '128.0.0.1',
    '127.0.0.1.example.com',
    'localhost.example.com',
    'notlocalhost',
    '1127.0.0.1',
  ])('is not %j', (host) => {
    expect(isLoopbackHost(host)).toBe(false);
  });
});

describe('a safe address', () => {
  const isSafe = (text: string) => {
    const url = parseUrl(text);
    return url !== null && isSafeAddress(url);
  };

  it.each(['https://graph.microsoft.com', 'http://localhost:3978/a', 'http://127.0.0.1', 'http://[::1]:80'])(
    'is %s',
    (address) => {
      expect(isSafe(address)).toBe(true);
    },
  );

  it.each([
    'http://graph.microsoft.com',
    'http://localhost.example.com',
    'http://127.0.0.1@example.com',
    'ftp://localhost',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'example.com',
    '',
  ])('is not %j', (address) => {
    expect(isSafe(address)).toBe(false);
  });
});

describe('the parser of addresses', () => {
  it('gives null for what is no absolute address', () => {
    expect(parseUrl('/relative')).toBeNull();
    expect(parseUrl('https://')).toBeNull();
    expect(parseUrl('https://example.com/a')?.pathname).toBe('/a');
  });
});

describe('an address', () => {
  it('longer than any of Microsoft’s is none', () => {
    expect(parseUrl(`https://a.example/${'x'.repeat(7000)}`)).not.toBeNull();
    expect(parseUrl(`https://a.example/${'x'.repeat(8000)}`)).toBeNull();
  });

  it.each([
    ['https://a.example', 'https://a.example'],
    ['https://a.example///', 'https://a.example'],
    ['https://a.example//b/', 'https://a.example//b'],
  ])('%s is put before a path as %s', (address, root) => {
    expect(withoutEndSlashes(address)).toBe(root);
  });
});
