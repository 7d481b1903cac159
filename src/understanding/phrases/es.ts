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
    'quién(es)? no se (quedó|quedaron)( hasta el final)?',
    'salidas (anticipadas|tempranas|antes de tiempo)',
    'se fueron antes',
  ],
  roles: [
    '(qué |por )?rol(es)?',
    'lista de roles',
    'quién(es)? (fue|fueron|era|eran) (el |la |los |las |un |una )?(organizador(a|es|as)?|moderador(a|es|as)?|presentador(a|es|as)?|ponentes?)',
    'quién(es)? (presentó|presentaron|organizó|organizaron|moderó|moderaron)',
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
    '(asistencia|participación) (de|para) {who}',
    'cuánto (tiempo )?(estuvo|se quedó|asistió|participó) {who}',
    'cuándo (llegó|entró|se unió|se fue|salió|vino) {who}',
    '(asistió|participó|se unió) {who}',
    'estuvo {who} (presente|ahí|allí|en la reunión)',
    '(llegó|vino) {who} tarde',
    '(llegó|vino) tarde {who}',
    '(se fue|salió) {who} antes',
    'mi (asistencia|participación)',
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
  sessions: ['(qué |cuántas |las )?sesiones', 'lista de sesiones', 'informes'],
  meetings: [
    '(mis |nuestras |últimas )*reuniones( recientes| pasadas| terminadas)?',
    'qué reuniones( tuve| he tenido)?',
    'lista de (mis )?reuniones',
    'mi (calendario|agenda)',
  ],
  webinars: ['(mis |nuestros )?(seminarios? web|webinars?|webinarios?|asambleas?|eventos)', 'mis asambleas'],
  'summaries on': [
    '(los |el |estos )?resúmen(es)?( de (la |esta )?reunión| de asistencia)? activados?',
    '(activar|activa|reactivar|reactiva) (los |el |estos )?resúmen(es)?( de (la |esta )?reunión| de asistencia)?',
  ],
  'summaries off': [
    '(los |el |estos )?resúmen(es)?( de (la |esta )?reunión| de asistencia)? desactivados?',
    '(desactivar|desactiva|parar|para|detener|detén) (los |el |estos )?resúmen(es)?( de (la |esta )?reunión| de asistencia)?',
    '(no más|sin) resúmenes',
    '(deja|dejar|deje) de (enviar|mandar|publicar) (los |estos |más )?resúmenes( aquí)?',
  ],
  'all summaries on': [
    '(todos (los |mis )?|mis )resúmenes activados',
    '(activar|activa|reactivar|reactiva) (todos (los |mis )?|mis )resúmenes',
    '(activar|activa|reactivar|reactiva) (los )?resúmenes de todas (las|mis) reuniones',
  ],
  'all summaries off': [
    '(todos (los |mis )?|mis )resúmenes desactivados',
    '(desactivar|desactiva|parar|para|detener|detén) (todos (los |mis )?|mis )resúmenes',
    '(desactivar|desactiva|parar|para|detener|detén) (los )?resúmenes de todas (las|mis) reuniones',
  ],
  'sign in': ['(iniciar|inicia|inicio de|abrir) sesión', 'conectar(me|se)?', 'entrar', 'identificarme'],
  'sign out': ['(cerrar|cierra|cierre de|finalizar) (mi |la )?sesión', 'desconectar(me|se)?', 'salir'],
  help: [
    'ayuda(me)?',
    'comandos?',
    'qué (puedes|sabes|puede) hacer',
    'qué (te |le )?puedo (preguntar|pedir)(te|le)?',
    'cómo funciona( esto)?',
    '(hola|buenas|buenos días|buenas (tardes|noches))( a todos)?',
    'empezar',
  ],
};

export const politeBefore = [
  'por favor|porfa',
  'hola|buenas|buenos días|buenas (tardes|noches)|oye|hey',
  'bueno|vale|ok(ay)?|pues|y|a ver|entonces',
  '(puedes|podrías|puede|podría)( por favor)?( (decir|mostrar|enseñar|dar|listar|enviar)(me|nos)?)?( por favor)?',
  '(me |nos )(puedes|podrías|puede|podría|dices|muestras|das)( (decir|mostrar|enseñar|dar|listar|enviar))?( por favor)?',
  '(quiero|quería|quisiera|me gustaría|necesito|querría)( (saber|ver|conocer))?',
  '(sabes|sabe)( tú| usted)?',
  '(dime|dinos|dígame|muéstrame|muéstranos|muestra|muestre|enséñame|dame|deme|envíame|listar|ver|mostrar)',
  '(cuál|cuáles|qué) (es|fue|era|son|fueron|eran)',
  'hubo|había|hay',
  'el|la|los|las|un|una|todos los|todas las|lista de( los| las)?',
];

export const politeAfter = [
  'por favor|porfa',
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
  'él ella eso esto ello yo tú nosotros ellos ellas usted ustedes quien quién que qué alguien nadie todos todas todo cada ' +
    'ahí allí aquí en bien mal muy el la los las presente presentes ausente ausentes enfermo a al mucha mucho muchas muchos poca poco pocas pocos',
);

export const me = wordSet('yo mí');

export const sentence = wordSet(
  'es son era eran fue fueron está están estaba debe deben debería porque será serán no puede pueden han había',
);

export const within = /^(.*?[^\s,])[\s,]+(?:en|durante|desde)\s+(.+)$/su;

export const leading = /^(?:(?:a|al|en|de|del|para|durante|los|las|nuestra|nuestro|nuestras|nuestros|mi|mis)\s+)+/u;
