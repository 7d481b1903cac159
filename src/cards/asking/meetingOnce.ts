import { partedAbout } from '../../question/button.js';
import { firstView, viewFields } from '../../question/view.js';
import { briefly, type CardAction } from '../cardMessage.js';
import type { ViewData } from '../page.js';

export interface Asked {
  viewData: ViewData;
  /** Buttons about the meeting of the card. */
  tools: CardAction[];
  /** The words that a tap on somebody's row asks; null where rows are not to be tapped. */
  tapped: string | null;
}

/** The same in fewer letters. */
export interface Asking extends Pick<Asked, 'viewData' | 'tools'> {
  /** What the card says once for all of them; '' where that is nothing. */
  about: string;
  taps: boolean;
}

/**
 * The asker's own buttons leave the meeting to the card, which has its long ids once; those of a chat carry a short one anyway.
 * Rows are tapped only where they need not carry it.
 */
export function meetingOnce({ viewData, tools, tapped }: Asked): Asking {
  const data = viewData?.(firstView);
  const apart = data === undefined || 'share' in data ? null : partedAbout(data, tapped);
  if (apart === null || apart.about === '') return { about: '', viewData, tools, taps: false };
  const { about, own } = apart;
  return {
    about,
    viewData: (view) => ({ ...own, ...viewFields(view) }),
    tools: tools.map((tool) => leavingMeeting(tool, about, tapped)),
    taps: tapped !== null,
  };
}

/** The same button in fewer letters, where it is about the meeting of its card. */
function leavingMeeting(tool: CardAction, about: string, tapped: string | null): CardAction {
  if (!('data' in tool) || 'share' in tool.data) return tool;
  const apart = partedAbout(tool.data, tapped);
  if (apart.about !== about) return tool;
  return briefly({ ...tool, data: apart.own });
}
