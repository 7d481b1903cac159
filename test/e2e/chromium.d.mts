interface Machine {
  env?: Record<string, string | undefined>;
  platform?: string;
}

export interface BrowserTests {
  decision: 'run' | 'skip' | 'fail';
  chromium: string | null;
  /** One sentence for whoever reads the output. */
  why: string;
}

export function findChromium(machine?: Machine): string | null;
export function browserTests(machine?: Machine): BrowserTests;
