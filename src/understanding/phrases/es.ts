import { here, noMore, ofAll, summaries, turnOff, turnOn, wish } from './esSummaries.js';
import { type Language, wordSet } from './language.js';

/** What is exported, as what, and how that is said. */
const people =
  '((lista|informe|registro) de (asistencia|asistentes|participantes)|asistencia|asistentes|participantes|reunión)';
const as = '(a|en|como|al)( un| una)?( (formato|archivo|fichero|hoja))?( de)?';
const save = '(exportar|exporta|exporte|descargar|descarga|descargue|guardar|guarda|guarde)';

export const phrases: Language['phrases'] = {
  'who attended': [
    'quién(es)? (asistió|asistieron|vino|vinieron|participó|participaron|acudió|acudieron|entró|entraron)',
    'quién(es)? (ha|han|había) (asistido|venido|participado|acudido|estado)',
    'quién(es)? se (unió|unieron|conectó|conectaron)',
    'quién(es)? (estuvo|estuvieron|estaba|estaban) (presentes?|ahí|allí|en)',
    'quién(es)? (estuvo|estuvieron|estaba|estaban) {which} (presentes?|ahí|allí|en)',
    'asistencia',
    '(el listado|la lista)$',
    'asistentes?',
    '(lista|informe|registro) de (asistencia|asistentes|participantes)',
    'participantes?',
    'presentes',
    'cuánt[oa]s (personas |participantes )?(asistieron|vinieron|participaron|estuvieron|había)',
    'cuánta gente (asistió|vino|participó|estuvo|había)',
  ],
  'who was absent': [
    'quién(es)? (faltó|faltaron|falta|faltan|se ausentó|se ausentaron)',
    'quién(es)? (estuvo|estuvieron|estaba|estaban|está|están) ausentes?',
    'quién(es)? (estuvo|estuvieron|estaba|estaban) {which} ausentes?',
    'quién(es)? no (asistió|asistieron|vino|vinieron|participó|participaron|acudió|acudieron|se unió|se unieron)',
    'quién(es)? no (estuvo|estuvieron|estaba|estaban)( presentes?| ahí| allí)?',
    'quién(es)? no ha (asistido|venido|participado)',
    'quién(es)? se (perdió|perdieron|saltó|saltaron)',
    'ausentes?',
    'ausencias?',
    'inasistencias?',
    'faltas',
  ],
  'who was late': [
    'quién(es)? (llegó|llegaron|vino|vinieron|entró|entraron|se unió|se unieron|se conectó) (muy |demasiado )?tarde',
    'quién(es)? (llegó|llegaron|vino|vinieron|entró|entraron) {which} tarde',
    'quién(es)? (llegó|llegaron) con retraso',
    'quién(es)? se (retrasó|retrasaron)',
    'quién(es)? no (llegó|llegaron|fue|fueron) (a tiempo|puntual(es)?)',
    'tarde$',
    'retrasos?',
    'tardanzas?',
    'impuntuales',
    'llegadas tarde',
  ],
  'who left early': [
    'quién(es)? (se fue|se fueron|salió|salieron|se marchó|se marcharon) (antes( de tiempo| de hora| del final| de que terminara)?|pronto|temprano|demasiado pronto)',
    'quién(es)? (se fue|se fueron|salió|salieron|se marchó|se marcharon) {which} (antes( de tiempo| de hora| del final)?|pronto|temprano)',
    'quién(es)? (dejó|dejaron|abandonó|abandonaron) {which} (antes( de tiempo| del final)?|pronto)',
    'quién(es)? no se (quedó|quedaron)',
    'salidas (anticipadas|tempranas|antes de tiempo)',
    'se fueron antes',
  ],
  roles: [
    '(qué |por )?rol(es)?',
    'lista de roles',
    'quién(es)? (fue|fueron|era|eran) (el |la |los |las |un |una )?moderador(a|es|as)?',
    'organizadores',
    'moderadores',
    'presentadores',
    'ponentes',
  ],
  timeline: [
    'cronología',
    'línea (de|del) tiempo',
    'asistencia (a lo largo del|en el) tiempo',
    'cuánt[oa]s (personas )?(había|estaban|estuvieron|hubo) (al mismo tiempo|a la vez|simultáneamente)',
    'cuánta gente (había|estaba|estuvo|hubo) (al mismo tiempo|a la vez)',
    'quién estaba al mismo tiempo',
    'pico( de asistencia)?',
    'asistencia (simultánea|máxima)',
  ],
  trend: [
    'tendencias?',
    'evolución( de la asistencia)?',
    'historial( de asistencia)?',
    '(comparar|comparación|comparado)( con)?( la)?( última| anterior)?( vez| reunión)?( anterior)?',
    'serie',
  ],
  'attendance of': [
    '(asistencia|participación) (de|para)( quién)?{nobody}',
    '(asistencia|asistencias|participación) (de|para) {who}',
    '(asistencia|asistencias|participación) (de la|del) (señora|señor|señorita|sra|sr|srta|profesora|profesor|profe|maestra|maestro|doctora|doctor|dra|dr|licenciada|licenciado|ingeniera|ingeniero|alumna|alumno) {who}',
    '(el )?(historial|registro|récord) de (asistencia|participación) (de|para) {who}',
    'cuánto (tiempo )?(duró|permaneció|aguantó|participó|estuvo (conectad[oa]|presente|dentro)) {who}',
    'cuánto (tiempo )?(estuve|me quedé|duré|asistí|participé|permanecí|aguanté)( conectad[oa])?( yo)?',
    'cuánto (tiempo )?estuve yo( conectad[oa])?',
    'cuánto (tiempo )?(estuvo|se quedó|asistió|participó) {who}',
    'cuándo (llegó|entró|se unió|se fue|salió|vino) {who}',
    '(asistió|participó|se unió) {who}',
    'estuvo {who} (presente|ahí|allí|en la reunión)',
    '(llegó|vino) {who} tarde',
    '(llegó|vino) tarde {who}',
    '(se fue|salió) {who} antes',
    'mi (asistencia|participación|historial|récord)( de (asistencia|participación))?',
    '(la )?(asistencia|participación) mía',
    'cuánto rato (estuvo|se quedó|duró) {who}',
  ],
  export: [
    `(exportar|exporta|exporte|exportación)( (la |el |los |esta )?${people})?`,
    `${save} (la |el |los |esta )?${people}`,
    `${save} ((la |el |los |esta )?${people} )?${as} (excel|xlsx)`,
    `(la |el |los )?${people} ${as} (excel|xlsx)`,
    `${save} (excel|xlsx)`,
    '(archivo|fichero|hoja|tabla)( de)? (excel|xlsx)',
  ],
  'export csv': [
    `${save} ((la |el |los |esta )?${people} )?${as} csv`,
    `(la |el |los )?${people} ${as} csv`,
    `${save} csv`,
    '(archivo|fichero|hoja|tabla)( de)? csv',
  ],
  'export csv utf-8': [
    `${save} ((la |el |los |esta )?${people} )?${as}( csv)?( en)? utf 8`,
    `(la |el |los )?${people} ${as}( csv)?( en)? utf 8`,
    `${save} csv( en)? utf 8`,
    '((archivo|fichero|hoja|tabla)( de)? )?csv( en)? utf 8',
  ],
  sessions: [
    'cuánto (tiempo )?duró( la (reunión|llamada|junta|sesión))?',
    '(cuándo|a qué hora) (empezó|comenzó|terminó|acabó)( la (reunión|llamada|junta|sesión))?',
    'hay (algún |un )?informe',
    '(qué |cuántas |las )?sesiones',
    'lista de sesiones',
    'informes',
  ],
  'who is here': [
    'quién(es)? (está|están|hay) (ya )?(aquí|acá|conectados?)( ahora mismo| ahora| ya| en este momento)?',
    'quién(es)? (está|están|hay) (ya )?en la (reunión|llamada|junta) (ahora mismo|ahora|ya|en este momento)',
  ],
  'how many are here': [
    'cuánt[oa]s (personas )?(hay|están|estamos|somos) (ya )?(aquí|acá|conectados?)( ahora mismo| ahora| ya| en este momento)?',
    'cuánt[oa]s (personas )?(hay|están|estamos|somos) (ya )?en la (reunión|llamada|junta) (ahora mismo|ahora|ya|en este momento)',
  ],
  'who are we waiting for': [
    'a quién(es)? (estamos esperando|esperamos)( todavía| aún)?',
    'quién(es)? (todavía |aún )?faltan? (todavía|aún|ahora|por (llegar|entrar|conectarse))',
    'quién(es)? (todavía|aún) (no (está|están|ha llegado|han llegado)( aquí)?|falta|faltan)',
    'quién(es)? no (está|están) (aquí|acá)( todavía| aún)?',
    '(ya )?(están|estamos|están ya|estamos ya) tod[oa]s( aquí| acá)?( ya)?',
  ],
  meetings: [
    '(mis |nuestras |últimas )*reuniones( recientes| pasadas| terminadas)?',
    'qué reuniones( tuve| he tenido)?',
    'lista de (mis )?reuniones',
    'mi (calendario|agenda)',
  ],
  webinars: [
    '(qué|cuáles) (seminarios? web|webinars?|webinarios?|asambleas?|eventos)( (organicé|tuve|hice|di|hay|tengo|he organizado|he hecho|hemos tenido|tuvimos))?',
    '(mis |nuestros |(el |la )?(lista|listado) de (mis |los )?)?(últimos )?(seminarios? web|webinars?|webinarios?|asambleas?|eventos)',
    'mis asambleas',
  ],
  'summaries on': [
    `${summaries}( de (la |esta )?reunión| de asistencia)? activados?${here}`,
    `${turnOn} ${summaries}( de (la |esta )?reunión| de asistencia)?${here}`,
    `${wish} ${summaries}${here}`,
  ],
  'summaries off': [
    `${summaries}( de (la |esta )?reunión| de asistencia)? desactivados?${here}`,
    `${turnOff} ${summaries}( de (la |esta )?reunión| de asistencia)?${here}`,
    `${noMore} ${summaries}${here}`,
  ],
  'all summaries on': [
    '(todos (los |mis )?|mis )resúmenes activados',
    `${turnOn} (todos (los |mis )?|mis )resúmenes( automáticos)?`,
    `(${turnOn}|${wish}) ${summaries} ${ofAll}`,
  ],
  'all summaries off': [
    '(todos (los |mis )?|mis )resúmenes desactivados',
    `(${turnOff}|${noMore}) (todos (los |mis )?|mis )resúmenes( automáticos)?`,
    `(${turnOff}|${noMore}) ${summaries} ${ofAll}`,
  ],
  'summaries also to': [
    '((envía|enviar|envíale|manda|mandar|comparte|compartir) )?((los|el|mis|estos) )?resúmen(es)? también (a|con) {who}',
    '(envía|enviar|manda|mandar|comparte|compartir) también ((los|el|mis|estos) )?resúmen(es)? (a|con) {who}',
    '(comparte|compartir|compartí) ((los|el|mis|estos) )?resúmen(es)? con {who}',
  ],
  'no longer to': [
    'ya no (compartir|compartas|enviar|envíes|mandar|mandes) ((los|mis|estos) )?(resúmenes )?(con|a) {who}',
    '(deja de|dejar de|dejá de) (compartir|enviar|mandar) ((los|mis|estos) )?resúmenes (con|a) {who}',
  ],
  'who gets my summaries': [
    'quién(es)? más (los )?reciben?( ((los|mis|estos) )?resúmenes)?',
    'quién(es)? reciben? (también )?((los|mis|estos) )?resúmenes( también)?',
    'de quién recibo (los )?resúmenes',
    'con quién comparto ((los|mis) )?resúmenes',
  ],
  'stop summaries from': [
    '(no más|ya no quiero) ((los|estos) )?resúmenes de {who}',
    '(rechaza|rechazar) ((los|estos) )?resúmenes de {who}',
  ],
  'allow summaries from': [
    '(acepta|aceptar|permite|permitir|aceptá) (de nuevo )?((los|estos) )?resúmenes de {who}( de nuevo| otra vez)?',
  ],
  'sign in': [
    '(iniciar|inicia|iniciá|inicie|inicio de|abrir|abre|abrí) (mi |la )?sesión',
    'log ?in',
    '(quiero )?(loguearme|logueame|logearme|identificarme)',
    'conectar(me|se)?',
    'entrar',
    'identificarme',
  ],
  'sign out': [
    '(cerrar|cierra|cerrá|cierre|ciérrame|cerrame|cerrarme|cierre de|finalizar|termina|terminar) (mi |la )?sesión',
    '(me )?(quiero |quisiera )?(desloguear(me)?|desloguéame|deslogueame|desloguéa|desloguea|deslogueáme|sácame|sacame)',
    '(desvincular|desconectar|desvincula|desconecta|olvida|salir de) mi cuenta',
    'log ?(out|off)',
    'sign out',
    'desconectar(me|se)?',
    'salir',
  ],
  'forget me': [
    '(olvídame|olvidame|olvídate de mí|olvidate de mi|olvida todo (sobre|de) mí|olvida mis datos)',
    '(borra|borrar|borrá|elimina|eliminar) (todos )?mis datos',
    '(borra|borrar|borrá|elimina|eliminar) todo (sobre|de) mí',
  ],
  help: [
    'ayuda(me)?',
    'comandos?',
    '(qué|q|k|que cosas|qué más|qué cosas) (puedes|podés|sabes|sabés|puede|sabe|haces|hacés|hace)( hacer)?( (tú|vos|por mí|este bot|el bot|conmigo))?',
    '(para|pa) qué (sirves|servís|sirve|estás|funcionas)( esto| este bot| el bot)?',
    'cómo (se usa|se utiliza|te uso|lo uso|uso|funciona|funcionas|funcionás|va|se maneja)( esto| el bot| este bot| eso)?',
    '(en|con) qué (me |nos )?(puedes|podés|puede|podrías) ayudar(me|nos)?',
    '(qué|cuáles son los|qué otros) comandos( (hay|tienes|tenés|entiendes|existen|puedo usar))?',
    '(necesito|quiero|dame|pido) (una )?(ayuda|mano)',
    'qué es (esto|este bot)',
    '(me|nos) (puedes|podés|puede|podrías) ayudar',
    '(instrucciones|manual|guía)( de uso)?',
    '(menú|opciones)$',
    '(quién|qué) (eres|sos)( tú| vos)?',
    '(qué|q|cómo) (te )?(puedo|podría|se puede) (preguntar|pedir|consultar|hacer)(te|le)?( aquí| acá| contigo)?',
    'qué (te |le )?puedo (preguntar|pedir)(te|le)?',
    'cómo funciona( esto)?',
    '(hola|buenas|buenos días|buenas (tardes|noches))( a todos)?',
    'empezar',
  ],
};

