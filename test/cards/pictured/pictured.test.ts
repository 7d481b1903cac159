import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inks } from '../../../src/cards/picture/png.js';
import { renderCard } from '../../../src/cards/template/render.js';
import { themes } from '../../gallery/themes.js';
import { partsOf } from '../cardParts.js';
import { contrast, leastOfShapes, rgb } from '../contrast.js';
import { words } from '../people.js';
import { scenarioId, scenarios } from '../scenarios/index.js';
import { picturesOf } from './decoded.js';

const pictured = scenarios.filter((one) => /^(trend|timeline|person-history)/.test(scenarioId(one)));
const Toggle = z.object({ type: z.literal('Action.ToggleVisibility'), targetElements: z.tuple([z.string()]) });

describe('a card whose figures stand behind a picture', () => {
  it.each(Object.entries(themes))('has shapes that stand out from the card in the theme %s', (_name, theme) => {
    for (const ink of ['in', 'out', 'missed'] as const)
      expect(contrast(inks[ink], rgb(theme.card)), ink).toBeGreaterThanOrEqual(leastOfShapes);
  });

  it('offers the figures where it has a picture, and shows them at once where it has none', () => {
    expect(pictured.length).toBeGreaterThan(25);
    for (const scenario of pictured) {
      const { card } = scenario.build(words);
      const figures = partsOf(card).find(({ id }) => id === 'figures');
      const targets = partsOf(card).flatMap((part) => {
        const toggle = Toggle.safeParse(part);
        return toggle.success ? toggle.data.targetElements : [];
      });
      const hasPicture = picturesOf(card).length > 0;
      expect(figures?.isVisible, scenarioId(scenario)).toBe(!hasPicture);
      expect(targets, scenarioId(scenario)).toEqual(hasPicture ? ['figures'] : []);
    }
  });

  it('says its sentence in the notification and to who listens', () => {
    for (const scenario of pictured) {
      const { card, summary } = scenario.build(words);
      const headline = partsOf(card).find(({ type }) => type === 'TextRun')?.text;
      expect(summary, scenarioId(scenario)).toContain(headline);
      expect(card.speak).toBe(summary);
    }
  });

  it.each(['trend', 'timeline', 'personHistory'] as const)('tells a chat nothing of a %s', (template) => {
    const fields = {
      ...{ summary: 's', answer: 'told', label: 'told', title: 'told', times: ['told'], name: 'told', stopped: 'told' },
      ...{ figureRows: [], texts: ['told'], sections: [], range: 'told', pager: [], about: ['told'], notes: ['told'] },
      ...{ told: 'told', tools: [], actions: [], actionsLabel: 'told', legend: 'told', show: [], figuresShown: true },
      pictures: [
        {
          ...{ url: 'told', alt: 'told', before: 0, rest: 0, months: [], monthsBefore: 0 },
          labels: [{ width: 1, large: 'told', small: 'told', align: 'left' }],
        },
      ],
    };
    for (const detail of ['counts', 'people'] as const)
      expect(JSON.stringify(renderCard(template, detail, fields))).not.toContain('told"');
    expect(JSON.stringify(renderCard(template, 'private', fields))).toContain('told"');
  });
});
