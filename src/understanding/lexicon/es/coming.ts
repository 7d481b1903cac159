const call = '(llamada|reunión|videollamada|junta|clase|sesión|call|reu|sala|meet|charla|conferencia|videoconferencia)';
const often =
  '(seguido|a menudo|mucho|con frecuencia|frecuentemente|regularmente|siempre|normalmente|habitualmente|constantemente|casi siempre|casi nunca|poco|de vez en cuando|muy seguido|bastante|bastante seguido|harto|tan seguido)';
const goes =
  '(va|van|viene|vienen|asiste|asisten|entra|entran|se conecta|se conectan|participa|participan|falta|faltan|llega|llegan|se presenta|se aparece|aparece|acude|acuden|suele venir|suelen venir|suele ir|suele faltar|suele asistir|suele conectarse|suele entrar|suele llegar)';
const rogue =
  '(vivo|viva|listo|lista|listillo|valiente|despistado|despistada|gracioso|graciosa|desgraciado|iluminado|crack|genio|fresco|fresca|jeta|caradura|pillo|avispado|distraído|distraída|alma|cristiano|bicho|pobre)';

/** Coming, being there, going and staying away, and how often. */
export const coming: Readonly<Record<string, string>> = {
  howLong: '(por |durante )?(cuánto (tiempo|rato)|cuántas horas|cuántos (minutos|minutitos))',
  'howOften in': `
    ${goes} ${often}; ${often} ${goes}; (es|son) (muy )?(asidu(o|a)s?|constante|constantes|regular|regulares|cumplid(o|a)s?|faltón|faltona|faltones)( (a|en|con))?; (va|viene|asiste|entra|se conecta) o no (va|viene|asiste|entra|se conecta); (suele|suelen|acostumbra|acostumbran)( a)? (venir|ir|asistir|faltar|conectarse|entrar|llegar|participar|acudir)`,
  in: `
    (se )?(dejó caer|dejaron caer|hizo presente|hicieron presentes|hizo ver|apareció por|aparecieron por|asomó por|asomaron por|dejó ver por|acercó|acercaron|personó|personaron|apersonó|dignó a ir|dignaron a (venir|ir|aparecer|entrar)|ha asomado|han asomado|ha dignado|sintonizó|sintonizaron|prendió a|integró|integraron|plegó|plegaron|arrimó|arrimaron); (hizo|hicieron) (su )?(aparición|acto de presencia); se (le|les) vio( el pelo)?( por (ahí|allí|allá))?; (dio|dieron) (la cara|señales de vida); (se )?(asomara|asomaran|presentara|presentaran|apareciera|aparecieran|conectara|conectaran|uniera|unieran|uniese|presentase|asomase|conectase); pudo conectarse; (ha|han|haya|hayan) ido; (ha|han) aparecido; pasó lista; (asoma|asomas|asoman|presenta|presentan|conecta|conectan|une|unen)(se)?`,
  'not in': `ni (se )?(asomó|asomaron|apareció|aparecieron|presentó|presentaron|conectó|conectaron|acercó|acercaron|dignó|dignaron|le vio el pelo|les vio el pelo)( la nariz| las narices| por (ahí|allí|allá))?; no se (le|les) vio( el pelo)?( por (ahí|allí|allá))?; no (dio|dieron) la cara; no se (asomó|asomaron|apareció|aparecieron|dejó ver|dejaron ver|dignó|dignaron|hizo presente|acercó|acercaron|personó|personaron)( (a|en) (venir|ir|aparecer))?`,
  'not out':
    'no se (fue|fueron|fuera|fueran|salió|salieron|marchó|marcharon|desconectó|desconectaron|retiró|retiraron|piró|piraron|han ido|ha ido|iban|van)',
  out: `
    se (fuera|fueran|fuese|fuesen);     (cortó|cortaron) la ${call}; (dejó|dejaron|ha dejado|abandonó|abandonaron) la ${call}; (se )?(tomó|tomaron) el (palo|buque|piro|olivo); (se )?(fue|fueron) (volando|corriendo|sin (avisar|decir (nada|adiós)|despedirse)); (hizo|hicieron) mutis; (se )?(las tomó|las tomaron|las emplumó|las emplumaron|viró|viraron|zafó|zafaron|najó|najaron|guilló|chispó|chisparon|descolgó|descolgaron)( (de|del))?`,
  'out early': `se (cayó|cayeron|ha caído|han caído|cae|caen|caía|caían)( (de|a) la ${call}| del (meet|meeting|curso|taller|webinar|zoom|evento)); se (cayó|cayeron) antes( de tiempo| de hora)?`,
  stay: '(andaba|andaban|anduvo|anduvieron|andaba ya|seguía|seguían) (conectad(o|a)s?|en línea|metid(o|a)s?|ahí|dentro|adentro|presentes?|online)',
  nobody:
    'tiene; tienen; trae; traen; (quiero|queremos|quisiera) (entrar|salir|ir|venir|llegar|asistir|participar|quedarme) (con|a|al|en) (mi|el|la|un|una)',
  'howOften stay': `(cuántas veces|con qué frecuencia|cada cuánto|qué tan seguido|qué tanto) ${goes}`,
  absent: `
    se la (voló|volaron|fumó|fumaron|saltó|saltaron|peló|pelaron|perdió|perdieron|brincó|brincaron|rateó|capó|caparon|chutó|chutaron|tiró de pinta|ha saltado|han saltado|ha perdido|ha fumado)( de)?; se (voló|fumó|saltó|peló|perdió|brincó) (de )?la; se hizo (humo|el loco|la loca|la vaca|el muerto); ((nos|me) )?(dejó|dejaron|ha dejado|han dejado) plantad(o|a)s?; (nos|me) (falló|fallaron|ha fallado|han fallado|quedó mal|quedaron mal|bateó|batearon|canceló a última|dejó colgados?|dejaron colgados?|dejó vestid(o|a)s|dejaron vestid(o|a)s|dejó esperando|dejaron esperando|dejó botad(o|a)s|dejaron botad(o|a)s); (se )?(escabulló|corrió|corrieron|echó la pera|echaron la pera|tiró la pera|tiraron la pera|jubiló|jubilaron|hizo la pirola|hizo sanlunes) de (la|clase)`,
  'and not in':
    'y (después|luego|al final|finalmente|a la hora|a la hora buena|a la mera hora|a la hora de la verdad|llegado el día)? ?(nada|nanay|nada de nada|ni sus luces|ni rastro|ni luces|ni señales|naranjas|ni asomo|ni pío|nel|si te he visto no me acuerdo)',
  'but not in':
    'pero (después|luego|al final|finalmente|a la hora|a la mera hora)? ?(nada|nanay|nada de nada|ni sus luces|ni rastro|ni luces|ni señales|naranjas)',
  'did anyone': `((hay|hubo|había|ha habido|hay por ahí) )?(algún|alguna) ${rogue}`,
  'did anyone who': `(hay|hubo|había|ha habido|hay por ahí) (algún|alguna|un|una) ${rogue} que`,
  'people from': '(la )?gente de( la empresa)?',
  'anyone from': '(alguien|alguno|alguna persona|algún representante) de',
  'anyone guest':
    '(alguien|alguno|alguna persona|gente|personas) (de )?(afuera|fuera|(otra|otras) (empresas?|organización|organizaciones|compañías?|instituci(ón|ones)))( (a|de) (la|nuestra) (empresa|organización|compañía|casa|institución|oficina))?',
  'who from': 'quién(es)? de',
  'everyone from': '(todos los|todas las|toda la gente) de',
  'howOften absent': 'cuántas (faltas|ausencias|inasistencias) (tiene|lleva|tuvo|tenía|ha tenido|acumula)',
  'howMany absentee': 'cuántas (faltas|ausencias|inasistencias)( (hubo|hay|había|ha habido))?',
  'presenter of':
    '(hizo|hicieron|dio|dieron|impartió|impartieron|dictó|dictaron|expuso|presentó) (la |el )(presentación|exposición|ponencia|charla|clase|curso|taller|sesión|capacitación|formación|plática|seminario) de',
  attendance: '(lista|listado|relación|nómina) (presentes|asistentes|participantes|asistencia|conectados)',
  'show absentee': '(lista|listado|relación) (ausentes|ausencias|faltas|faltantes|inasistentes)',
  'from unknown': 'de primeros (auxilios|pasos)',
  unknown: 'primeros auxilios; primeros pasos; último recurso; primera infancia',
  'early of': 'antes de',
  late: '(a )?toro pasado; tarde y mal; (ya )?(con la|con el) (cosa|asunto|tema) (empezad|avanzad|iniciad)(o|a); pasad(o|a)s (los )?minutos; de último momento',
  webinars:
    '(los |mis |qué |cuáles |todos los |nuestros )?(webinars|webinarios|webinar)( que)? (tengo|tenemos|tuve|tuvimos|hay|hubo|hago|hacemos|organizo|doy|están|he tenido|hemos tenido|tengo (programados|agendados|hechos))( (yo|hechos|programados|agendados))?',
  meetings:
    '(las |mis |todas las |cuáles )?(reuniones|juntas|clases|llamadas|videollamadas|sesiones|calls|reus) que (tengo|tenemos|tuve|tuvimos|he tenido|hemos tenido|hice|hicimos|organicé|di|llevo|llevamos)',
  everywhere:
    '(de|en|por|a) (todos (lados|los lados|los sitios|los chats|los grupos|los canales|mis (chats|grupos|canales))|todas (partes|mis (cosas|reuniones|juntas|clases))|cualquier (lado|parte)|ningún (lado|sitio|lugar|chat|grupo|canal)|ninguna (parte|reunión|junta|clase)|cada (reunión|junta|clase|chat|grupo))( (mía|mías|mío|míos))?',
  atMost: 'tope; como mucho mucho; no más que',
  honorific:
    'mi (alumno|alumna|estudiante|hijo|hija|compañero|compañera|colega|practicante|becario|becaria|pupilo|pupila|aprendiz|sobrino|sobrina|nieto|nieta); seño; miss; teacher; míster; sargento; teniente; capitán; capitana; coronel; hna; hno; fray; sor; psicóloga; psicólogo; lcda; lcdo; mgtr; cpn; concejal; alcalde; alcaldesa; doc',
};
