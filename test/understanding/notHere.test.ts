import { describe, expect, it } from 'vitest';
import { asksNotHere } from '../../src/understanding/parse/message/notHere.js';
import { whyNot } from '../../src/understanding/parse/message/whyNot.js';

describe('what is not to be had of a bot of attendance', () => {
  it.each([
    ['pdf', 'can I have that as a PDF?'],
    ['pdf', 'export as pdf please'],
    ['pdf', 'die Liste als PDF bitte'],
    ['pdf', 'la liste en PDF svp'],
    ['pdf', 'en formato pdf por favor'],
    ['pdf', 'PDFでください'],
    ['mail', 'email me the list'],
    ['mail', 'send the attendance report to my boss by email'],
    ['mail', 'schick mir das per Mail'],
    ['mail', 'envoie-moi la liste par courriel'],
    ['mail', 'mándame la lista por correo'],
    ['mail', '出席者リストをメールで送って'],
    ['said', 'what was said in the meeting?'],
    ['said', 'what did we decide yesterday'],
    ['said', 'was wurde besprochen?'],
    ['said', 'qu’est-ce qui a été dit ?'],
    ['said', 'de qué se habló'],
    ['said', '議事録ある？'],
    ['spoke', 'who talked the most?'],
    ['spoke', "how come Dave's always on mute"],
    ['spoke', 'who was muted'],
    ['spoke', 'who did all the talking'],
    ['spoke', 'wer hat am längsten gequasselt'],
    ['spoke', 'wer war die ganze Zeit stumm'],
    ['mail', 'schreib allen Abwesenden eine Mail'],
    ['spoke', 'wer hat am meisten geredet'],
    ['spoke', 'qui a le plus parlé'],
    ['spoke', 'quién habló más en la reunión?'],
    ['spoke', '一番話したのは誰'],
    ['mail', 'envoie un rappel aux absents'],
    ['mail', 'mandale un correo a los que faltaron'],
    ['mail', '欠席者にリマインド送っといて'],
    ['spoke', 'qui avait sa caméra éteinte'],
    ['spoke', 'quién tenía la cámara apagada'],
    ['spoke', 'カメラオフだった人'],
    ['spoke', 'who had their camera on'],
    ['spoke', 'whose mic was off?'],
    ['spoke', 'wer hatte die Kamera aus'],
    ['mail', 'message everyone who missed it w the recording link'],
    ['mail', 'tell the absentees they need to watch the recording'],
    ['mail', 'sag den Fehlenden Bescheid'],
    ['mail', "préviens les absents qu'il y a un replay"],
    ['mail', 'avísales a los ausentes que hay grabación'],
    ['mail', '欠席者に連絡しておいて'],
    ['average', 'how long do people stay on average'],
    ['average', 'whats the avg number of minutes people stay'],
    ['average', 'wie lange bleiben die Leute im Schnitt'],
    ['average', 'combien de temps les gens restent en moyenne'],
    ['average', 'cuánto tiempo se quedan de media'],
    ['average', '平均で何分くらい参加してた?'],
    ['average', 'durchschnittliche Verweildauer?'],
    ['average', 'temps moyen de présence'],
    ['average', 'promedio de minutos por asistente'],
    ['average', '平均参加時間'],
    ['uninvited', "anyone there who wasn't on the invite list?"],
    ['uninvited', 'wer kam uneingeladen'],
    ['uninvited', "Qui est venu alors qu'il n'était pas sur l'invitation"],
    ['uninvited', '¿Se coló alguien que no estaba invitado?'],
    ['uninvited', '招待されていない人は来た？'],
    ['reason', 'why were so many absent'],
    ['reason', 'warum fehlten so viele'],
    ['reason', "motif d'absence"],
    ['reason', 'por qué faltaron tantos'],
    ['reason', '欠席理由を教えてください'],
  ])('%s: “%s”', (what, text) => {
    expect(asksNotHere(text)).toBe(what);
  });

  it.each([
    'whats the avg number of people we get on a thursday',
    'durchschnittliche Teilnehmerzahl',
    'nombre moyen de participants',
    'promedio de asistentes',
    '平均参加人数',
    'who attended the PDF review',
    'who attended the mail migration meeting',
    'export csv',
    'who said yes',
    'wer war im Mailing-Workshop',
    'qui était au point PDF',
    'who attended the most',
    'qui a raté le point micro services',
    'qui était à la démo webcam',
    '欠席の連絡を入れた人は？',
    'ビデオ会議の出席者',
  ])('“%s” is none of it', (text) => {
    expect(asksNotHere(text)).toBeNull();
  });
});

describe('why somebody was not there', () => {
  it.each([
    ['why is Priya not there?', 'Priya'],
    ["why wasn't Meier there", 'Meier'],
    ['why is Anna Schmidt not in the list', 'Anna Schmidt'],
    ['why was Priya late', 'Priya'],
    ['why did Tom leave so early', 'Tom'],
    ['Warum ist Tobias so früh gegangen?', 'Tobias'],
    ['Wieso war Cem nicht da?', 'Cem'],
    ['wieso kam der Franz schon wieder zu spät', 'Franz'],
    ['warum war Frau Meier nicht da?', 'Meier'],
    ['warum war lukas schon wieder nicht da', 'lukas'],
    ['wieso fehlt Jonas', 'Jonas'],
    ["pourquoi Nadia n'est pas venue", 'Nadia'],
    ['por qué no vino Rodrigo', 'Rodrigo'],
    ['なぜ田中さんは来なかったの', '田中'],
    ['なんで高橋さん休んだの', '高橋'],
    ['高橋さんなんで休んだの', '高橋'],
    ['por qué se fue tan temprano Ernesto', 'Ernesto'],
    ['pourquoi Marc est parti si tôt', 'Marc'],
  ])('“%s” asks about %s', (text, name) => {
    expect(whyNot(text)).toBe(name);
  });

  it.each([
    'why is it not working',
    'why was the report not there',
    'warum war das nicht da',
    'why did the build fail',
  ])('“%s” asks about nobody', (text) => {
    expect(whyNot(text)).toBeNull();
  });
});
