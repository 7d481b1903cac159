/** What the bot is told to do, which is about no report. */
export const tasks: Readonly<Record<string, string>> = {
  help: `
    help( me| us| please| menu| page)?; commands?( list)?; (what|which) commands( are there| do you (have|know|understand)| can i (use|type)| exist)?; instructions?; menu; manual; user guide; how to( use)?;
    what (can|could) (you|u|i|we|this bot|the bot|it) (actually |even |all )?(do|ask|say|type)( you| u| here| for me| with this| exactly)?; how (do|can|does|should) (i|we|you|this|it|the bot|this bot|this thing) (use|work|operate|talk to)( this| it| you| the bot| this bot| this thing)?;
    what (do|are|does) (you|u|this bot|the bot|this|it) (do|for|good for|capable of); who are you; what are you; what is this( bot)?; what else can (you|u) (do|tell me); what (are my|are the|options do i have|options are there)( options)?;
    (i|we)( am|'m| are|)? (lost|stuck|confused|new here); get(ting)? started; show (me )?(help|the help|commands|the commands|what you can do|all commands); (can|could) you help( me)?; i need( some)? help; wat can u do; what u can do; how r u used; what questions can (i|we) ask( you)?; what (should|do) i type`,
  signIn: `
    how (do|can|to|should)( (i|we|you))? (log|sign) ?(in|on|back in);
    (sign|log|login|signin|logging|signing) ?(me |us )?(back )?in; log ?in; sign ?in; log ?on; sign ?on; (sign|log) (me|us) (in|on|back in); (connect|link|authenticate|authorise|authorize)( (me|my account|account|to my account|my microsoft account|my teams account))?; (sign|log) ?in again; re ?login;
    (sign|log)( me)? (in|on|into)( to)? (my account|the bot|teams|this); get (me )?(signed|logged) in; be (signed|logged) in; let me in; login (please|again)?`,
  signOut: `
    how (do|can|to|should)( (i|we|you))? (log|sign) ?(out|off);
    (sign|log|logging|signing) ?(me |us )?(out|off); log ?out; log ?off; sign ?out; sign ?off; (sign|log) (me|us) (out|off)( of (here|this|the bot|my account))?; disconnect( (me|my account))?; (unlink|forget|remove|disconnect)( (me|my account|account|my login|my sign in|my token)); logoff; get (me )?(signed|logged) out; end my session; switch accounts?; (sign|log) out of (my account|this|the bot)`,
  webinars: `(list|show|show me|list all|show all)( (my|our|the))? (webinars|town ?halls); (which|what) (webinars|town ?halls)( (have|did|do|were|had) (we|i|there)( (run|have|had|host|hold|held))?)?; (my|our|all) (webinars|town ?halls); list of( my| our| all)? (webinars|town ?halls)`,
  summaries: `
    (turn|switch|put|shut|set) (the |these |those |my |all |your )?(summar(y|ies)|recaps);
    (meeting |attendance |auto |automatic |daily |post meeting |weekly )?(summar(y|ies)|recaps?|wrap ?ups|round ?ups|digests?)( (posts?|messages?|cards?|notifications?|things?|spam))?; summarys; sumaries; summries; (attendance|automatic|auto) (posts|messages|notifications|cards|updates)`,
  turnOn: `
    (turn|switch|put|toggle|shut)( (it|them|these|those|the|my|all|all the|all my))? (back )?on; on; (start|enable|activate|resume|reactivate|re enable|restart|reenable|unmute); (turn|switch) (back )?on; (start|resume|begin) (posting|sending|sharing|doing|giving|with); (subscribe|opt in)( to)?; back on`,
  turnOff: `
    (turn|switch|put|toggle|shut)( (it|them|these|those|the|my|all|all the|all my))? off; off; (stop|disable|deactivate|pause|cancel|mute|kill|cease|silence|suspend|halt|suppress|unsubscribe|opt out|get rid)( (of|from))?; (stop|quit|cease) (posting|sending|spamming|sharing|doing|giving|with|dropping|pushing|writing|putting|flooding)( (us|me|the chat|the channel|our chat))?( with)?; no more; no longer;
    (don't|dont|do not|never)( (ever|please))? (post|send|share|do|want|need|put|drop)( (me|us))?( any)?; (not|don't|dont) (want|need|interested in)( any)?; enough( of| with)?( the)?; sick of; fed up with; shut up( with)?; (i|we) (don't|dont|do not) (want|need)( any| the| to see| to get)?; off again`,
  post: '(post|send|share|drop|put|publish|deliver|leave|posting|sending|auto ?post|automatically post)( (me|us|out|up))?',
  always: `
    (after|at the end of|following) (each|every|every single|all|any|the|this|our|my) (meetings?|calls?|sessions?|class|classes|lessons?|lectures?|events?|time); (every|each) (time|meeting|call|session); automatically; always; from now on; going forwards?; in (the )?future;
    afterwards; any ?more; once (it|the meeting) (ends|is over|finishes); when (it|the meeting) (ends|is over|finishes|is done)`,
  everywhere: `
    everywhere; (in|for|of|after|from) (all|every|any) (of )?(my |mine |our |the )?(meetings?|chats?|calls?|channels?); all (of )?(my|our|the) (meetings|chats|calls)( (summar(y|ies)|recaps))?; globally`,
};
