import type { InviteeStanding } from '../attendance/absence.js';
import type { Attendance } from '../attendance/attendance.js';
import type { DatedAttendance } from '../attendance/series.js';
import { askAction } from '../cards/cardMessage.js';
import { noticeCard } from '../cards/noticeCard.js';
import { dotted } from '../cards/text/personText.js';
import { attendanceCsvInSteps } from '../export/csv.js';
import { programForm, teamsForm } from '../export/csvForm.js';
import { fileName } from '../export/fileName.js';
import type { SomePeople } from '../export/somePeople.js';
import { attendanceXlsx } from '../export/xlsx.js';
import { type MeetingFound, type MeetingRead, readMeeting, unknown } from '../meetings/meetingFound.js';
import { isTooLarge } from '../meetings/people/absenceOf.js';
import { givingWay } from '../platform/time/giveWay.js';
import type { CommandName } from '../question/commandName.js';
import type { FileFormat } from '../question/fileFormat.js';
import { formatAsked } from '../understanding/formatAsked.js';
import { phrasesFor } from '../understanding/phrases/index.js';
import { aboutMeeting } from './parts/aboutMeeting.js';
import { askAboutAgain } from './parts/answerButtons.js';
import { meetingLabel } from './parts/meetingButton.js';
import { readChosen } from './parts/readChosen.js';
import { readExpected } from './parts/readExpected.js';
import { insteadOfFile, insteadOfSeries, someExported } from './parts/someExported.js';
import { summarizeDate } from './parts/summarizeDate.js';
import type { Command, Turn } from './parts/turn.js';

/** Teams keeps no more reports of a meeting (learn: meetingattendancereport-list). */
const datesInFile = 50;

export const exportExcel: Command = {
  name: 'export',
  label: 'command.export',
  phrases: phrasesFor('export'),
  takes: 'which',
  help: 'help.export',
  askerOnly: true,
  // Offers a file beside its answer.
  inPlace: 'byHand',
  run: (turn) => exportAs(turn, 'xlsx'),
};

export const exportCsv: Command = {
  name: 'export csv',
  label: 'command.exportCsv',
  phrases: phrasesFor('export csv'),
  takes: 'which',
  menu: 'nowhere',
  help: 'help.exportCsv',
  askerOnly: true,
  // Offers a file beside its answer.
  inPlace: 'byHand',
  run: (turn) => exportAs(turn, 'csv'),
};

export const exportCsvUtf8: Command = {
  name: 'export csv utf-8',
  label: 'command.exportCsvUtf8',
  phrases: phrasesFor('export csv utf-8'),
  takes: 'which',
  menu: 'nowhere',
  help: 'help.exportCsvUtf8',
  askerOnly: true,
  // Offers a file beside its answer.
  inPlace: 'byHand',
  run: (turn) => exportAs(turn, 'csv utf-8'),
};

const commandOf: Record<FileFormat, CommandName> = {
  xlsx: exportExcel.name,
  csv: exportCsv.name,
  'csv utf-8': exportCsvUtf8.name,
};

/** True for every command whose answer is a file. */
export const isExport = (command: CommandName): boolean => Object.values(commandOf).includes(command);

function exportAs(turn: Turn, usual: FileFormat): Promise<void> {
  const ofSeries = insteadOfSeries(turn);
  if (ofSeries !== null) return turn.inPrivate((own) => own.reply(ofSeries), { told: 'movedToPrivate.own' });
  const { rest, format } = formatAsked(turn.question.rest, usual);
  const command = commandOf[format];
  const asked: Turn = { ...turn, question: { ...turn.question, command, rest } };
  // Files can be handed over in 1:1 only (learn: bots-filesv4), whatever else a chat may see.
  const alone: Turn = { ...asked, chatDetail: turn.chatDetail === 'full' ? 'summary' : turn.chatDetail };
  return aboutMeeting(alone, {
    chatOfTheirOwn: true,
    ask: command,
    async show(there, found) {
      // Where it is moved to private, the question is as it was typed.
      const own: Turn = { ...there, question: { ...there.question, command } };
      const { words, question } = own;
      const { people } = question;
      const chosen = people === null ? null : await readChosen(own, found, people);
      const read = chosen ?? (await readMeeting(own, found, 'welcome'));
      const some = chosen === null ? null : someExported(words, chosen);
      const other = commandOf[format === 'xlsx' ? 'csv' : 'xlsx'];
      const inOtherFormat = { ...own, question: { ...question, command: other } };
      const instead = words.say(format === 'xlsx' ? 'export.offer.csv' : 'export.offer.excel');
      const actions = [askAction(instead, askAboutAgain(inOtherFormat, found, read.sessions))];
      const asked = some === null ? '' : words.say('chosen.question', { what: some.said });
      const about = dotted([meetingLabel(own, found.itself), asked]);
      const told = some && insteadOfFile(some, about);
      if (told) return told;
      const again = askAboutAgain(own, found, read.sessions);
      const { title } = found;
      const handed = await own.handOver({
        name: fileName(words, {
          title,
          start: startOf(read),
          format,
          timeZone: own.asker.timeZone,
          people: some?.said,
        }),
        bytes: await fileOf(own, found, { ...read, some: some?.some ?? null }, format),
        description:
          some === null
            ? words.say('export.description', {
                people: words.say('attendance.people', { count: read.attendance.people.length }),
              })
            : words.say('export.chosen', { answer: some.answer }),
        again,
        saved: noticeCard({ kind: 'done', title: words.say('export.saved'), about, texts: [], actions }),
      });
      if (handed === 'saved') return null;
      return noticeCard({
        // Nothing is done yet: Teams asks below it.
        kind: 'question',
        title: words.say('export.offer.title'),
        about,
        texts: [words.say('export.offer.text')],
        actions,
      });
    },
  });
}

async function fileOf(
  turn: Turn,
  found: MeetingFound,
  { attendance, maybeOutdated, some }: MeetingRead & { some: SomePeople | null },
  format: FileFormat,
): Promise<Uint8Array> {
  const { title } = found;
  if (format !== 'xlsx') {
    const form = format === 'csv' ? teamsForm(turn.asker.timeZone) : programForm;
    return givingWay(attendanceCsvInSteps({ title, attendance, some, form }));
  }
  // Of some of the people there is no sheet of the series: it would be of everybody.
  const [dates, expected] =
    some === null ? await Promise.all([datesOf(turn, found), expectedOf(turn, found, attendance)]) : [[], null];
  return attendanceXlsx({ words: turn.words, title, attendance, some, dates, expected, maybeOutdated });
}

/** Null where nothing tells who was expected, or it may not be read: the file has no sheet of them then. */
async function expectedOf(turn: Turn, found: MeetingFound, attendance: Attendance): Promise<InviteeStanding[] | null> {
  const read = await readExpected(turn, found, attendance).catch(unknown);
  return read === null || read.absence.invitees.length === 0 || isTooLarge(read) ? null : read.absence.invitees;
}

/** Earliest first; none where the dates of a series cannot be told or read. */
async function datesOf(turn: Turn, found: MeetingFound): Promise<DatedAttendance[]> {
  const dates = (await found.dates(datesInFile).catch(unknown))?.dates ?? [];
  const summed = await Promise.all(dates.map((date) => summarizeDate(turn, date)));
  return summed.sort((a, b) => a.start - b.start);
}

const startOf = ({ attendance: { schedule, parts } }: MeetingRead): number | null =>
  schedule?.start ?? parts[0]?.from ?? null;
