import { type AskData, pickedValue } from '../question/button.js';
import { peopleWords } from '../question/peopleWords.js';
import { firstView, type Sort, type View, viewFields } from '../question/view.js';
import type { Words } from '../words/index.js';
import { askAction, briefAction, type CardAction, toggleAction } from './cardMessage.js';
import type { ViewData } from './page.js';
import { conditionOf, formerFilters } from './peopleFilters.js';
import type { ChipCounts, Choice } from './peopleView.js';
import { spokenText } from './text/plainText.js';

/** What a card may be sorted and filtered by, and somebody looked for: the data of cards/parts/choices.json. */
export interface Choices {
  sortLabel: string;
  sort: Sort;
  sorts: Choice[];
  filterLabel: string;
  filter: string;
  filters: Choice[];
  /** By when they were there. */
  timesLabel: string;
  times: string;
  timesOffered: Choice[];
  show: CardAction[];
  /** One where somebody may be looked for by name. */
  find: { label: string; hint: string; actions: CardAction[] }[];
}

/** `find` is what a button asks that takes a name from the card. */
export function choicesOf(
  words: Words,
  {
    view,
    viewData,
    sorts,
    filters,
    times = [],
    find = null,
  }: {
    view: View;
    viewData: NonNullable<ViewData>;
    sorts: readonly Sort[];
    filters: Choice[];
    times?: Choice[];
    find?: AskData | null;
  },
): Choices {
  return {
    sortLabel: words.say('view.sort'),
    sort: view.sort,
    sorts: sorts.map((value) => ({ value, title: words.say(`view.sort.${value}`) })),
    filterLabel: words.say('view.filter'),
    filter: filters.some(({ value }) => value === view.filter) ? view.filter : firstView.filter,
    filters,
    timesLabel: words.say('view.times'),
    times: times.some(({ value }) => value === view.times) ? view.times : firstView.times,
    timesOffered: times,
    // What the card asks in no field stays as it is.
    show: [
      briefAction(
        words.say('view.show'),
        'view',
        viewData({
          ...firstView,
          ...(filters.length > 1 ? {} : { filter: view.filter }),
          ...(times.length > 1 ? {} : { times: view.times }),
        }),
      ),
    ],
    find:
      find === null
        ? []
        : [
            {
              label: words.say('view.find'),
              hint: words.say('view.find.hint'),
              actions: [askAction(words.say('view.find.button'), find)],
            },
          ],
  };
}

const chips = [
  { key: 'late', shows: { times: peopleWords({ is: 'late', over: null }) } },
  { key: 'leftEarly', shows: { times: peopleWords({ is: 'leftEarly', over: null }) } },
  { key: 'guests', shows: { filter: 'guests' } },
  { key: 'unknown', shows: { filter: 'unknown' } },
] as const satisfies { key: keyof ChipCounts; shows: { filter?: string; times?: string } }[];

/**
 * The parts of an answer that are asked for most, each with its number; none that is empty, but for the one that is shown. Nothing
 * where everybody is all there is. What a chip shows is its own, whatever the inputs of the card say.
 */
export function chipsOf(
  words: Words,
  { view, viewData, counts }: { view: View; viewData: NonNullable<ViewData>; counts: ChipCounts },
): CardAction[] {
  const isShown = (shows: Partial<View>) => {
    const { filter, times } = ofToday(view);
    return filter === (shows.filter ?? firstView.filter) && times === (shows.times ?? firstView.times);
  };
  const offered = chips.filter(({ key, shows }) => counts[key] > 0 || isShown(shows));
  if (offered.length === 0) return [];
  return [{ key: 'all' as const, shows: {} }, ...offered].map(({ key, shows }) => {
    const chip = words.say(`chip.${key}`, { count: counts[key] });
    const title = isShown(shows) ? words.say('chip.chosen', { chip }) : chip;
    const part = { ...firstView, sort: view.sort, ...shows };
    return briefAction(title, 'view', { ...viewData(firstView), shows: viewFields(part) });
  });
}

/** What older cards ask as a filter is asked as a time today. */
function ofToday({ filter, times }: View): Pick<View, 'filter' | 'times'> {
  const shows = formerFilters.includes(filter) && times === firstView.times ? conditionOf(filter) : null;
  return shows === null ? { filter, times } : { filter: firstView.filter, times: peopleWords(shows) };
}

/** Shows what the card may be sorted by, and filtered where there is anything to filter by. */
export const choosing = (words: Words, { filters, timesOffered }: Choices): CardAction =>
  toggleAction(words.say(filters.length > 1 || timesOffered.length > 1 ? 'view.choose' : 'view.sort'), 'choices');

/** Other meetings to ask the same about, newest first: the data of cards/parts/otherMeetings.json. */
export interface OtherMeetings {
  label: string;
  /** The newest, so that there is always something to open. */
  picked: string;
  choices: Choice[];
  open: CardAction[];
}

/** What buttons for meetings have between a title and a date. */
export const beforeDate = ' · ';

/** A list cuts what it has no room for at the end, and meetings of one series differ by their dates alone. */
function dateFirst(title: string): string {
  const at = title.lastIndexOf(beforeDate);
  return at < 0 ? title : `${title.slice(at + beforeDate.length)}${beforeDate}${title.slice(0, at)}`;
}

/**
 * Parts buttons for other meetings into one list to pick from and the buttons that stay: a single one is a button, which takes
 * one tap.
 */
export function otherMeetings(words: Words, actions: CardAction[]): { others: OtherMeetings[]; actions: CardAction[] } {
  const choices = actions.flatMap((action) =>
    action.type === 'Action.Submit' && 'ask' in action.data
      ? [{ title: dateFirst(spokenText(action.title)), value: pickedValue(action.data) }]
      : [],
  );
  const [newest, another] = choices;
  if (newest === undefined || another === undefined || choices.length < actions.length) return { others: [], actions };
  const open = askAction(words.say('attendance.otherMeetings.open'), { ask: 'who attended', picks: true });
  const label = words.say('attendance.otherMeetings');
  return { others: [{ label, picked: newest.value, choices, open: [open] }], actions: [] };
}
