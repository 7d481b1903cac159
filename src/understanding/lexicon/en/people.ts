/** Nouns for people. */
export const people: Readonly<Record<string, string>> = {
  people: `
    (people|persons?|participants?|colleagues?|members|folks?|individuals|heads|invitees|users|ones|humans|guys|teammates|team ?mates);
    (students?|pupils?|learners?|trainees?|delegates?|kids|candidates?|registrants|co ?workers|peers|staff( members)?|attenders|peeps|joinees|class ?mates|cohort|employee|attendes|registrations|signups|lot|crew|contingent|delegation|bunch|crowd|reps|representatives);
    (student|pupil|learner|trainee|delegate|candidate|name|invitee|staff|class|team) lists?; (class|batch) members; (folks|people|those) (invited|on the (list|invite));
    (team|group) members; attendees?; (people|participants?|attendees?) (list|names?); (people|participants|attendees)'? names; invited people; ppl`,
  guest: `
    guests?( users?| accounts?| list)?;
    (external|outside)( people| participants?| attendees?| colleagues?| guests?| users?| members| folks| visitors?)?;
    externals?; outsiders?; visitors?; (people|those|participants|attendees) (from )?outside;
    from (the )?outside; outside (of )?(the |our )?(company|organization|organisation|tenant|team|org|business|firm|school);
    ((people|participants|attendees) )?from outside (of )?(the |our )?(company|organization|organisation|tenant|team|org);
    external to (us|the company); externs?; (external|outside) (ones|ppl|parties|clients|partners|contacts|joiners); guest (list|names|accounts|users|attendees|participants|joiners|logins|people|count);  outside (of )?(the |our )?(company|organization|organisation|tenant|org);
    not from our (company|organization|organisation|tenant|org);
    from other (companies|organizations|organisations|tenants); third part(y|ies); non (employees|members)`,
  'not guest': `
    internals?( people| ppl| participants?| attendees?| colleagues?| users?| staff| folks| members)?; internal employees; company employees; insiders;
    from (our|the) own (company|organization|organisation|tenant); from inside( the company)?; non guests?;
    in house people; own people; non (externals|externs); internal ones; our own (people|staff|lot|folks)`,
  organizer:
    '(organizers?|organisers?|hosts?); (meeting|call|event) (owner|organiser|organizer|host); (organiser|organizer) role; hosted; hosting; host; (was|were) (hosting|organising|organizing|chairing); (has|had) (hosted|organised|organized); (organised|organized|organise|organize)( it)?; (ran|running|run|runs|chaired|chairing|led|leading|hosting|hosted|set up|called|arranged|scheduled|created) (it|the meeting|this meeting|the call|the session)',
  coOrganizer: 'co ?(organizers?|organisers?|hosts?)',
  presenter:
    'presenters?; speakers?; presented; presenting; (was|were) (a |the )?presenting; (gave|gives|did|led|was giving|were giving|was doing|were doing|was leading|were leading) (the|a) (talk|presentation|demo|lecture); spoke; (moderated|facilitated|co presented|co moderated|co facilitated); (was|were) (speaking|moderating|facilitating|lecturing|co presenting); has (presented|spoken); did the (presenting|talking|presentation); panelists?; panellists?; (presenter|presenters|presenting) (role|rights|permissions)',
  attendee: 'attendee role; plain attendees?; role attendee; just attendees; only attendees; attendees only',
  absentee: `
    absentees?; absentes; absentee (list|names|report|students); absent (list|names|report|students|pupils|ones|lot|kids|learners|trainees|delegates|staff|employees|candidates); no ?shows?; non ?attend(ers|ants|ies); defaulters; truants?; skivers; bunkers; no ?show (list|names|count); absent (people|invitees|colleagues|participants|members|folks);
    missing (people|invitees|colleagues|participants|members|folks|students|pupils|ones|attendees|learners|trainees|delegates|lot|names|kids); non attendees?; the missing;
    people missing`,
  latecomer: `
    late ?comers?; late ?comers? (list|names|report); late (arrivals?|arrivers?|joiners?|joinees?|people|ppl|participants?|attendees?|ones|colleagues|folks|entries|entry|students|pupils|learners|trainees|delegates|list|lot|names|comings|employees|staff|kids|logins|log ins|starters);
    tardy (people|participants|students|ones|slips|list); stragglers; tardies; dawdlers; latecommers`,
  earlyLeaver:
    'early (leavers?|goers|quitters|dropouts|drop ?offs|log ?offs|logouts|finishers|departures?|exits?|droppers|exiters|bailers); people leaving early; (leavers|dropouts) before the end',
  caller: `
    (callers?|dial ins?|phone (participants?|users?|attendees?|callers?|people|dial ins?)|phone ins?);
    people (on|by) (the )?phone; call ins?; dial in (users|people|participants|attendees|numbers|callers|folks); phone (joiners|joins|attendance|ones|folks|ppl|connections); dialled in (people|users); telephone (callers|users|participants|attendees)`,
  'people who': `(people|participants|attendees|colleagues|members|persons|folks|ones) (who|that)`,
};
