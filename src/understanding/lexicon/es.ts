import { chatted } from './chatted.js';
import { counting } from './counting.js';
import { around } from './es/around.js';
import { asking } from './es/asking.js';
import { beside } from './es/beside.js';
import { coming } from './es/coming.js';
import { everyday } from './es/everyday.js';
import { heard } from './es/heard.js';
import { said } from './es/said.js';
import { spoken } from './es/spoken.js';
import { told } from './es/told.js';
import { aside, call, calls, filler, greeting, honorific, people, whom } from './es/words.js';
import { idioms } from './idioms.js';
import { joined } from './joined.js';
import type { Lexicon } from './lexicon.js';
import { registrations } from './registrations.js';
import { series } from './series.js';

const weekday = '(lunes|martes|miércoles|jueves|viernes|sábado|domingo)';
const month =
  '(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene|feb|mar|abr|jun|jul|ago|sep|oct|nov|dic)';

export const lexicon: Lexicon = {
  verbFirst: true,
  articleBeforeNames: /(?<=^|\s)(?:el|la) \p{Lu}\p{Ll}/u,
  common:
    'llevó; llevo; llevaron; haría; habría; llegará; saldrá; vendrá; entero; presento; empezamos; empezar; empieza; empezó; comenzamos; terminamos; escucha; asistiré; asistirá; asistirán; asistiremos; llegaré; llegarán; vendré; vendrán; vendremos; entraré; saldré; faltaré; compra; compras; comprar; confirma; quedamos; para; puerta; parte; partes; tardes; cuanto; gasto; gastos; perro; salsa; sala; salas; invitar; invita; invito; externo; esposa; presenta; presentar; presente; retos; reto',
  short: {
    ...heard,
    q: 'que',
    k: 'que',
    ke: 'que',
    x: 'por',
    xa: 'para',
    pa: 'para',
    d: 'de',
    qn: 'quien',
    qien: 'quien',
    kien: 'quien',
    quin: 'quien',
    qnes: 'quienes',
    kienes: 'quienes',
    qienes: 'quienes',
    cdo: 'cuando',
    cuanto: 'cuanto',
    ctos: 'cuantos',
    cnts: 'cuantos',
    tb: 'tambien',
    tmb: 'tambien',
    reus: 'reuniones',
    asist: 'asistencia',
    hrs: 'horas',
    kedo: 'quedo',
    kedaron: 'quedaron',
    kuantos: 'cuantos',
    kuantas: 'cuantas',
    kuando: 'cuando',
    kn: 'quien',
    kns: 'quienes',
    vinio: 'vino',
    lxs: 'los',
    l0s: 'los',
  },
  words: joined(
    {
      ...idioms.es,
      ...registrations.es,
      ...series.es,
      ...asking,
      ...said,
      not: `
      no; no se; nunca; jamás; tampoco; ya no; aún no;
      ya no se; nunca se; ni siquiera se`,
      except: `
      (excepto|salvo|menos|exceptuando|excluyendo|aparte de|sin contar|quitando|sin)( a)?( los| las| el| la)?; pero no (los|las|el|la); que no (son|sean|eran|fueran|es|sea)( de( los| las)?)?;
      pero sin( contar)?( a)?( los| las)?; dejando (fuera|de lado)( a)?( los| las)?; sin (incluir|tener en cuenta|considerar)( a)?( los| las)?; quita( a)?( los| las)?; excluye( a)?( los| las)?; excluidos( los| las)?; a excepción de( los| las)?; con excepción de( los| las)?; fuera de( los| las)?; no cuentes( a)?( los| las)?`,
      only: 'solo; sólo; solamente; únicamente; nada más; tan solo; nomás',
      and: `
      y; e; además de; así como; &; y además; y luego;
      y al final; y luego; y después; y encima; y además; y también; y aun así; y sin embargo; pero también; y de paso; y que; e incluso`,
      or: `
      o; u; o bien; o quién(es)?; o (los|las) que;
      o directamente; o bien; o es que; o si no; o que; o también`,
      but: `
      pero; sin embargo; aunque; pero (sí|luego|aun así|igual|después);
      mas; pero al final; pero luego; pero de todos modos; pero igualmente; pero de igual (manera|forma); y al final sí; y aun así; pero terminó; pero terminaron; y a pesar de eso; pero después`,
      neither: 'ni',
      nor: '',
      atLeast: `
      (durante |por )?(al menos|por lo menos|como mínimo|mínimo|un mínimo de|no menos de|cuando menos|>=|≥);
      al menos (el|la|los); por lo menos (el|la); un mínimo del; no menos del; mínimamente`,
      moreThan: `
      (durante |por )?(más de|más que|por encima de|superior a|por más de|durante más de|mayor a|arriba de|más del|>);
      de más de; más del; por más del; pasados; arriba del; mayor (de|del|al|a)`,
      lessThan: `
      (durante |por )?(menos de|menos que|por debajo de|inferior a|ni siquiera|menos del|menor a|ni|<);
      por menos de; debajo (de|del); apenas; menor (de|del|al|a)`,
      atMost: '(durante |por )?(como máximo|máximo|a lo (sumo|más|mucho)|no más de|hasta|como mucho|un máximo de|<=|≤)',
      orMore: 'o más; y más; en adelante; +; para arriba',
      orLess: 'o menos; y menos; para abajo',
      minute: 'minutos?; min; mins; minutitos; m',
      hour: 'horas?; hs?; hrs?',
      percent: `
      %; por ciento; porciento; por cien;
      pct`,
      'minutes=30': '(una )?media hora; treinta minutos',
      'minutes=15': '(un )?cuarto de hora; quince minutos',
      'minutes=45': '(los )?tres cuartos de hora; cuarenta y cinco minutos',
      'minutes=60': '(una|1) hora; una hora entera',
      'minutes=90': '(una|1) hora y media; hora y media',
      'minutes=120': 'dos horas',
      'percent=50': `(la )?mitad( (de la|del|de) (${call}|tiempo))?; (la |una )?media (reunión|clase|sesión|llamada|junta|charla|jornada); medio (curso|taller|webinar|evento)`,
      'percent=25':
        '(un|el|la) cuarto; un cuarto( (de la|del) (reunión|tiempo))?; la cuarta parte( (de la|del) (reunión|tiempo))?',
      'percent=75': '(los )?tres cuartos( (de la|del) (reunión|tiempo))?; tres cuartas partes',
      'percent=33': '(un|el) tercio( (de la|del) (reunión|tiempo))?; la tercera parte',
      'percent=67': '(los )?dos tercios( (de la|del) (reunión|tiempo))?',
      'moreThan percent=50': `(la )?mayor parte( (de la|del) (${call}|tiempo))?; (la )?mayoría( (de la|del) (${call}|tiempo))?; casi todo el tiempo; casi (toda|todo) (la|el) ${call}`,
      'number=2': 'dos',
      'number=3': 'tres',
      'number=4': 'cuatro',
      'number=5': 'cinco',
      'number=6': 'seis',
      'number=7': 'siete',
      'number=8': 'ocho',
      'number=9': 'nueve',
      'number=10': 'diez',
      'number=11': 'once',
      'number=12': 'doce',
      'number=15': 'quince',
      'number=20': 'veinte',
      'number=25': 'veinticinco',
      'number=30': 'treinta',
      'number=40': 'cuarenta',
      'number=45': 'cuarenta y cinco',
      'number=50': 'cincuenta',
      'number=60': 'sesenta',
      'number=90': 'noventa',
      'plus=30': 'y media',
      'plus=15': 'y cuarto',
      'plus=-15': 'menos cuarto',
      at: `
      a (las|la); sobre las; hacia las; alrededor de las; a eso de las;
      a eso de (la|las); como a (la|las); sobre la; alrededor de la`,
      oclock: 'en punto; horas; h',
      am: 'am; a m; de la (mañana|madrugada)',
      pm: 'pm; p m; de la (tarde|noche)',
      'or moreThan': 'o más (de|que)',
      'or lessThan': 'o menos (de|que)',
      'and moreThan': 'y más (de|que)',
      'and lessThan': 'y menos (de|que)',
      'between number=1 and': '(durante |por )?entre una y',
      between: '(durante |por )?entre',
      'and who': 'y quién(es)?',
      'and people who': 'y (los|las) que',
      date: `
      (de |el día de |del )?(hoy|ayer|anteayer|antier|anoche)( (por|en|a) la (mañana|tarde|noche))?; (el |del |de este |este )?${weekday} (por|en|a) la (mañana|tarde|noche); antes de ayer; (de |la )?(ayer|hoy); esta (mañana|tarde|noche|semana); este (mes|año|lunes|martes|miércoles|jueves|viernes); (el |del |los |al )?${weekday}( (pasado|por la mañana|por la tarde|anterior))?; (el |del )?pasado ${weekday};
      (la |de la )?semana pasada; (la )?(última|pasada) semana; (el |del )?mes pasado; (el )?(último|pasado) mes; (el )?fin de semana( pasado)?; hace # (días?|semanas?|meses); hace (un|una|dos|tres) (días?|semanas?|mes|meses);
      (el |del )?# de ${month}( (de|del) #)?; (el )?# ${month}; en ${month}; (las |los |en las |en los |de las |de los )?(últimas|últimos) #( (reuniones|veces|sesiones|días|semanas|meses|llamadas|fechas))?; (las |los |en las |en los |de las |de los )(pasadas|pasados) #( (reuniones|sesiones|días|semanas|meses|clases))?; (las |los )?(últimas|últimos) (dos|tres|cuatro|cinco|seis|diez)( (reuniones|veces|sesiones|semanas|días))?; (las |los )?# (últimas|últimos)( (reuniones|veces|sesiones))?;
      (la |a la |en la |de la |el |en el )?(última|pasada|penúltima|anterior) (reunión|vez|sesión|llamada|junta|ocasión|videollamada); (la |en la |a la )?(reunión|vez|sesión|llamada|junta) (anterior|pasada); número #; nº #; nr #; hace (un rato|poco);
      (de |del |en |a |durante )?(esta (mañana|tarde|noche|semana)|este (mes|año|lunes|martes|miércoles|jueves|viernes)); (a |en |de )(la )?(última|pasada|penúltima|anterior); (a |en |de )?la (última|penúltima|anterior) (reunión|llamada|videollamada|sesión|junta|call|clase|formación|capacitación|charla|reu|tutoría|conferencia); (al|en el|del|el) último (curso|taller|webinar|seminario|meeting|encuentro|evento); (la |en la |de la )?(reunión|clase|sesión|junta|llamada|charla) (anterior|pasada); (en |de )?(las |los )?(últimas|últimos) # ${calls}; (en |de )?(las|los) (últimas|últimos) (dos|tres|cuatro|cinco|seis|diez)( (reuniones|clases|sesiones))?; (las |los |en las |de las )?# (últimas|últimos) ${calls}; (del |el |este )?día de (ayer|hoy); (de )?(hoy|ayer) ${weekday}; el ${weekday} de la semana pasada; (el |del )?fin de semana; del # (de )?${month}; (del |el )?día #( de ${month})?; (las |la )?última vez; hace rato; del pasado ${weekday}; de anteayer; de anoche; de antier`,
      meeting: `(la |el |esta |este |nuestra |una |un |mi )?(${call}|${calls}|sesiones|eventos); (${call}) (virtual|online|en línea|por teams|de teams|llamada|titulada|de nombre|que se llama|que se titula); la reu; reu; teams; por teams; en teams; grabada`,
      prep: `(a|al|en|durante|para|por|con|sobre|hacia|dentro de|hasta)( (la|el|los|las|esta|este|nuestra|mi|nuestro|su))?; a lo largo de( la| el)?; pa( la)?; p; a través de`,
      of: '(del|de (la|los|esta|nuestra|nuestro|mi))',
      'of at': 'de las',
      from: `
      de; de parte de; (de )?(la empresa|la compañía); que (trabaja|trabajan) en; que son de; procedentes de; provenientes de; desde;
      (por )?parte de( la| los)?; en (representación|nombre) de; que (viene|vienen|venían|venía|vinieron) de( la empresa)?; representantes de; trabajadores de; empleados de; del equipo de; del área de; del departamento de`,
      attendance: `(la |una )?(asistencia|asistencias|participación); (lista|listado|resumen|registro|reporte|informe|control|planilla|hoja|relación|acta|toma) de (asistencia|asistencias|asistentes|participantes|participación|alumnos|estudiantes); (lista|listado|reporte|informe|registro) (de|con) (la|los|las) (asistencia|asistentes|participantes|presentes|conectados|alumnos); pasar lista; pasa lista; pase de lista; tomar lista; toma lista; lista de clase; pasame lista; reporte teams; las asistencias; cómo (estuvo|fue|quedó|salió) la asistencia; attendance; attendance report`,
      export: `(exportar|exporta|exportá|exporte|exportes|exportas|exportame|expórtame|expórtalo|expórtala|exportalo|exportala|exportarlo|exportarla|exportarme|exportármelo|exportación|exportado|descargar|descarga|descargá|descargue|descárgame|descargame|descárgalo|descargalo|descargarlo|descargarla|descargarme|bajar|baja|bajá|bájame|bajame|bájalo|bajalo|bajarlo|bajarla|bajarme|guardar|guarda|guardá|guárdame|guárdalo|guardarlo|extraer|extrae|genera|generar|generame|genérame)( (esto|eso|la lista|el listado|la asistencia|lo|los datos|todo|los resultados))?; (un |el )?(archivo|fichero|documento)( con| de)?`,
      csv: `((a|en|como|al|formato|en formato) )?(un |el )?(archivo |fichero |formato )?csv( (con|de))?; (delimitado|separado) por comas`,
      excel: `((a|en|como|al|formato|en formato) )?(un |el )?excel( (con|de)( los| la)?)?; (en |a )?(xlsx|xls|exel|ecxel|excell); ((en|como) )?(un |una )?(archivo|fichero|hoja de|hoja|planilla de|tabla de|documento|formato) (excel|xlsx); (hoja|planilla) de cálculo`,
      roles: `
      (los )?rol(es)?( de cada uno)?; por rol; (quién|quiénes) (tenía|tenían|tuvo|tuvieron) qué rol(es)?; qué rol tenía cada (uno|quien);
      roles de (todos|cada quien|cada uno|los ${people}); qué (rol|papel|función) (tuvo|tenía|tenían|tuvieron|tiene|cumplió|desempeñó)( cada (uno|quien|cual|persona|participante))?; quién (era|fue|hizo de|hacía de) qué; con qué (rol|roles)( entró| entraron)?( cada (uno|quien))?; los papeles de cada uno`,
      timeline: `
      cronológico; línea (de|del) tiempo; (hora|horas) de (entrada|llegada|ingreso|conexión)( y( de)? (salida|desconexión))?( de (cada uno|todos|cada))?; (las |los )?(entradas|ingresos|conexiones) y (las )?(salidas|desconexiones); (cuándo|a qué hora) (entró|llegó|se conectó|salió|se fue)( y (salió|se fue|se desconectó))? cada (uno|cual|quien|persona|alumno|participante); (cuándo|a qué hora) (entraron|llegaron|ingresaron|se conectaron)( y (salieron|se fueron|se desconectaron))?( todos)?; (gráfico|gráfica|curva|diagrama|cronograma)( de( la)? (asistencia|participación|conexiones|tiempo))?; (cuánta gente|cuántos|cuántas personas) (había|estaban|hubo|estaba)( (conectada|conectados))? (al mismo tiempo|a la vez|simultáneamente); minuto a minuto; pico de (asistencia|conexión|conectados|audiencia|asistentes); (máximo|mayor número) de (conectados|asistentes|personas)( (al mismo tiempo|a la vez|simultáneos))?; quién entra y sale; quién entró y salió;
      cronología; línea (de|del) tiempo; (quién|quiénes) (entró|entraron|llegó|llegaron) y (salió|salieron|se fue|se fueron)( y)? cuándo; (las )?horas de (entrada|llegada) y( de)? salida; entradas y salidas; (cuándo|a qué hora) (entraron|llegaron|entró|llegó) y (salieron|se fueron|salió) (todos|cada uno); (cuándo|a qué hora) (entró|llegó|salió) cada uno; (cuándo|a qué hora) (entró|llegó) y (salió|se fue) cada (uno|persona); gráfica; gráfico; curva; cronograma; (quién|quiénes) estaba(n)? cuándo`,
      trend: `
      (la )?evolución( de( la)?)?; cómo (evolucionó|va evolucionando|viene|ha venido|ha cambiado|se comporta) (la )?(asistencia|participación); (compara|comparar|compárame|comparame|comparativa|comparación)( (de |de la |la )?asistencia)?( (de|con))?; ((está|va|viene) )?(bajando|subiendo|cayendo|creciendo|mejorando|empeorando|disminuyendo|aumentando) (la|el número de) (asistencia|participación|asistentes); ha (caído|crecido|mejorado|disminuido|aumentado|empeorado) (la )?(asistencia|participación); (baja|bajó|sube|subió|cae|cayó|creció|mejoró|empeoró|disminuyó|aumentó) la (asistencia|participación); (la )?tendencia( de( la)? (asistencia|participación))?; (estadísticas?|histórico|comportamiento)( de( la)? (asistencia|participación))?; (viene|va|vamos) (menos|más) gente( que antes| cada vez)?; cada vez (viene|vienen|hay|llega|llegan) (menos|más)( gente)?;
      tendencias?; (la )?evolución( de la (asistencia|participación))?; (cómo|como) (ha evolucionado|evoluciona|va|ha ido|viene|está) (la )?(asistencia|participación); historial( de asistencia)?; serie; (está )?(bajando|subiendo|cayendo|creciendo) la (asistencia|participación); (baja|sube|ha bajado|ha subido) la (asistencia|participación)`,
      sessions: `
      (las |qué )?sesiones( hubo| de esta reunión)?; lista de sesiones;
      (todas )?las sesiones; las sesiones que (hubo|hay); instancias; qué sesiones (tuvo|tiene|ha tenido|hubo|hay)`,
      'howMany sessions': `
      cuántas veces se (abrió|hizo|celebró|ha abierto) (la|esta) reunión;
      cuántas sesiones( (tuvo|tuvimos|hubo|ha habido|hay|tiene|ha tenido|se hicieron|fueron|van|llevamos|hemos tenido))?; cuántas veces se (reunió|juntó)`,
      meetings: `(qué|cuáles|cuáles son mis|cuáles fueron mis|mis|nuestras|mis (últimas|últimos|pasadas|recientes)) (reuniones|juntas|llamadas|videollamadas|clases|cursos|talleres|capacitaciones|formaciones|calls|meetings|reus|charlas); qué (reuniones|juntas|llamadas|videollamadas|clases|cursos|talleres|capacitaciones|formaciones|calls|meetings|reus|charlas) (tuve|tuvimos|he tenido|hemos tenido|tengo|hubo|ha habido|organicé|hice|di|conoces|hay); (reuniones|juntas|llamadas|videollamadas|clases|cursos|talleres|capacitaciones|formaciones|calls|meetings|reus|charlas) (que tuve|recientes|pasadas|anteriores); (lista|listado|historial) de mis (reuniones|juntas|llamadas|videollamadas|clases|cursos|talleres|capacitaciones|formaciones|calls|meetings|reus|charlas); reuniones; en qué reuniones estuve; a qué reuniones (fui|asistí|entré)`,
      all: 'todos (los|mis); todas (las|mis)',
      the: `
      el; la; los; las; lo; un; una; unos; unas; mi; mis; nuestra; nuestro; nuestras; nuestros; su; sus; este; esta; estos; estas; ese; esa; le; les; nos; te;
      una; cierto; cierta; estas; esas; esos; aquel; aquella; aquellos; tu; tus; vuestra; vuestro; os; cada; dicho; dicha; e`,
      filler: `

      ${greeting};
      ${whom};
      ${filler}`,
      thanks: `(muchas |mil |muchísimas |de antemano )?gracias( (de antemano|a todos|por todo|mil|anticipadas))?; gracias por (tu|su|la) (ayuda|apoyo|atención|gestión|colaboración); grax; grcs; thx; ty; (se|te|les|le|os) lo agradezco( mucho)?; agradecid(o|a)( de antemano)?; de antemano( muchas)? gracias; bendiciones`,
      'which guest': `(qué|cuáles) (invitados|externos|invitadas|externas|visitantes)`,
      'aux me': `fui; fui yo; he; he sido; había yo`,
      noOne: `nadie; ninguno; ninguna; ningún ${people}; ninguno de (ellos|los ${people}|nosotros)`,
      'absent me': `(falté|me perdí|me salté|me ausenté|no fui|no asistí|no entré|no llegué|no vine|no me conecté|no estuve|no participé|he faltado)( yo)?( a)?`,
      'but not accepted': `sin (haber )?(aceptado|aceptar|confirmado|confirmar)`,
      honorific: `${honorific}`,
      aside: `${aside}`,
      'people from': '(los|las|algunos|los muchachos|los compañeros) de',
      'howMany stay':
        '(cuántos|cuántas|cuánta gente|cuántas personas|cuántos alumnos|cuántos participantes) (había|habían|hubo|teníamos|tuvimos|andaban)',
      'unsure did': 'por qué( razón| motivo)?',
      'early unsure': 'antes de (la|las) #( (y|en) (media|cuarto|punto))?',
      'late unsure': 'a (último momento|última hora); (después|más tarde|a partir) de (la|las) #; pasadas las #',
      'attendance unsure':
        'resumen (de|del)( la| las)?; (el |qué )?(porcentaje|tasa|índice|nivel) de (asistencia|participación)',
      unsure: `motivo por el que; (el |la )?(motivo|razón|causa) (de|por) (la|las|que|su)?( ausencia)?; por (correo|mail|email|e mail|whatsapp)( electrónico)?; a mi (jefa|jefe|supervisor|supervisora|correo|mail)`,
      exactly: 'exactamente; justo',
      // The end of the year is a reason not to ask, but for the name of a party.
      'from unknown': 'de fin de (año|curso)',
      that: 'que',
    },
    told,
    spoken,
    beside,
    coming,
    around,
    everyday,
    chatted.es,
    counting.es,
  ),
};