export const politeBefore = [
  'por favor|porfa|porfi|plis|plz|please',
  'che|oiga|oigan|ey|disculp[ae]|perdona|perdón|una (pregunta|consulta|duda)|bot|estimados?|mejor|ya',
  '(hola|buenas|buenos días|buen día|buenas (tardes|noches)|oye|hey)( (a todos|equipo|bot|gente|amigo))?',
  'bueno|vale|ok(ay)?|pues|y|a ver|entonces',
  '(puedes|podrías|puede|podría|podés|podéis)( por favor)?( (decir|mostrar|enseñar|dar|listar|enviar|pasar|mandar|sacar)(me|nos)?)?( por favor)?',
  '(me |nos )(puedes|podrías|puede|podría|dices|muestras|das)( (decir|mostrar|enseñar|dar|listar|enviar))?( por favor)?',
  '(quiero|quería|quisiera|me gustaría|necesito|querría)( (saber|ver|conocer))?',
  '(sabes|sabe)( tú| usted)?',
  '(dime|dinos|decime|mostrame|mostrá|pásame|pasame|mándame|mandame|quiero|dígame|muéstrame|muéstranos|muestra|muestre|enséñame|dame|deme|envíame|listar|ver|mostrar)',
  '(cuál|cuáles|qué) (es|fue|era|son|fueron|eran)',
  'hubo|había|hay',
  'el|la|los|las|un|una|todos los|todas las|lista de( los| las)?',
];

