/**
 * What is asked, the first line of the answer, and whom it lists: by the first word of each name, and behind a stroke those
 * of whom the report does not tell. All of it was worked out by hand from src/sandbox/company, whose minutes are repeated
 * above each table; nothing was copied from an answer.
 */
export type Row = [asked: string, first: string, names: string];

/**
 * Planned 8:55 to 9:40, over at 9:39:36. Minutes after 8:55, and by the clock: Alex (organiser) -3 to 44.5: 44 · Priya
 * (presenter) 0.4 to 44.2: 44 · Lucía (presenter) 1.2 to 20 and 23.5 to 44.1: 40 · Dana (of Kestrel) -1 to 44.4: 44 · the
 * Kestrel front desk (presenter of another tenant, without an address) 2 to 31.3: 29 · +49 5.7 to 38: 33 · Someone from
 * Kestrel (did not sign in) 12 to 40: 28.
 */
export const onboarding: Row[] = [
  ['who was there for at least 40 minutes', '4 people stayed at least 40 minutes', 'Alex Priya Lucía Dana'],
  ['who stayed more than 40 minutes', '3 people stayed more than 40 minutes', 'Alex Priya Dana'],
  ['wer war weniger als 30 Minuten da', '2 people stayed less than 30 minutes', 'Kestrel Someone'],
  ['who stayed at most 33 minutes', '3 people stayed at most 33 minutes', '+49 Kestrel Someone'],
  ['qui est resté entre 30 et 42 minutes', '2 people: in the meeting for at least 30 min and in the', 'Lucía +49'],
  [
    'who was there for more than 90 % of the meeting',
    '3 people stayed more than 90% of the scheduled time',
    'Alex Priya Dana',
  ],
  ['quién estuvo menos del 70 %', '2 people stayed less than 70% of the scheduled time', 'Kestrel Someone'],
  // 40 is 4.6 minutes before the end: as much as is forgiven. 38 is not.
  ['who stayed to the end', '5 people stayed to the end', 'Alex Priya Lucía Dana Someone'],
  ['wer ist nicht bis zum Ende geblieben', '2 people left early', 'Kestrel +49'],
  ['who was in the meeting at 9:30', '6 people were there at 09:30', 'Alex Priya Lucía Dana +49 Someone'],
  // Lucía was away from 9:15 to 9:18:30.
  ['who was there at 9:17', '6 people were there at 09:17', 'Alex Priya Dana Kestrel +49 Someone'],
  ['wer war um 9 Uhr da', '5 people were there at 09:00', 'Alex Priya Lucía Dana Kestrel'],
  ['who was late', '1 person was late', 'Someone'],
  // 5.7 minutes are forgiven, but whoever asks for 5 wants to know of them.
  ['who was late by at least 5 minutes', '2 people were at least 5 minutes late', '+49 Someone'],
  ['who was more than 5 minutes late', '1 person was more than 5 minutes late', 'Someone'],
  ['which guests came', '2 people were guests', 'Dana Kestrel'],
  // A phone, and who has no address: nobody knows.
  ['who was from Kestrel', '1 person is from Kestrel', 'Dana | Kestrel +49 Someone'],
  ['was I there to the end', 'Yes: this is true of you: stayed to the end', 'Alex'],
];

/**
 * Planned 6:40 to 7:40, over at 7:38:30; opened again at 9:30 by Alex and Mei, which is no part of it. Minutes after 6:40,
 * and by the clock: Alex (organiser) -2 to 58.4: 58 · Priya (presenter) 0.3 to 58.1: 58 · Jonas (presenter) 7.5 to 57.9:
 * 50 · Mei (presenter) -0.8 to 24 and 31.2 to 58.2: 51 · Sam 1 to 35.6: 34 · Amara: no times · Noah 2.2 to 58: 56 ·
 * Tom_Becker 3.1 to 57: 54 · Dana (of Kestrel) 0.9 to 52.3: 52 · +49 10.4 to 58: 48. Invited: Priya, Jonas, Sam, Lucía,
 * Amara, Noah, Dana and an alias "Tom" accepted, Mei did so tentatively, Hana declined, Émile, Grace, a list and "Someone"
 * without an address did not answer. The phone may be anybody of them, and Tom_Becker whoever has no account.
 */
