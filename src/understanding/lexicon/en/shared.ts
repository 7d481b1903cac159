/** Alternatives that several phrases share. */
export const call = '(meeting|call|session|event|room|conference|class|meet|mtg|lesson)';
export const the = '(the|this|that|our)';
export const weekday = '(mon|tues|wednes|thurs|fri|satur|sun)days?';
export const month =
  '(january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)';
export const unit = '(day|week|month|year)';
/** Coming, as it follows "bother", "manage to" and the like. */
export const come =
  '(come|join|attend|show|show up|turn up|make it|appear|participate|be there|rock up|log in|dial in)';
export const coming =
  '(coming|joining|attending|showing up|turning up|making it|appearing|participating|rocking up|logging in|dialling in|dialing in)';
export const phone = '(phone|telephone|mobile|landline|pstn|dial ?in|cell|cell ?phone|handset)';
export const early = '(too )?(early|soon|sooner|prematurely)';
/** What goes up and down over the dates of a series. */
export const counted = '(attendance|turnout|numbers|participation|headcount)';
