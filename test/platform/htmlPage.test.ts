import { describe, expect, it } from 'vitest';
import { htmlPage } from '../../src/platform/http/htmlPage.js';

describe('a page', () => {
  const page = htmlPage({ lang: 'en-GB', title: 'Thank you', text: 'You can close this page.' });

  it('shows title and text in its language', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(page).toContain('<title>Thank you</title>');
    expect(page).toContain('<h1>Thank you</h1>');
    expect(page).toContain('<p>You can close this page.</p>');
  });

  it('needs nothing from elsewhere and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|https?:|@import|url\(/i);
  });

  it('has lists of buttons under headings, and no heading over nothing', () => {
    const buttons = [{ label: 'Go', action: '/go' }];
    const lists = [
      { heading: 'Here', buttons },
      { heading: 'There', buttons, isOutlined: true },
      { heading: 'Nowhere', buttons: [] },
    ];
    const made = htmlPage({ lang: 'en', title: 'T', text: 'T', lists });
    expect(made).toContain('<h2>Here</h2>\n<div class="list">\n<form method="post" action="/go"><button>Go</button>');
    expect(made).toContain('<h2>There</h2>\n<div class="list outlined">');
    expect(made).not.toContain('Nowhere');
  });

  it('shows markup in its words as text', () => {
    const hostile = '<img src=x onerror="alert(1)">&\'';
    const made = htmlPage({ lang: '"><script>', title: hostile, text: hostile });
    expect(made).not.toMatch(/<img|<script|onerror="/);
    expect(made).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;');
  });
});
