/**
 * Words about several dates of a series, by language; `lexicon.ts` says how they are written. How many dates is said by
 * what stands beside `eachOf`, `noneOf` and `anyOf`: "all of" and "the last five".
 */
export const series = {
  en: {
    eachOf: '(all|each|each one|every one|every single one|both) of( the| our)?; each; every; both',
    noneOf: '(none|neither|not one|not a single one) of( the| our)?',
    anyOf: 'any of( the| our)?',
    'inAll in': 'never missed (one|a (meeting|session|call|date)); has never missed (one|a (meeting|session))',
    inAll: '(every|each) (single )?time; (to|in|at|from) every (single )?(meeting|session|date)',
    isNew: '(for )?(the|their) (very )?first time( ever)?; new (this time|this week|today|here)',
    'aux isNew': '(was|were|is|are) new; (was|were|is|are) new (this time|here)',
    newcomer: 'new ?comers?; new (faces|people|attendees|participants|members|joiners); first timers?',
    'isNew guest': 'new guests?',
    'stopped in': 'stopped (coming|attending|joining|showing up)',
    compare: `
      compare( attendance| the attendance| who came)?( of| between| on| for)?; comparison( of| between)?;
      (the )?differences?( in attendance)? between; what('s| is) the difference between; what changed (between|since)`,
    thisOne: 'this time; this one',
    'howOften filler': 'how (punctual|punctually)',
  },
  de: {
    eachOf: '(bei |in |an |zu )?(allen|sämtlichen|jedem|jeder|beiden)( (der|unserer))?',
    noneOf:
      '(bei |in |an |zu )(keinem|keiner)( einzigen)?( (der|unserer))?; (keinem|keiner)( einzigen)? (der|unserer); keinem( einzigen)?',
    inAll: 'jedes mal; jedesmal; (bei )?jedem (termin|mal|meeting)',
    'inAll in': '(nie|kein einziges mal) gefehlt( hat| haben)?',
    isNew:
      'neu (dabei|da|hier|dazugekommen); (zum|das) (aller)?(ersten|erste) mal( (dabei|da))?; erstmals( (dabei|da))?',
    'aux isNew': '(war|waren|ist|sind) neu; (war|waren|ist|sind) neu (dabei|da|hier|dazugekommen)',
    'thisOne isNew': '(diesmal|dieses mal) neu( (dabei|da))?',
    newcomer: '(neue|neuen|neuer) (leute|gesichter|teilnehmer|teilnehmende|personen); neuzugänge',
    'stopped in':
      'nicht mehr (gekommen|dabei|da|erschienen)( (ist|sind|war|waren))?; (kam|kamen|erschien|erschienen) nicht mehr',
    'who stopped in': 'wer kommt nicht mehr; wer kam nicht mehr',
    compare: `
      (vergleich|vergleiche|vergleichen)( sie)?( mal)?( die (anwesenheit|teilnahme))?( (zwischen|von|vom))?;
      (der |die |den )?unterschiede? (zwischen|von); was hat sich geändert zwischen`,
    thisOne: 'dieses mal; diesmal',
    'howOften filler': 'wie (pünktlich|unpünktlich)',
    'date filler': 'letzten (sieben|neun)( (termine|terminen|meetings|malen|sitzungen))?',
  },
  fr: {
    eachOf: '(à |dans |lors )?(toutes|tous|chacune|chacun)( (des|de))?; sans exception',
    noneOf: '(à |dans )?(aucune|aucun)( (des|de))?',
    inAll: '(à )?chaque (fois|réunion|séance); à toutes les (fois|réunions|séances)',
    'inAll in': `(n'a|n'ont) jamais manqué( une (fois|réunion|séance))?; jamais manqué une (fois|réunion|séance)`,
    isNew: '(pour )?la (toute )?première fois',
    'aux isNew': '(est|sont|était|étaient) (nouveau|nouvelle|nouveaux|nouvelles)',
    newcomer: '(nouveaux|nouvelles) (venus|venues|participants|participantes|personnes|têtes|visages|arrivants)',
    'stopped in': '(a|ont) (arrêté|cessé) de venir',
    compare: `
      (compare|comparer|comparez|comparaison)( (la présence|les présences|la participation))?( (de|du|entre))?;
      (la |les )?différences? entre; qu'est ce qui a changé (entre|depuis)`,
    thisOne: 'cette fois; cette fois ci',
    'howOften filler': `quelle est la ponctualité (de|d'); ponctualité (de|d')`,
    'date filler': `
      ((les|des|aux) )?(#|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (dernières|derniers)( (fois|réunions|séances|dates))?`,
  },
  es: {
    eachOf: '(a |en )?(todas|todos|cada una|cada uno|ambas)( de)?',
    noneOf: '(a |en )?(ninguna|ninguno|ni una( sola)?)( de)?',
    inAll: 'cada vez; todas las veces; (a|en) (cada (reunión|sesión)|todas las (reuniones|sesiones))',
    'inAll in':
      'no (faltó|faltaron|ha faltado|han faltado) nunca; (nunca|jamás) (faltó|faltaron|ha faltado|han faltado)',
    isNew: '(por )?primera vez; por vez primera',
    'aux isNew': '(es|son|era|eran|fue|fueron) (nuevo|nueva|nuevos|nuevas)',
    newcomer: 'gente nueva; caras nuevas; personas nuevas; (participantes|asistentes) nuevos; recién llegados',
    'stopped in': '(dejó|dejaron|ha dejado|han dejado) de (venir|asistir|participar)',
    compare: `
      (compara|compárame|comparar|comparación)( (la asistencia|las asistencias))?( (de|del|entre))?;
      (la |las )?diferencias? entre; qué (ha cambiado|cambió) (entre|desde)`,
    thisOne: 'esta vez',
    'howOften filler': '(qué|cómo de) puntual',
    'date filler': `
      ((las|los) )?((#|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) últim(a|o)s|últim(a|o)s (#|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez))( (reuniones|veces|sesiones|fechas))?`,
  },
  ja: {
    eachOf: '(の|は|を)?(すべて|全て|全部|全回|とも|両方)(に|で|を)?; 連続(で|して)?(ずっと)?; 続けて',
    noneOf: '(の|は|に|を)?(一度も|一回も|1度も|1回も|どれにも|どの回にも)',
    inAll: '毎回; 毎週; 皆勤で',
    'inAll in': '皆勤(だった|です|でした)?; 一度も(休まなかった|欠席しなかった|休んでいない|欠席していない)',
    isNew:
      '(初めて|はじめて|初)(来た|来ました|参加した|参加しました|参加の|出席した|出席しました|出席の|出た); 初参加(の|だった|した)?; 初出席(の|だった|した)?; 初めて; はじめて',
    newcomer: '(新しい|新規の|新規)(人|方|メンバー|参加者|出席者|顔ぶれ); 初参加者; 新顔; 初参加の(人|方|メンバー)',
    'stopped in': '来なくなった; 参加しなくなった; 出席しなくなった; 出なくなった',
    'in but':
      '来たけど; 来たのに; 来たが; いたのに; いたけど; いたが; 出たのに; 出たけど; 参加したのに; 参加したけど; 参加したが; 出席したのに; 出席したけど; 出席したが',
    'not in but':
      '来なかったけど; 来なかったのに; 来なかったが; いなかったけど; いなかったが; いなかったのに; 参加しなかったけど; 参加しなかったが; 出席しなかったが; 欠席したが; 欠席したけど; 休んだけど; 休んだのに',
    compare: '(を)?(比較|比べ)(して|て|する|したい|たい)?(ください|下さい)?; の(違い|差)(は|を)?',
    thisOne: '今回',
    'howOften late': '何回(遅刻した|遅れた|遅刻しました|遅れました)',
    'howOften filler': '(どれくらい|どのくらい)時間通り',
    'date filler': '(直近|最近|過去|ここ)の?(#|二|三|四|五|六|七|八|九|十)回(分)?',
  },
} as const;
