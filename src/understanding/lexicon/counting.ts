import type { LanguageName } from '../phrases/index.js';

/** What is said of numbers over several dates: that they go up or down, and what they are on average; the dates so far; and of two people that both are meant. */
export const counting: Readonly<Record<LanguageName, Readonly<Record<string, string>>>> = {
  en: {
    changing:
      'dropping; falling; growing; rising; declining; decreasing; increasing; shrinking; dwindling; slipping; improving; fallen; grown; risen; declined; decreased; increased; shrunk; gone (up|down)',
    'aux attendance prep': '(is|are|have|has) (the |our )?numbers (at|for|in)',
    sessions:
      '(all |list )?(the )?(past|previous|earlier) (sessions|meetings|dates|occurrences) (of|in|from) (this|the|our) series',
    trend:
      '(what is |whats )?(the |our )?(average|avg|mean) (number|no|amount) of (people|attendees|participants|students|ppl|guests); (what is |whats )?(the |our )?(average|avg|mean) (headcount|attendance|turnout)( (of|for|at|in))?; ((come|came|attend|attended|join|joined|show up|turn up|were there|are there) )?on average; number of (people|attendees|participants) on average',
  },
  de: {
    changing:
      'gesunken; gestiegen; gefallen; gewachsen; geschrumpft; zurückgegangen; zugenommen; abgenommen; gesteigert; sinkt; steigt; fällt; wächst; schrumpft; zurück; (nimmt|nehmen) (ab|zu); (geht|gehen) zurück; sinkend; steigend; rückläufig',
    both: 'alle beide; beide; sowohl',
    sessions:
      '((alle|liste (der|aller|mit allen)|übersicht (der|aller)) )?(die )?(bisherigen|vergangenen|früheren) (termine|terminen|sitzungen|treffen|besprechungen|meetings) (dieser|der|unserer) (serie|reihe)',
    trend:
      '(die |der )?(durchschnittliche|mittlere) (anzahl|zahl) (der |an |von )?(teilnehmer|teilnehmern|teilnehmenden|personen|leute|leuten|gäste|gästen); im (schnitt|mittel); (kommen|kamen|waren|sind|hatten wir|haben wir) (so )?(im (schnitt|durchschnitt|mittel)|durchschnittlich)',
  },
  fr: {
    changing:
      '(baisse|augmente|diminue|monte|progresse|recule|chute|grimpe|stagne|décroît|croît)( t (elle|il))?; (a|ont) (baissé|augmenté|diminué|monté|progressé|reculé|chuté|grimpé); (est (elle|il) |est |sont )?en (baisse|hausse|chute|augmentation|progression|recul)',
    both: 'tous les deux; toutes les deux; tous deux; toutes deux; les deux',
    sessions:
      '((la )?liste des |toutes les |les )?(séances|sessions|dates|réunions|occurrences) (passées|précédentes) (de cette|de la|de notre) série',
    trend:
      '(le |quel est le )?nombre moyen (de |des |d)(participants?|personnes|présents|gens|élèves|inscrits|invités); (la |une )?moyenne (de |des |d)(participants?|personnes|présents|gens|élèves|la participation|la fréquentation); ((viennent|venaient|étaient|sont|participent|assistent) )?en moyenne; (la )?(participation|fréquentation|présence|affluence) moyenne',
  },
  es: {
    changing:
      '(está |va )?(bajando|subiendo|cayendo|creciendo|aumentando|disminuyendo|mejorando|empeorando); sube; crece; cae; aumenta; disminuye; (ha|han) (subido|bajado|caído|crecido|aumentado|disminuido|mejorado|empeorado)',
    both: 'los dos; las dos; ambos; ambas; tanto',
    sessions:
      '((la )?lista de (todas )?|todas )?(las )?(sesiones|fechas|reuniones|ediciones|ocasiones) (pasadas|anteriores) de (esta|la|nuestra) serie',
    trend:
      '(la |el |cuál es la |cuál es el )?(media|promedio) de (asistentes|participantes|personas|gente|asistencia|alumnos|invitados); (el )?número (medio|promedio) de (asistentes|participantes|personas|gente|alumnos|invitados); (la )?(asistencia|participación) (media|promedio); (de media|en promedio|de promedio)',
  },
  ja: {
    changing:
      '(だんだん|最近|徐々に)?(減って|増えて|下がって|上がって|落ちて|伸びて)(き)?(て)?(い)?(る|ます|た|ました)(の|ん)?(か|かな|ですか|でしょうか)?',
    both: '(は|が|の)?(二人|#人|ふたり|お二人|両名|両者)(とも|共に|ともに)(は|が|に)?',
    trend:
      '平均(の)?(参加|出席|来場|受講)?(者|者数|人数)(は|が)?; (参加|出席|来場|受講)(者|者数|人数)(の)?平均(は|が)?; 人数の平均(は|が)?; 平均(で|して)(だいたい|大体|およそ)?何(人|名)(くらい|ぐらい|ほど)?; 平均何(人|名)(くらい|ぐらい|ほど)?',
  },
};