export const weekly: Row[] = [
  ['who was late', '2 people were late', 'Jonas +49'],
  ['who was more than 2 minutes late', '3 people were more than 2 minutes late', 'Tom_Becker Jonas +49 | Amara'],
  [
    'who was between 2 and 8 minutes late',
    '3 people: at least 2 minutes late and at most 8 minutes late',
    'Noah Tom_Becker Jonas | Amara',
  ],
  ['who was late by less than 10 minutes', '1 person was less than 10 minutes late', 'Jonas | Amara'],
  ['wer kam mehr als 10 Minuten zu spät', 'Nobody was more than 10 minutes late, as far as', '| Amara'],
  ['qui est parti en avance', '2 people left early', 'Sam Dana'],
  ['who left more than 10 minutes early', '1 person left more than 10 minutes early', 'Sam | Amara'],
  ['who left at most 10 minutes early', '1 person left at most 10 minutes early', 'Dana | Amara'],
  ['who left at least 6 minutes early', '2 people left at least 6 minutes early', 'Sam Dana | Amara'],
  // 57 is a minute and a half before the end.
  ['who left at least 1 minute early', '3 people left at least 1 minute early', 'Sam Dana Tom_Becker | Amara'],
  ['who was late or left early', '4 people: late or left early', 'Jonas +49 Sam Dana | Amara'],
  ['who was late and left early', 'Nobody: late and left early', '| Amara'],
  [
    'who was neither late nor left early',
    '5 people: not late and not left early',
    'Alex Priya Mei Noah Tom_Becker | Amara',
  ],
  ['who was late but not by phone', '1 person: late and not by phone', 'Jonas | Amara'],
  ['which presenters were late', '1 presenter was late', 'Jonas'],
  ['which guests or presenters were late', '1 person: (guest or Presenters) and late', 'Jonas'],
  [
    'everyone except the presenters',
    '7 people did not have the role “Presenter”',
    'Alex Sam Amara Noah Tom_Becker Dana +49',
  ],
  ['外部の人は誰', '1 person was a guest', 'Dana'],
  ['電話で参加した人は', '1 person came by phone', '+49'],
  ['遅刻した人は何人', '2 people were late', 'Jonas +49'],
  [
    '30分以上参加した人',
    '9 people stayed at least 30 minutes',
    'Alex Priya Jonas Mei Sam Noah Tom_Becker Dana +49 | Amara',
  ],
  ['qui a moins de 80 % de présence', '1 person stayed less than 80% of the scheduled time', 'Sam | Amara'],
  // Mei was away from 7:04 to 7:11:12.
  ['qui était là à 7h10', '8 people were there at 07:10', 'Alex Priya Jonas Sam Noah Tom_Becker Dana +49 | Amara'],
  [
    'combien de personnes sont restées jusqu’à la fin',
    '7 people stayed to the end',
    'Alex Priya Jonas Mei Noah Tom_Becker +49 | Amara',
  ],
  ['wer war zwischen 50 und 55 Minuten da', '4 people: in the meeting', 'Jonas Mei Tom_Becker Dana | Amara'],
  ['who from fernhill left early', '1 person: left early and of fernhill', 'Sam | Amara'],
  ['who was not from fernhill', '1 person is not from fernhill', 'Dana | +49'],
  ['who joined first', 'Alex Moreno joined first', 'Alex | Amara'],
  ['wer kam zuletzt', '+49 ••• 0123 joined last', '+49 | Amara'],
  ['wer ist als Erster gegangen', 'Sam O’Connor left first', 'Sam | Amara'],
  // At 7:38:24: when he opened the meeting again he did not leave it later.
  ['qui est parti en dernier', 'Alex Moreno left last', 'Alex | Amara'],
  ['who accepted', '8 people accepted', 'Priya Jonas Sam Amara Noah Dana Lucía Tom | Tom_Becker +49'],
  [
    'who accepted but did not come',
    'Nobody who accepted is missing from the report, as far as the report tells',
    '| Lucía Tom',
  ],
  // Hana has an account, and Tom_Becker has another.
  ['wer hat abgesagt', '1 person declined', 'Hana | +49'],
  // The only one who did is found: nobody else can be her.
  ['who tentatively accepted and came', '1 person: tentative and not absent', 'Mei'],
  [
    'quién no contestó la invitación',
    '4 people did not answer the invitation',
    'Émile Grace Design Someone | Tom_Becker +49',
  ],
  // The organiser was not asked.
  ['who did not accept', '6 people did not accept', 'Mei Hana Émile Grace Design Someone | Tom_Becker +49'],
  ['who accepted and was late', '1 person: late and accepted', 'Jonas | Amara +49 Lucía Tom'],
  ['was Jonas late', 'Yes: 1 person: late and Jonas', 'Jonas'],
  ['was I late', 'No: this is not true of you: late', ''],
  ['did anyone from Kestrel attend', 'Yes: 1 person is from Kestrel', 'Dana | +49'],
  ['was anyone there for less than 30 minutes', 'No: nobody stayed less than 30 minutes, as far as', '| Amara'],
  ['when did Mei join', 'Mei Tanaka was there from 6:39 AM to 7:38 AM', ''],
  ['did Lucía come', 'Lucía Ferrer was not found in the report', ''],
];

