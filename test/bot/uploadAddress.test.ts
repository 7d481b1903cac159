import { describe, expect, it } from 'vitest';
import { isAllowedUpload, type UploadRules } from '../../src/bot/answering/uploadAddress.js';

const drive = 'https://fernhill-my.sharepoint.com/personal/alex';
const document = `${drive}/Documents/file.xlsx`;
const rules: UploadRules = { cloud: 'global', extraHosts: [] };

describe('the address of an upload', () => {
  it.each([
    [`${drive}/_api/v2.0/uploadSession?guid=1`, document],
    ['https://FERNHILL-my.sharepoint.com/x', document],
    ['https://fernhill.sharepoint.com/sites/x', document],
    ['https://fernhill-my.sharepoint.com:443/x', document],
  ])('%s is taken', (uploadUrl, contentUrl) => {
    expect(isAllowedUpload({ uploadUrl, contentUrl }, rules)).toBe(true);
  });

  it.each([
    'http://fernhill-my.sharepoint.com/x',
    'https://fernhill-my.sharepoint.com:8443/x',
    'https://user:secret@fernhill-my.sharepoint.com/x',
    'https://fernhill-my.sharepoint.com@evil.example/x',
    'https://evil.example/fernhill-my.sharepoint.com',
    'https://fernhill-my.sharepoint.com.evil.example/x',
    'https://evilsharepoint.com/x',
    'https://sharepoint.com/x',
    'https://a.fernhill-my.sharepoint.com/x',
    'https://-my.sharepoint.com/x',
    'https://fernhill-my.sharepoint.com./x',
    'https://fernhill-my.sharepoint.us/x',
    'https://mallory-my.sharepoint.com/x',
    'https://fernhill-my-my.sharepoint.com/x',
    'https://127.0.0.1/x',
    'https://[::1]/x',
    'http://localhost/x',
    'https://169.254.169.254/latest',
    'file:///etc/passwd',
    'ftp://fernhill-my.sharepoint.com/x',
    'data:text/plain,x',
    '//fernhill-my.sharepoint.com/x',
    '',
  ])('%s is refused', (uploadUrl) => {
    expect(isAllowedUpload({ uploadUrl, contentUrl: document }, rules)).toBe(false);
    expect(isAllowedUpload({ uploadUrl: `${drive}/x`, contentUrl: uploadUrl }, rules)).toBe(false);
  });

  it.each([
    ['global', 'sharepoint.com'],
    ['usGovL4', 'sharepoint.us'],
    ['usGovL5', 'sharepoint-mil.us'],
  ] as const)('in the cloud %s is on %s alone', (cloud, domain) => {
    for (const one of ['sharepoint.com', 'sharepoint.us', 'sharepoint-mil.us', 'sharepoint.cn']) {
      const url = `https://fernhill-my.${one}/x`;
      expect(isAllowedUpload({ uploadUrl: url, contentUrl: url }, { cloud, extraHosts: [] })).toBe(one === domain);
    }
  });

  it('may be a host of the configuration’s, over http on loopback only', () => {
    const extraHosts = ['127.0.0.1:4000', 'files.fernhill.example'];
    const taken = (url: string, contentUrl = url) =>
      isAllowedUpload({ uploadUrl: url, contentUrl }, { cloud: 'global', extraHosts });
    expect(taken('http://127.0.0.1:4000/x')).toBe(true);
    expect(taken('https://files.fernhill.example/x')).toBe(true);
    expect(taken('http://127.0.0.1:4001/x')).toBe(false);
    expect(taken('http://files.fernhill.example/x')).toBe(false);
    expect(taken('https://files.fernhill.example/x', document)).toBe(false);
  });
});
