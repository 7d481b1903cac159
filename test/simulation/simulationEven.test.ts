import { describe } from 'vitest';
import { loseNothing } from './seeds.js';

describe('a simulated week', () => {
  loseNothing('even');
});