export const politeAfter = [
  'por favor|porfa|porfi|porfis|plis|plz|porfavor|por fa|ya|ahora|por el amor de dios|urgente|si (puedes|podés|puede)|che|bot|jaja',
  '(muchas )?gracias|mil gracias',
  'exactamente|en realidad|al final|otra vez',
];

export const notWhich = wordSet(
  'es son era eran fue fueron ser está están estaba estaban será serán ha han había debe deben debería puede pueden podría ' +
    'va van y e o u pero sino porque pues si cuando mientras que qué quien quién cómo dónde cual no nunca siempre ' +
    'raramente también muy demasiado más menos solo sólo ya todavía aún yo tú ella nosotros ellos ellas ' +
    'usted ustedes eso esto alguien nadie todos todo cada hace hacen dice sabe sin con contra según aunque como aquí',
);

export const beforeWhich = wordSet(
  'de del a al en para desde la el los las esta este nuestra mi ayer hoy anteayer última último últimas últimos lunes ' +
    'martes miércoles jueves viernes sábado domingo número núm n° #',
);

export const notNames = wordSet(
  'y e o mis tus sus hoy ayer anteayer anoche antier lunes martes miércoles jueves viernes esta este última último reunión clase él ella eso esto ello yo tú nosotros ellos ellas usted ustedes quien quién que qué alguien nadie todos todas todo cada ' +
    'ahí allí aquí en bien mal muy el la los las presente presentes ausente ausentes enfermo a al mucha mucho muchas muchos poca poco pocas pocos',
);

export const me = wordSet('yo mí');

export const sentence = wordSet(
  'pinta es son era eran fue fueron está están estaba debe deben debería porque será serán no puede pueden han había',
);

export const within =
  /^(.*?[^\s,])[\s,]+(?:en|durante|desde|al?)\s+(?:(?:el|la|los|las)\s+)?(?:(?:reuni[oó]n|clase|curso|taller|webinar|sesi[oó]n|junta|llamada|charla|formaci[oó]n|capacitaci[oó]n|seminario)\s+(?:del?\s+)(?:la\s+)?)?(.+)$/su;

export const leading = /^(?:(?:a|al|en|de|del|para|durante|los|las|nuestra|nuestro|nuestras|nuestros|mi|mis)\s+)+/u;
