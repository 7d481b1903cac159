import { longestQuestion, withoutMarks } from '../marks.js';

/** What people ask a bot of attendance and what no attendance report tells or this bot does not do. */
export const notHere = ['pdf', 'mail', 'said', 'spoke'] as const;
export type NotHere = (typeof notHere)[number];

/** Whole phrases only: a meeting may be called "PDF review". */
const phrases: readonly (readonly [NotHere, RegExp])[] = [
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
];

/** What a message asks that is not here; null for everything else. */
export function asksNotHere(text: string): NotHere | null {
  const bare = withoutMarks(text);
  if (bare === null || bare.length > longestQuestion) return null;
  const said = bare.toLowerCase();
  return phrases.find(([, phrase]) => phrase.test(said))?.[0] ?? null;
}
