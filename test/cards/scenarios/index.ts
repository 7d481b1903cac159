import { meetingScenarios } from './ofMeetings.js';
import { nowScenarios } from './ofNow.js';
import { wordScenarios } from './ofWords.js';
import type { Scenario } from './scenario.js';

export { type Scenario, scenarioId } from './scenario.js';

/** Every card there is, in every size that changes it. A new card gets a line here and is drawn and checked from then on. */
export const scenarios: readonly Scenario[] = [...meetingScenarios, ...nowScenarios, ...wordScenarios];
