import { it } from 'vitest';
import { hour, minute } from '../../src/platform/time/clock.js';
import { colleague, currentUser } from '../../src/sandbox/company/company.js';
import { meeting } from '../../src/sandbox/company/meeting.js';
import { recordsOf } from '../../src/sandbox/company/records.js';
import { mondayMorning, startTenant } from '../helpers/tenant.js';

it('zz', async () => {
  const tenant = await startTenant();
  const held = (title: string, start: number, organizer = currentUser) =>
    meeting(title, { type: 'Scheduled', organizer, thread: `19:meeting_${title.replace(/\W/g, '')}@thread.v2` }, [
      {
        start,
        end: start + 30 * minute,
        sessions: [
          {
            start,
            end: start + 30 * minute,
            readyAt: start + hour,
            records: [
              recordsOf(start).colleague(organizer, 'Organizer', [0, 30]),
              recordsOf(start).colleague(colleague(1), 'Presenter', [0, 30]),
            ],
          },
        ],
      },
    ]);
  const ask = async (text: string, options = {}) => {
    const cards = await tenant.say(text, options);
    console.log(
      `> ${text} ${JSON.stringify(options)}\n${cards.map((c) => `  [${c.conversationId.slice(0, 14)}] ${c.text.slice(0, 700).replaceAll('\n', ' / ')} ${c.buttons.map(({ title }) => `[${title}]`).join(' ')}`).join('\n')}`,
    );
    return cards;
  };
  await ask('who attended yesterday');
  tenant.world.meetings.push(held('Yesterday one', mondayMorning - 22 * hour));
  await ask('who attended yesterday');
  tenant.world.meetings.push(held('Yesterday two', mondayMorning - 20 * hour));
  await ask('who attended yesterday');
  await ask('who was late yesterday');
  await ask('what about yesterday');
  await ask('who attended the budget');
  await ask('who attended the budget yesterday');
  await ask('who attended the bugdet reviw foo');
  await ask('who attended review');
  await ask('who attended on 3 march');
  await ask('who attended the budget review on 3 november');
  await ask('who attended the weekly product sync on 3 november');
  for (const t of [
    'trend last twenty',
    'trend last several',
    'trend last 0',
    'trend last 1000',
    'trend last -3',
    'trend last zero',
    'trend last few',
    'trend last many',
    'trend weekly product sync last 0',
    'trend last 99',
    'trend last 2.5',
    'trend letzte 0',
    'trend last 0 weekly product sync',
    'trend last hundred',
    'attendance of mei last 0',
    'attendance of mei last 1000',
    'trend last 50',
    'trend 0',
    'trend of the last 0 meetings',
    'who attended the last 0 meetings',
    'meetings last 0',
  ])
    await ask(t);
  for (const [t, l] of [
    ['Verlauf letzte 0', 'de-DE'],
    ['évolution 0 dernières', 'fr-FR'],
    ['tendencia últimas 0', 'es-ES'],
    ['推移 直近0回', 'ja-JP'],
    ['Verlauf', 'de-DE'],
    ['évolution', 'fr-FR'],
    ['tendencia', 'es-ES'],
    ['推移', 'ja-JP'],
    ['Anwesenheit von', 'de-DE'],
    ['présence de', 'fr-FR'],
    ['asistencia de', 'es-ES'],
    ['さんの出席', 'ja-JP'],
    ['…さんの出席', 'ja-JP'],
    ['Trend letzte null', 'de-DE'],
    ['tendance 0 dernières', 'fr-FR'],
  ])
    await ask(t ?? '', { locale: l });
  await ask('attendance of');
  await ask('attendance of', { where: 'meeting' });
  await ask('attendance of the');
  await ask('Attendance of?');
  await ask('who attended the last 0 meetings', { where: 'meeting' });
  await ask('trend last -1', { where: 'meeting' });
  await ask('attendance of yesterday');
  await ask('sign out', { where: 'meeting' });
  await ask('sign in', { where: 'meeting' });
  await ask('sign out');
  await ask('sign in', { where: 'meeting' });
  await ask('sign out');
  await ask('sign in');
  tenant.world.silentSignIn = false;
  await ask('sign out');
  await ask('sign in', { where: 'meeting' });
  await tenant.close();
}, 120_000);