/**
 * Planned 8:00 to 8:45. Minutes after 8:00: Alex (organiser) -1 to 46 · Priya 0 to 45 · Jonas 1 to 44 · Mei 2 to 43 · Sam 3
 * to 42 · Lucía 4 to 18, and again to 41 from a moment that is not told. Invited: these five and Noah accepted, Hana did so
 * tentatively, Grace declined, Émile did not answer. Everybody there has an account, so that who is not there is known.
 */
export const planning: Row[] = [
  ['who was late in launch planning', 'Nobody was late', ''],
  ['who was at least 2 minutes late in launch planning', '2 people were at least 2 minutes late', 'Mei Sam | Lucía'],
  ['who left at least 3 minutes early in launch planning', '1 person left at least 3 minutes early', 'Sam | Lucía'],
  // Nobody knows when in these minutes Lucía was back.
  ['who was there at 8:19 in launch planning', '5 people were there at 08:19', 'Alex Priya Jonas Mei Sam | Lucía'],
  ['who was there at 8:02 in launch planning', '4 people were there at 08:02', 'Alex Priya Jonas Mei | Lucía'],
  ['wer hat bei Launch planning zugesagt', '6 people accepted', 'Priya Jonas Mei Sam Lucía Noah'],
  ['who accepted but did not come to launch planning', '1 person who accepted is not in the report', 'Noah'],
  [
    'who tentatively accepted and did not come to launch planning',
    '1 person who accepted tentatively is not in the report',
    'Hana',
  ],
  ['who declined launch planning', '1 person declined', 'Grace'],
  ['who did not accept launch planning', '3 people did not accept', 'Hana Grace Émile'],
  ['did Grace come to launch planning', 'No: Grace Mwangi is not in the report; Grace Mwangi had declined', ''],
];

/**
 * Planned for 90 minutes. 349 people numbered from 0, and Alex: every 29th joins 8 to 12 minutes after the start (8 and the
 * remainder of the number by 5), everybody else before 4; every 31st leaves after 40 to 48 (40 and the remainder by 9),
 * everybody else after 88; those with 7 as the remainder by 50 are of Kestrel; every 40th is a presenter.
 */
export const kickOff: [asked: string, first: string][] = [
  // 0, 29, … 348.
  ['how many were late', '13 people were late'],
  // 11 or 12 minutes: the 2nd, 3rd, 7th, 8th, 12th and 13th of these.
  ['how many were late by more than 10 minutes', '6 people were more than 10 minutes late'],
  // And 10: the 4th and 9th.
  ['how many were late by at least 10 minutes', '8 people were at least 10 minutes late'],
  ['how many were late by less than 10 minutes', '5 people were less than 10 minutes late'],
  // 0, 31, … 341.
  ['how many left early', '12 people left early'],
  // 7, 57, … 307.
  ['how many guests were there', '7 people were guests'],
  // 343 of the studio, Alex among them.
  ['how many people from fernhill were there', '343 people are from fernhill'],
  // 0 is the only one.
  ['how many presenters were late', '1 presenter was late'],
  ['who was late and left early', '1 person: late and left early'],
];
