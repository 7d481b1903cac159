import { longestQuestion, withoutMarks } from '../marks.js';

/** What people ask a bot of attendance and what no attendance report tells or this bot does not do. */
export const notHere = ['pdf', 'mail', 'said', 'spoke', 'average', 'uninvited', 'reason'] as const;
export type NotHere = (typeof notHere)[number];

/** Whole phrases only: a meeting may be called "PDF review". */
const phrases: readonly (readonly [NotHere, RegExp])[] = [
  [
    'mail',
    /(?<!\p{L})(?:message|text|ping|dm|notify|nudge|chase|remind|warn|tell|contact|write to|get hold of) (?:all |everyone |everybody |those |people |the ){1,4}(?:of (?:them|those) )?(?:absentees|no[- ]shows|latecomers|who (?:missed|didn'?t|did not|were absent|was absent|were late|weren'?t|wasn'?t|skipped|were missing|never))|(?<!\p{L})(?:schick|sende|schreib|sag|gib|informier|benachrichtig|erinner|mahn|kontaktier)\S{0,5} (?:bitte |mal |doch )*(?:alle |allen |den |denen |die |an alle |an die )+(?:leuten |personen )?(?:fehlenden|abwesenden|absagern|die (?:gefehlt|nicht|fehlten|zu spät|abwesend))|(?<!\p{L})(?:préviens|previens|dis|écris|ecris|rappelle|notifie)(?:-leur)? (?:à |a )?(?:tous )?(?:les |aux )(?:absents|retardataires)|(?<!\p{L})(?:av[ií]s[aá]les|d[ií]les|esc[r]?[ií]beles|recu[eé]rdales|notif[ií]cales) a (?:los|las|todos)|欠席者(?:に|へ|全員に)(?:連絡|知らせ|伝え|通知)/u,
  ],
  [
    'pdf',
    /(?<!\p{L})(?:as|in|into|to) (?:a )?pdf(?!\p{L})|(?<!\p{L})pdf (?:version|file|please|pls)(?!\p{L})|(?<!\p{L})(?:als|im) pdf(?!\p{L})|(?<!\p{L})pdf[- ](?:datei|format|export|bitte)(?!\p{L})|(?<!\p{L})en pdf(?!\p{L})|(?<!\p{L})au format pdf(?!\p{L})|(?<!\p{L})formato pdf(?!\p{L})|(?<!\p{L})pdf por favor(?!\p{L})|pdf(?:で|形式|に|にして|出力|ください)/u,
  ],
  [
    'mail',
    /(?<!\p{L})(?:e-?mail|mail|send|forward) (?:me |us |him |her |them )?(?:the |this |that |an? )?(?:list|attendance|report|names|summary|file|absentees|no-shows|participants|everyone who)(?!\p{L}).{0,40}(?<!\p{L})(?:by e-?mail|via e-?mail|to \S+@|by mail)|(?<!\p{L})e-?mail (?:me|us|everyone|everybody|all|them|the|those|whoever)(?!\p{L})|(?<!\p{L})(?:by|via|per|with) (?:e-?)?mail(?!\p{L})|(?<!\p{L})(?:par|via) (?:e-?mail|courriel|mail)(?!\p{L})|(?<!\p{L})por (?:correo|e-?mail|mail)(?!\p{L})|(?<!\p{L})(?:schreib|schick|sende)\S{0,10}(?: \S{1,30}){0,4} (?:ein|eine|ne)? ?(?:e-?)?mail(?!\p{L})|メール(?:で|して|を送|送信|に送)/u,
  ],
  [
    'said',
    /(?<!\p{L})what (?:was |did (?:\S+ )?)(?:said|say|discussed?|discuss|decided?|decide|talk(?:ed)? about)(?!\p{L})|(?<!\p{L})(?:transcript|minutes of the meeting|meeting minutes|meeting notes|recording)(?!\p{L})|(?<!\p{L})was (?:wurde|hat \S+) (?:\S+ ){0,3}(?:besprochen|gesagt|beschlossen)|(?<!\p{L})(?:transkript|mitschrift|protokoll|aufzeichnung)(?!\p{L})|(?<!\p{L})qu'est-ce qui (?:a été|s'est) (?:dit|décidé|discuté)|(?<!\p{L})qu'a-t-on (?:dit|décidé)|(?<!\p{L})(?:compte[- ]rendu|transcription|enregistrement|procès-verbal)(?!\p{L})|(?<!\p{L})(?:qué|de qué|que|de que) se (?:dijo|habló|hablo|decidió|decidio|discutió|discutio)(?!\p{L})|(?<!\p{L})(?:transcripción|transcripcion|grabación|grabacion|acta de la reunión)(?!\p{L})|(?:議事録|文字起こし|録画|録音)|何(?:が|を)(?:話|決)/u,
  ],
  [
    'spoke',
    /(?<!\p{L})who (?:spoke|talked|said|was speaking|was talking|chatted|waffled|yapped)(?: the)? (?:most|more|least|longest)(?!\p{L})|(?<!\p{L})who (?:did|does) (?:most of|all) the talking(?!\p{L})|(?<!\p{L})who (?:was|were|had themselves|stayed) (?:always )?(?:on mute|muted|unmuted)(?!\p{L})|(?<!\p{L})always on mute(?!\p{L})|(?<!\p{L})speaking time(?!\p{L})|(?<!\p{L})wer (?:hat )?(?:\S+ ){0,4}am (?:meisten|längsten|wenigsten) (?:geredet|gesprochen|gesagt|gequatscht|gequasselt|gelabert|gschwätzt|gred't|gredt)|(?<!\p{L})wer (?:war|ist|waren)(?: \S+){0,4} (?:stumm|stummgeschaltet|auf stumm)(?!\p{L})|(?<!\p{L})wer (?:redete|sprach|redet|quatscht|labert) am (?:meisten|längsten)|(?<!\p{L})redezeit(?!\p{L})|(?<!\p{L})qui a (?:le plus|le moins) parlé(?!\p{L})|(?<!\p{L})qui a parlé le (?:plus|moins)(?!\p{L})|(?<!\p{L})temps de parole(?!\p{L})|(?<!\p{L})qui[eé]n(?:es)? (?:habló|hablo|hablaron) (?:m[aá]s|menos)(?!\p{L})|(?<!\p{L})tiempo de (?:palabra|habla)(?!\p{L})|(?:一番|もっとも|最も)(?:多く|よく|長く)?(?:話し|しゃべ|喋|発言)|発言(?:時間|量|回数)/u,
  ],
  [
    'mail',
    /(?<!\p{L})(?:envo(?:ie|yez|yer|ye)|écri(?:s|re|vez)|ecri(?:s|re|vez)|adresse[rz]?|balance|fais|faites)(?:[- ](?:moi|nous|leur))? (?:un |une |des |le |la |ce )?(?:e-?mail|mail|courriel|rappel|relance|message|sms)s?(?!\p{L})|(?<!\p{L})(?:préviens|prevenez|prévenez|prévenir|relance|relancer|relancez|contacte|contactez) (?:moi )?(?:tous )?(?:les |aux )(?:absents|gens|personnes|retardataires|invités)|(?<!\p{L})(?:m[aá]nda|env[ií]a|escr[ií]be|m[aá]nde|env[ií]e|avisa|av[ií]sa|escribi|escribí|mandá|enviá|mandar|enviar|escribir)(?:le|les|r?les?)?(?: (?:un|una|el|los))? (?:correo|mail|e-?mail|mensaje|recordatorio|whatsapp)s?(?!\p{L})|(?<!\p{L})(?:av[ií]sa|avis[aá]|recu[eé]rda|notif[ií]ca)(?:r)?les a (?:los|las|todos)|(?:メール|リマインド|リマインダー|催促)(?:を)?(?:送っ|出し|送信し|送る|送れ|送り|入れ|飛ばし)/u,
  ],
  [
    'spoke',
    /(?<!\p{L})(?:qui|ki) (?:a |ont |avait |est |était |etait )?(?:le plus |le moins |trop )?(?:parlé|parle|causé|blablaté|jacassé|tchatché|pris la parole)(?: le plus| le moins| tout le temps| trop)?(?!\p{L})|(?<!\p{L})(?:qui|ki) (?:(?:n'avait pas|avait|a|ont|avaient) (?:(?:laissé|allumé|mis|coupé|éteint|ouvert|activé|toujours) )?(?:sa|son|la|le|leur|de) (?:caméra|camera|cam|webcam|micro)|(?:était|etait|est|étaient) (?:en |sur )?(?:muet|mute|muted))(?!\p{L})|(?<!\p{L})(?:en|sur) (?:muet|mute) (?:tout le temps|pendant)|(?<!\p{L})qui[eé]n(?:es)? (?:fue (?:el|la) que )?(?:m[aá]s |menos )?(?:hab(?:ló|lo|laron|laba)|charl(?:ó|aron)|intervin(?:o|ieron)|platic(?:ó|aron))(?: m[aá]s| menos| mucho| tanto)?(?!\p{L})|(?<!\p{L})qui[eé]n(?:es)? (?:(?:no )?(?:tenía|tenia|tuvo|tenían|prendió|encendió|apagó|dejó|puso|estaba con|estuvo con) (?:la|el|su) (?:c[aá]mara|micr[oó]fono|micro|cam)|(?:estaba|estuvo|está) (?:muteado|muteada|silenciado|silenciada|en mute))(?!\p{L})|(?:カメラ|ビデオ|マイク|ミュート)(?:を|が|は)?(?:オフ|オン|切っ|消し|つけ|付け|入れ|だった|して|してた|の人)|(?:一番|いちばん)(?:多く|よく|長く)?(?:しゃべ|話し|喋|発言)/u,
  ],
  [
    'spoke',
    /(?<!\p{L})who(?:se)? (?:had |has |kept |left |turned |put )?(?:their |the |his |her |a )?(?:camera|cam|webcam|video|mic|microphone)s? (?:was |were |is )?(?:on|off)(?!\p{L})|(?<!\p{L})wer (?:hatte|hat|hatten) (?:die |seine |ihre |das |sein |ihr )?(?:kamera|cam|webcam|video|mikro|mikrofon) (?:an|aus|ein|eingeschaltet|ausgeschaltet|angemacht|ausgemacht)(?!\p{L})/u,
  ],
  [
    'average',
    /(?<!\p{L})(?:average|avg|mean|median) (?:number of minutes|no of minutes|time|duration|minutes|attendance time|length|stay|delay|lateness|of minutes)(?!\p{L})|(?<!\p{L})how (?:long|many minutes) .{0,40}on average(?!\p{L})|(?<!\p{L})(?:durchschnittlich|mittler)(?:e|en|er|es) (?:verweildauer|dauer|teilnahmedauer|anwesenheitszeit|anwesenheitsdauer|verspätung|teilnahmezeit|minutenzahl)(?!\p{L})|(?<!\p{L})wie (?:lange|viele minuten|viel zeit) .{0,40}(?:im schnitt|im durchschnitt|durchschnittlich)(?!\p{L})|(?<!\p{L})(?:temps|durée|duree|retard|nombre de minutes) moyen(?:ne)?(?!\p{L})|(?<!\p{L})combien de (?:temps|minutes) .{0,40}en moyenne(?!\p{L})|(?<!\p{L})(?:tiempo|duraci[oó]n|retraso) (?:promedio|medi[oa])(?!\p{L})|(?<!\p{L})(?:promedio|media) de (?:minutos|tiempo|permanencia)(?!\p{L})|(?<!\p{L})cu[aá]nt[oa]s? (?:tiempo|rato|minutos) .{0,40}(?:de media|en promedio|de promedio)(?!\p{L})|平均(?:参加|出席|滞在|遅刻)?(?:時間|分数)|平均(?:で|して)?(?:だいたい|大体)?何(?:分|時間)/u,
  ],
  [
    'uninvited',
    /(?<!\p{L})(?:uninvited|gatecrash\p{L}*|gate crash\p{L}*)(?!\p{L})|(?<!\p{L})(?:who|anyone|anybody|someone|people).{0,30} (?:wasn'?t|weren'?t|was not|were not|isn'?t|not) (?:even )?(?:invited|on the invit\p{L}*(?: list)?)(?!\p{L})|(?<!\p{L})(?:uneingeladen|ungeladen)\p{L}{0,3}(?!\p{L})|(?<!\p{L})(?:nicht|gar nicht) eingeladen(?!\p{L})|(?<!\p{L})ohne einladung(?!\p{L})|(?<!\p{L})sans (?:être |etre |avoir été |y être )(?:invité|convié)(?:e|s|es)?(?!\p{L})|(?<!\p{L})(?:pas|sans être) (?:invité|convié|sur l'invitation)(?:e|s|es)?(?!\p{L})|(?<!\p{L})sin (?:estar |ser |haber sido |que l[oa]s? )?invitad[oa]s?(?!\p{L})|(?<!\p{L})no (?:estaban?|eran?|fueron?|fue) (?:invitad[oa]s?|en la invitaci[oó]n)(?!\p{L})|招待(?:されて|して)(?:い)?ない|招待なし/u,
  ],
  [
    'reason',
    /^(?:why|how come) (?:were|was|did|are|is) (?:so many|so few|many|few|everyone|everybody|people|they|half|half of them|the absentees|the guests|nobody)(?!\p{L})|(?<!\p{L})(?:what|which) (?:reason|excuse)s?(?!\p{L})|(?<!\p{L})reasons? (?:for|of) (?:absence|being (?:late|absent)|the absences?)(?!\p{L})|^(?:warum|wieso|weshalb) (?:waren|sind|fehlten|fehlen|kamen|haben) (?:so viele|so wenige|alle|die|viele|einige|die leute|manche)(?!\p{L})|(?<!\p{L})(?:abwesenheits|fehl|verspätungs)gr(?:und|ünde)(?!\p{L})|^pourquoi (?:y a(?:vait)?(?:-t-il)? )?(?:autant|si peu|tant|tous|les gens|ils|elles)(?!\p{L})|(?<!\p{L})(?:motif|raison|cause)s? d(?:e l'|'|es )absences?(?!\p{L})|^por qu[eé] (?:faltaron|falt[oó]|hubo|llegaron|no vinieron) (?:tant[oa]s?|tan poc[oa]s?|tod[oa]s)(?!\p{L})|(?<!\p{L})(?:motivo|raz[oó]n|causa)s? de (?:la |las |su )?(?:ausencia|inasistencia|falta|tardanza)s?(?!\p{L})|(?:欠席|遅刻|早退|不参加)(?:の|した)?理由/u,
  ],
];

/** What a message asks that is not here; null for everything else. */
export function asksNotHere(text: string): NotHere | null {
  const bare = withoutMarks(text);
  if (bare === null || bare.length > longestQuestion) return null;
  const said = bare.toLowerCase();
  return phrases.find(([, phrase]) => phrase.test(said))?.[0] ?? null;
}
