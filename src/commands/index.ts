import { attendanceOf } from './attendanceOf.js';
import { check } from './check.js';
import { allowSummariesFrom, noLongerTo, stopSummariesFrom, summariesAlsoTo, whoGetsMySummaries } from './delegates.js';
import { exportCsv, exportCsvUtf8, exportExcel } from './export.js';
import { forgetMe } from './forgetMe.js';
import { help } from './help.js';
import { meetings } from './meetings.js';
import type { Command } from './parts/turn.js';
import { roles } from './roles.js';
import { sessions } from './sessions.js';
import { signIn } from './signIn.js';
import { signOut } from './signOut.js';
import { allSummariesOff, allSummariesOn, summariesOff, summariesOn } from './summaries.js';
import { timeline } from './timeline.js';
import { trend } from './trend.js';
import { webinars } from './webinars.js';
import { whoAttended } from './whoAttended.js';
import { howManyAreHere, whoAreWeWaitingFor, whoIsHere } from './whoIsHere.js';
import { whoLeftEarly } from './whoLeftEarly.js';
import { whoWasAbsent } from './whoWasAbsent.js';
import { whoWasLate } from './whoWasLate.js';

/** The one list of what people can ask; help is made from it. */
export const commands: readonly Command[] = [
  whoAttended,
  whoWasAbsent,
  whoWasLate,
  whoLeftEarly,
  roles,
  timeline,
  trend,
  attendanceOf,
  exportExcel,
  exportCsv,
  exportCsvUtf8,
  sessions,
  whoIsHere,
  howManyAreHere,
  whoAreWeWaitingFor,
  meetings,
  webinars,
  summariesOn,
  summariesOff,
  allSummariesOn,
  allSummariesOff,
  summariesAlsoTo,
  noLongerTo,
  whoGetsMySummaries,
  stopSummariesFrom,
  allowSummariesFrom,
  signIn,
  signOut,
  forgetMe,
  check,
  help,
];
