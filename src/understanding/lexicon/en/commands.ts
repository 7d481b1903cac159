import { counted } from './shared.js';

/** What names a command. */
export const commands: Readonly<Record<string, string>> = {
  attendance: `
    (the |our )?(full |complete |final |detailed )?attendance( list| report| summary| sheet| record| records| overview| data| details| register| roster| info| file| figures| log| lists| reports)?; (the )?(attendence|attendace|attendnce|attendances|attendees? (report|sheet|details|data|names)|participants? (report|sheet|details|data)|meeting report|sign in sheet|headcount list|roll|roster|guestbook|list of attendees);
    participation( list| report)?; roll ?call; (the )?register; participant list; roster; people list`,
  export: `
    (export|download|save|dl|xport|expt|exporting|downloading)( (it|this|that|them|the list|the attendance|a file|the file))?;
    (as|to|into|in|onto) (a |an |the )?(file|spreadsheet|sheet|google sheets?|workbook|spread sheet); (a |the )?(spread ?sheet)( with| of| for| version)?; (attachment|file format); (a )?(file|spreadsheet|download)( with| of| for)?`,
  csv: '((as|to|into|in|via) )?(a |an |the )?csv( file| format| export| list)?',
  'show excel':
    '(dump|put|stick|get)( (it|this|attendance|the attendance|the list))? (in|into) (an? )?(excel|spreadsheet)',
  excel:
    '((as|to|into|in|via|on) )?(a |an |the )?(excel|xlsx|xls|exel|excell)( file| sheet| format| list| export| spreadsheet| table| version| report)?',
  roles: `
    roles?( list| breakdown| report| split)?; by role; with (their |the )?roles?; (what|which) roles? (did|does|had|has|have) (everyone|everybody|people|they|each person)( (have|had|play))?;
    (who|everyone|everybody|they|each person|people) (was|had|has|have) (what|which) roles?; (everyones|everyone's|everybodys|everybody's|peoples|people's|attendees'?|participants'?|their) roles?; role wise( attendance| list| breakdown)?; role (breakdown|list|split);
    (split|grouped|broken down|group|sort|sorted|list|breakdown) by role; who was what role`,
  timeline: `
    who was in and out( when)?; when did (people|participants|students|they|folks|guests) (start )?(leaving|joining|leave|join|come|arrive|drop off|come and go|join and leave|log in|log off);
    time ?lines?( of| for)?; attendance timeline; timeline of attendance; (a )?(chart|graph|curve|plot|diagram|visual|visualisation|visualization)( of| for| showing)?; minute by minute( of| for)?;
    who came and went( when| and when)?; came and went; (comings|coming) and goings?; (the )?(join|arrival)( times?)? (and|&) (leave|departure|exit) times?; (joining|entry|login|log in|in) (and|&|n) (leaving|exit|exiting|logout|log out|out) (times?|timings?|log);
    (who|everyone|everybody|people) joined and left( when)?; when (people|everyone|everybody|they|each person|participants) (joined|came|arrived|logged in)( (and|or) (when they )?(left|went|logged out|dropped off))?;
    peak( attendance| time| number| participants)?( of| for)?; when (was|were)( the)? (most|peak|max|maximum)( people| attendance| participants| numbers)?( on| there| in| online| present)?; when did we have( the)? most( people| participants)?( on| in)?`,
  trend: `
    how(s|'s| is| has) (the |our )?${counted} been( (going|trending|looking|doing|holding up))?( (for|in|at|over))?;
    how (the |our )?${counted} (has )?(changed|developed|evolved|compares|compared|varied|went|goes|is going|is doing|has been); (graph|chart|plot) of (the |our )?(attendance|turnout|numbers) over (time|the)( last| past)?;
    (attendance |participation |turnout )?(trends?|trendline)( of| for| in| over| across)?; ${counted} (trends?|patterns?|history|development|evolution|comparison|stats|statistics|progress|growth)( of| for| in| over| across)?; (attendance )?history; series;
    attendance over the; attendance across( the)?; compare( the| our)? ${counted}( (over|across|for|of|in|between|with|to|from))?; how (does|did|do)( the)? (attendance|turnout|numbers|this|it|that) compare( to| with| over)?( the)?;
    how (have|has|did|is|are) (the |our )?(attendance|turnout|numbers)( been| gone| doing| developed| changed| change| changing| trending| evolved| looking| been doing| been going)?( over time)?;
    how's (the |our )?${counted}( been| going| doing| developing| looking)?( over time| lately)?;
    (attendance|turnout|numbers) (been )?(growing|dropping|falling|rising|improving|declining|shrinking|increasing|decreasing|slipping|improved|dropped|declined|fallen|grown|changed|up|down)( or (up|down|dropping|shrinking|falling|declining|growing|rising|not))?( over time)?;
    ${counted} (been )?(going|getting|trending|gone) (up|down|better|worse|up or down|down or up|better or worse)( over time)?;
    (more|fewer|less) (people|ppl|folks|students) (coming|joining|attending|showing up|turning up)( over time| lately)?; (losing|gaining) (people|attendees|participants|students)( over time)?; attendance over (time|the (weeks|months|years|term|year|last few (weeks|months|meetings)));
    (week (on|over|by) week|month (on|over|by) month|session by session|meeting by meeting|session wise|month wise|week wise)( ${counted})?; ${counted} (week (on|over|by) week|month (on|over|by) month|by week|by session|per session|per meeting|by month|session wise|across (sessions|meetings))`,
  sessions: `
    sessions? (list|details|history); (list|show|what|which)( all)?( the)? (sessions|occurrences|instances)( were there| are there)?; (list|show)( all)?( the)? (sessions|occurrences|instances) (of|for) (this|the) (meeting|series|call); (occurrences|instances|sessions) (of|in|for) (this|the|that) (meeting|series|call|event|class|chat|one);
    (all )?(the )?times (this|it|that|this meeting|the meeting|we) (ran|run|held|happened|took place|met|was held); (ran|held|run|happened|met|started|opened|took place)( on)? (more than once|several times|multiple times|twice);
    (separate|individual|different|multiple) (sessions|occurrences|instances); (was|did) (this|it|the|that)( meeting| call)? (held|run|happen|start) (more than once|several times|twice|multiple times)`,
  meetings: `
    (which|what) (meetings|calls) are (available|there|possible|listed); (show|list)( me)?( all)?( my)? (past|previous|old|earlier) (meetings|calls);
    (which|what) (meetings|calls|mtgs)( (did|do|have|had) (i|we)( (have|had|host|hosted|attend|attended|run|organise|organize|hold|join|conduct))?)?; (which|what) (meetings|calls) (can|could) (i|you) (ask about|see|find|check|query|pick)( from)?; (which|what) meetings (are|were) there; (which|what) meetings do you know( about)?;
    (list |show )?(me )?(all )?(my|our) (recent |past |last |previous )?(meetings|calls|mtgs); (list|show)( me)?( the| all)?( recent| past| previous| latest) (meetings|calls|mtgs);
    (the )?(meetings|calls) (i|we) (had|have|hosted|ran|organised|organized|held|attended|joined|was in|were in); (meeting|meetings|call) (list|history|overview); list of( my| our| all| all my| the)? (recent |past |last |previous )?(meetings|calls)( (i|we) (had|hosted|ran|organised|organized|held|attended))?; recent (meetings|calls)`,
};
