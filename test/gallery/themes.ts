/** Colours of one theme, as Teams has them nearly; made into a host config for Microsoft's renderer in page/card.js. */
export interface Theme {
  /** Behind the card. */
  page: string;
  card: string;
  border: string;
  emphasis: string;
  text: string;
  subtle: string;
  accent: string;
  good: string;
  warning: string;
  attention: string;
  /** Backgrounds of the container styles of those names. */
  tints: { good: string; warning: string; attention: string; accent: string };
  button: { background: string; text: string; border: string };
  /** One after the other, for the lines and bars of charts. */
  chart: string[];
}

export const themes = {
  light: {
    page: '#f5f5f5',
    card: '#ffffff',
    border: '#d1d1d1',
    emphasis: '#f0f0f0',
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    good: '#0e700e',
    warning: '#8a3707',
    attention: '#b10e1c',
    tints: { good: '#f1faf1', warning: '#fff9f5', attention: '#fdf3f4', accent: '#e8ebfa' },
    button: { background: '#ffffff', text: '#242424', border: '#d1d1d1' },
    chart: ['#637cef', '#e3008c', '#2aa0a4', '#9373c0', '#13a10e'],
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    border: '#525252',
    emphasis: '#333333',
    text: '#ffffff',
    subtle: '#d6d6d6',
    accent: '#9ea2ff',
    good: '#54b054',
    warning: '#faa06b',
    attention: '#f1707b',
    tints: { good: '#052505', warning: '#3d1805', attention: '#3b0509', accent: '#2f2f4a' },
    button: { background: '#292929', text: '#ffffff', border: '#666666' },
    chart: ['#93a4f4', '#ee5fb7', '#58d3db', '#b9a3dc', '#5ec75a'],
  },
  contrast: {
    page: '#000000',
    card: '#000000',
    border: '#ffffff',
    emphasis: '#000000',
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff01',
    good: '#3ff23f',
    warning: '#ffff01',
    attention: '#ffb1b8',
    tints: { good: '#000000', warning: '#000000', attention: '#000000', accent: '#000000' },
    button: { background: '#000000', text: '#ffffff', border: '#ffffff' },
    chart: ['#1aebff', '#ffff01', '#3ff23f', '#ffb1b8', '#ffffff'],
  },
} as const satisfies Record<string, Theme>;

export type ThemeName = keyof typeof themes;
export const themeNames: ThemeName[] = ['light', 'dark', 'contrast'];
