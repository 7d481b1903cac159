/** What joins and negates. */
export const joining: Readonly<Record<string, string>> = {
  not: `
    not; (didn't|didnt|did not|doesn't|doesnt|don't|dont|do not|does not);
    (wasn't|wasnt|weren't|werent|isn't|isnt|aren't|arent); (hasn't|hasnt|haven't|havent|hadn't|hadnt);
    did never; never; (couldn't|could not|can't|cannot|can not|won't); (did'nt|was'nt|were'nt|has'nt|didn t|wasn t|didn|wasn|ain't|aint|dint|didnot|wasnot|hav'nt); never (even|ever|actually|once|really); (did not|didn't|didnt) (even|ever|actually); non; (couldn't|could not|didn't|didnt|did not) (manage to|get to|get round to); failed to;
    no`,
  except: `but not (the|our|any); 
    (except|excepting|excluding|without|besides|other than|apart from|minus|leaving out|aside from|save for|barring|discounting|not including|not counting|with the exception of|leaving aside|ignore|exclude|remove|skipping|omitting|omit|filter out|leave out|but for)( for)?( the| our| any)?;
    (everyone|everybody|all|anyone) but( the| our)?; (who|that) (isn't|isnt|aren't|arent|is not|are not|wasn't|weren't) (a|an|the); ignoring( the)?; bar (the|our|any); except for; exclude( the)?;
    who (are|were|is|was)( not|n't) (the|a|an)`,
  only: 'only; just; nothing but; only just; merely; exclusively; solely',
  and: `
    (and |but )?(then )?on top of (that|it|this); and on top;
    and; n; nd; and also; and additionally; and even; and then also; and they; &; plus; as well as; and then; and had; and was;
    and were; and is; and are; and has; and have`,
  'and who': 'and who( also)?',
  'and people who': 'and (those|everyone|everybody) who',
  or: 'or; or (who|those who|else|even|just); and or; or else; or was; or were; or is; or are',
  but: 'but; but then; and yet; but (then )?(actually|still|also|ended up); but they; even though; despite; but did; only to; and still; though; but still; however; although; but (was|were|had); but who',
  neither: 'neither',
  nor: 'nor',
  'except filler': 'not counting( the)?',
  'but not': 'but not; and not; but never; yet not',
};
