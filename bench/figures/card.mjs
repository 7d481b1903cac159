import { cardMaker } from '../card.mjs';
import { median } from '../harness.mjs';

export const card = {
  name: 'card',
  title: 'a card of 25 people: template and data to JSON',
  against: '1 ms; beside it JSON.stringify of the same card',
  budget: 2,
  unit: ' ms',
  async run() {
    const build = await cardMaker(25);
    const [times, bare] = [[], []];
    for (let i = 0; i < 600; i += 1) {
      const began = performance.now();
      const text = JSON.stringify(build());
      const built = performance.now();
      const parsed = JSON.parse(text);
      const parsedAt = performance.now();
      JSON.stringify(parsed);
      // The first third compiles the code.
      if (i < 200) continue;
      times.push(built - began);
      bare.push(performance.now() - parsedAt);
    }
    const ratio = median(times) / median(bare);
    return {
      value: median(times),
      detail: `${ratio.toFixed(0)} x JSON.stringify (${median(bare).toFixed(3)} ms), ${times.length} cards`,
    };
  },
};
