import { day, hour, minute } from '../../platform/time/clock.js';
import { colleague, colleagues, currentUser } from './company.js';
import { kickOff } from './kickOff.js';
import { meeting, type SandboxMeeting } from './meeting.js';
import { recordsOf } from './records.js';

export const weeklyThread = '19:meeting_ZmVybmhpbGwtd2Vla2x5LXN5bmM@thread.v2';

/** A believable fortnight, seen from `now` (milliseconds UTC). */
export function createMeetings(now: number): SandboxMeeting[] {
  const today = Math.floor(now / (5 * minute)) * 5 * minute;
  return [
    onboarding(today),
    designReview(today),
    weekly(today),
    budget(today),
    channelPlanning(today),
    supplier(today),
    kickOff(today),
  ];
}

function onboarding(today: number): SandboxMeeting {
  const start = today - 65 * minute;
  const by = recordsOf(start);
  return meeting(
    'Customer onboarding: Kestrel Books',
    { type: 'Scheduled', organizer: currentUser, thread: '19:meeting_ZmVybmhpbGwtb25ib2FyZGluZw@thread.v2' },
    [
      {
        start,
        end: start + 45 * minute,
        sessions: [
          {
            start: start - 3 * minute,
            end: start + 44.6 * minute,
            readyAt: start + 50 * minute,
            records: [
              by.colleague(currentUser, 'Organizer', [-3, 44.5]),
              by.colleague(colleague(1), 'Presenter', [0.4, 44.2]),
              by.colleague(colleague(5), 'Presenter', [1.2, 20], [23.5, 44.1]),
              by.guest('Dana Whitfield (Guest)', 'dana@kestrelbooks.example', [-1, 44.4]),
              by.acsUser('Kestrel front desk', [2, 31.3]),
              by.caller('+4930901820123', [5.7, 38]),
              by.anonymous('Someone from Kestrel', [12, 40]),
            ],
          },
        ],
      },
    ],
  );
}

/** Over, and Teams has not published the report yet. */
function designReview(today: number): SandboxMeeting {
  const start = today - 105 * minute;
  return meeting(
    'Design review',
    { type: 'Scheduled', organizer: currentUser, thread: '19:meeting_ZmVybmhpbGwtZGVzaWduLXJldmlldw@thread.v2' },
    [
      {
        start,
        end: start + 30 * minute,
        sessions: [
          {
            start,
            end: start + 31 * minute,
            readyAt: today + 2 * hour,
            records: [recordsOf(start).colleague(currentUser, 'Organizer', [0, 31])],
          },
        ],
      },
    ],
  );
}

/** A weekly series; this week somebody opened the meeting again two hours after it had ended. */
function weekly(today: number): SandboxMeeting {
  const occurrence = (start: number, weeksAgo: number) => {
    const by = recordsOf(start);
    const rejoin = recordsOf(start + 170 * minute);
    const early = weeksAgo % 2;
    return {
      start,
      end: start + hour,
      sessions: [
        {
          start: start - 2 * minute,
          end: start + 58.5 * minute,
          readyAt: start + 75 * minute,
          records: [
            by.colleague(currentUser, 'Organizer', [-2, 58.4]),
            by.colleague(colleague(1), 'Presenter', [0.3, 58.1]),
            by.colleague(colleague(2), 'Presenter', [7.5 + early, 57.9]),
            by.colleague(colleague(3), 'Presenter', [-0.8, 24], [31.2, 58.2]),
            by.colleague(colleague(4), 'Attendee', [1, 35.6]),
            by.withoutTimes(colleague(6), 'Attendee'),
            by.colleague(colleague(7), 'Attendee', [2.2, 58]),
            by.colleague(colleague(11), 'Attendee', [3.1, 57]),
            by.guest('Dana Whitfield (Guest)', 'dana@kestrelbooks.example', [0.9, 52.3]),
            by.caller('+4930901820123', [10.4, 58]),
          ],
        },
        ...(weeksAgo === 0
          ? [
              {
                start: start + 170 * minute,
                end: start + 178 * minute,
                readyAt: start + 180 * minute,
                records: [
                  rejoin.colleague(currentUser, 'Organizer', [0, 8]),
                  rejoin.colleague(colleague(3), 'Presenter', [0.5, 7.8]),
                ],
              },
            ]
          : []),
      ],
    };
  };
  const newest = today - 200 * minute;
  return meeting(
    'Weekly product sync',
    { type: 'Recurring', organizer: currentUser, thread: weeklyThread },
    [3, 2, 1, 0].map((weeksAgo) => occurrence(newest - weeksAgo * 7 * day, weeksAgo)),
  );
}

/** Organised by somebody else: its report is theirs. */
function budget(today: number): SandboxMeeting {
  const organizer = colleague(2);
  const start = today - 26 * hour;
  const by = recordsOf(start);
  return meeting(
    'Budget review',
    { type: 'Scheduled', organizer, thread: '19:meeting_ZmVybmhpbGwtYnVkZ2V0@thread.v2', link: 'long' },
    [
      {
        start,
        end: start + 30 * minute,
        sessions: [
          {
            start,
            end: start + 28 * minute,
            readyAt: start + 40 * minute,
            records: [by.colleague(organizer, 'Organizer', [0, 28]), by.colleague(currentUser, 'Presenter', [1, 28])],
          },
        ],
      },
    ],
  );
}

/** In a channel, which its type does not say; Graph lists the reports of all its meetings together. */
function channelPlanning(today: number): SandboxMeeting {
  const start = today - 50 * hour;
  const by = recordsOf(start);
  return meeting(
    'Launch planning',
    {
      type: 'Scheduled',
      organizer: currentUser,
      thread: '19:ZmVybmhpbGwtbGF1bmNo@thread.tacv2',
      messageId: String(start - day),
    },
    [
      {
        start,
        end: start + 45 * minute,
        sessions: [
          {
            start: start - minute,
            end: start + 46 * minute,
            readyAt: start + hour,
            records: [
              ...colleagues
                .slice(0, 5)
                .map((person, i) => by.colleague(person, i === 0 ? 'Organizer' : 'Presenter', [i - 1, 46 - i])),
              by.withoutOneJoin(colleague(5), 'Presenter', [4, 18], [20, 41]),
            ],
          },
        ],
      },
    ],
  );
}

/** Long over and without any report: they were switched off. */
function supplier(today: number): SandboxMeeting {
  const start = today - 6 * day - 2 * hour;
  return meeting(
    'Supplier interview',
    {
      type: 'Scheduled',
      organizer: currentUser,
      thread: '19:meeting_ZmVybmhpbGwtc3VwcGxpZXI@thread.v2',
      link: 'long',
    },
    [{ start, end: start + 30 * minute, sessions: [] }],
  );
}
