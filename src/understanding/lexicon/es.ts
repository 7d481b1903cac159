import { idioms } from './idioms.js';
import type { Lexicon } from './lexicon.js';

const call = '(reunión|llamada|videollamada|sesión|junta|conferencia|videoconferencia|call|meeting|sala|encuentro)';
const weekday = '(lunes|martes|miércoles|jueves|viernes|sábado|domingo)';
const month =
  '(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene|feb|mar|abr|jun|jul|ago|sep|oct|nov|dic)';

export const lexicon: Lexicon = {
  verbFirst: true,
  common: 'llevó; llevo; llevaron; haría; habría; llegará; saldrá; vendrá; entero; presento',
  words: {
    ...idioms.es,
    who: `
      quién; quiénes; quién(es)? más; quiénes fueron los que; quién fue (el|la) que; (los|las|aquellos|aquellas|todos los|todas las|gente|personas) que; (qué|cuáles|cuál) (personas|gente|persona|compañeros|participantes); (qué|cuáles) de (nosotros|ellos|los nuestros); a quién(es)?; quién(es)? de (nosotros|ustedes|vosotros|ellos); cuáles de; los nombres( de)?; nombres( de)?; quién(es)? todos`,
    'people who': '(los |las )?(participantes|asistentes|compañeros|miembros|personas) que',
    which: 'qué; cuál; cuáles; cuáles de (los|las); cuáles (fueron|son) (los|las)',
    howMany: `
      cuántos; cuántas; cuántos de (nosotros|ellos|ustedes|los|nuestros); cuánta gente; cuánto público; (cuántas|cuántos) (personas|participantes|asistentes|éramos|éramos en total|fuimos); (el )?número (de|total de)( los| las)?; (la )?cantidad de; (el )?total( de)?; (el )?recuento( de)?; qué tantos; (el )?aforo; cuántos éramos`,
    did: 'hubo( algún| alguna| algunos| algunas)?; había( algún| alguna| algunos| algunas)?; hay( algún| alguna| algunos)?; algún; alguna; tuvimos( algún)?; ha habido; hubieron',
    be: 'estuvo; estuvieron; estaba; estaban; estuvimos',
    'be me': 'estuve',
    aux: `está; están; fue; fueron; era; eran; es; son; ha; han; había sido; he; haya; hayan; sido; estado; fui; se; ha sido; habían; habían sido; tenía; tenían`,
    when: 'cuándo; a qué hora(s)?; en qué momento; desde (cuándo|qué hora); hasta (cuándo|qué hora)',
    howOften: 'cuántas veces; con qué frecuencia; cada cuánto; qué tan seguido',
    'howOften me': 'mis asistencias; mi participación',
    show: `
      (muestra|muéstrame|muéstranos|enséñame|dame|danos|lista|envíame|mándame|dime|dinos|indica|indícame|pásame|nombra|saca|filtra|busca|ponme|listar|mostrar|ver|saber|muestre|dígame|deme|enumera|consígueme)( a)?; (la |una )?lista (de|con)( todos| todas)?( los| las)?; (quiero|quisiera|querría|me gustaría|necesito|quería)( (ver|saber|conocer|tener))?; (puedo|podría|puede) (ver|saber|tener); listado (de|con)( los| las)?`,
    anyone: 'alguien; alguno; algunos; algunas; alguien más; gente; alguna persona; alguno de (ellos|nosotros|ustedes)',
    everyone: 'todos; todas; todo el mundo; todo el equipo; todos los participantes; toda la gente; cada uno',
    nobody:
      '((al|hasta el|a) )?(final|fin|finales) de (la |el )?(semana|mes|año|día); ((al|hasta el|a) )?(final|fin|finales) del (mes|día|año); contesté; acepté; confirmé; respondí; llamé; nadie; ninguno; ninguna; quién sabe; va a; van a; vamos a; mañana; próxima; próximo; puede alguien; quién puede; quién quiere; quién viene; es que; es tarde; es (muy|demasiado) tarde',
    me: 'yo; me; mí; llegué yo; estuve yo',
    stay: `
      (asistió|asistieron|asistía|asistían|asistir|asistido|asiste|asisten)( a)?; (participó|participaron|participaba|participar|participado)( en| a)?; (tomó|tomaron) parte( en)?; (formó|formaron) parte( de)?; (se )?(quedó|quedaron|quedado|quedaban|quedarse|mantuvo|mantuvieron|aguantó|aguantaron)( conectados?| en línea| allí| ahí)?; (permaneció|permanecieron|permanecer|permanecido); (duró|duraron);
      (en|durante) (la|el|esta|este|nuestra) ${call}; en (línea|reunión|llamada); online; concurrió; concurrieron; acudió; acudieron; acudido; (estuvo|estuvieron|estaba|estaban) (conectado|conectada|conectados|conectadas|en línea|dentro); conectados; conectado; conectada; conectados; conectadas; oyó; escuchó; escucharon; pasó; pasaron; quedarme`,
    there: '(presente|presentes|ahí|allí|allá|aquí|adentro|dentro|en línea|por ahí)',
    in: `
      (vino|vinieron|venía|venían|venir|venido|vinisteis); (llegó|llegaron|llegado|llegar|llegaba|llegaban); (entró|entraron|entrado|entrar)( a| en)?; (se )?(unió|unieron|unido|unirse|sumó|sumaron|incorporó|incorporaron|conectó|conectaron|apareció|aparecieron|presentó|presentaron|apuntó|apuntaron|metió|metieron|asomó|asomaron); (se )?(ha|han) (unido|conectado|sumado|incorporado|presentado); (logró|lograron|pudo|pudieron) (venir|entrar|asistir|llegar|conectarse|unirse); hizo acto de presencia; compareció; (fue|fueron) a( (la|el|los|las))?`,
    'in me': 'llegué; entré; vine; (me )?(uní|conecté|incorporé)',
    'out me': '(me fui|salí|me marché)',
    'stay me': 'asistí; participé; (me )?quedé',
    out: `(se )?(fue|fueron|marchó|marcharon|desconectó|desconectaron|largó|largaron|piró|piraron|retiró|retiraron|despidió|despidieron|salió|salieron); (salió|salieron|salir|salido|salía); (abandonó|abandonaron|abandonado|dejó|dejaron|dejado)( la| el)?( ${call})?; colgó; colgaron; irse; ido; marchado; se (ha|han) (ido|marchado|desconectado|retirado)`,
    opens: '',
    people: `(personas?|gente|participantes?|asistentes?|compañeros|compañeros|compañeras|miembros|colegas|integrantes|concurrentes|convocados|invitados a la reunión); usuarios`,
    guest: `
      (invitados?|invitado|invitados|invitada|invitadas|externos?|externas?|visitantes?|forasteros)( externos?| externas?)?; (personas|gente|participantes|asistentes|colegas|usuarios|invitados) (externas?|externos?|de fuera|ajenos|invitados)( de la (empresa|organización))?; de fuera( de la (empresa|organización|compañía|casa))?; de (otras empresas|otra empresa|otras organizaciones|otra organización); ajenos a la (empresa|organización)`,
    'not guest':
      '(internos?|internas?|personal interno|de la casa|empleados|de dentro|gente de la empresa|compañeros internos|de nuestra (empresa|organización))',
    organizer:
      '(organizador|organizadores|organizadora|organizadoras|anfitrión|anfitriones|anfitriona|organizó|organizaron)( la reunión)?',
    coOrganizer: '(co ?organizador|co ?organizadores|coorganizadora|co ?anfitriones|coanfitrión)',
    presenter:
      '(presentador|presentadores|presentadora|presentadoras|ponente|ponentes|orador|oradores|conferenciantes?|moderador|moderadores|expositor|expositores); presentó la; hizo la presentación; expuso; expusieron',
    attendee: 'rol de asistente; simples asistentes',
    absentee: '(ausentes?|ausencias?|faltas|inasistencias|inasistentes|faltantes|los que faltaron)',
    latecomer:
      '(impuntuales|tardones|retrasados|rezagados|tardanzas|retrasos|llegadas tarde|llegadas tardías|los tardíos)',
    earlyLeaver: 'salidas (anticipadas|tempranas|antes de tiempo)',
    caller: '(participantes|asistentes|personas) (por teléfono|telefónicos|telefónicas|telefónica); llamantes',
    late: `(muy |demasiado |bastante )?(tarde|con retraso|retrasado|retrasada|retrasados|con demora|después de la hora|después del (inicio|comienzo)|impuntual|retraso|de retraso|con tardanza|ya empezada|empezada); (se )?(retrasó|retrasaron|demoró|demoraron|atrasó|atrasaron); después de (empezar|comenzar|que empezara); tarde a`,
    onTime:
      'a tiempo; puntual; puntuales; puntualmente; a la hora; en hora; en punto a tiempo; desde el (principio|inicio|comienzo); al (inicio|principio|comienzo)',
    early: `(muy |demasiado )?(antes( de (tiempo|hora|la hora|lo previsto))?|temprano|pronto|antes del (final|fin|cierre)( de la ${call})?|antes de (que terminara|terminar|acabar|que acabara|que se acabara)( la ${call})?|prematuramente|anticipadamente|con antelación|a medias|a mitad|a la mitad)`,
    leftEarly: 'salió antes de tiempo',
    absent: `(faltó|faltaron|falta|faltan|faltado|faltaba|faltaban|ausente|ausentes|perdió|perdieron|saltó|saltaron|ausentó|ausentaron)( a)?; (se )?(perdió|perdieron|saltó|saltaron|ausentó|ausentaron|ha saltado|ha perdido|borró)( la| el)?; brilló por su ausencia; dejó plantados; dieron plantón; se (escaqueó|escaquearon)( de)?`,
    phone:
      '(por|vía|desde el|con el|desde|por el) (teléfono|móvil|celular|llamada telefónica|teléfono fijo|fijo|tel); telefónicamente; llamando; (llamó|llamaron)( por teléfono)?; (marcó|marcaron); teléfono; solo audio; por llamada',
    toTheEnd: `hasta (el |la )?(final|fin|último|último momento|último minuto|término|cierre)( de (la|esta) ${call})?; (al|a la) (final|fin) de la ${call}; hasta que (terminó|acabó|se acabó|terminara); hasta (terminar|acabar|lo último)`,
    wholeTime: `(durante )?(toda|todo|todo) (la|el) (${call}|tiempo|rato|duración); todo el tiempo; de principio a fin; completa; entera; de inicio a fin; (la |toda la )?${call} (completa|entera); todo el rato; por completo`,
    accepted:
      '(aceptó|aceptaron|aceptado|confirmó|confirmaron|confirmado|aceptan)( la invitación| asistencia| su asistencia)?; (dijo|dijeron) que (sí|vendría|vendrían|iba|iban|venían|irían)( a venir| a ir)?; (dijo|dijeron) sí; (habían |había |han |ha )(aceptado|confirmado)',
    declined:
      '(rechazó|rechazaron|rechazado|declinó|declinaron|declinado|canceló|cancelaron|se excusó|se excusaron|se disculpó|se disculparon)( la invitación)?; (dijo|dijeron) que no( (vendría|vendrían|iba|iban|podía|podían)( a venir)?)?',
    tentative:
      '(provisional|provisionalmente|tentativo|tentativa|tentativamente); (dijo|dijeron|respondió|respondieron|puso|contestó|contestaron) (que )?(quizás|quizá|tal vez|provisional|provisionalmente|a lo mejor); aceptó (provisionalmente|como provisional)',
    noResponse:
      'no (ha |han |había )?(respondió|respondieron|contestó|contestaron|respondido|contestado|dijo nada|dijeron nada)( a la invitación| la invitación)?; sin (respuesta|responder|contestar); ninguna respuesta; nunca (respondió|respondieron|contestó|contestaron)( a la invitación| la invitación)?; todavía no ha respondido',
    responded: '(respondió|respondieron|contestó|contestaron|respondido|contestado)( a la invitación)?',
    first: '(el |la |los |las )?(primero|primera|primeros|primeras|primer)( en| de todos)?; antes que (nadie|todos)',
    last: '(el |la |los |las )?(último|última|últimos|últimas)( en| de todos)?; después de todos; al último',
    not: 'no; nunca; jamás; tampoco; no se; ya no; aún no',
    except:
      '(excepto|salvo|menos|exceptuando|excluyendo|aparte de|sin contar|quitando|sin)( a)?( los| las| el| la)?; pero no (los|las|el|la); que no (son|sean|eran|fueran|es|sea)( de( los| las)?)?',
    only: 'solo; sólo; solamente; únicamente; nada más; tan solo; nomás',
    and: 'y; e; además de; así como; &; y además; y luego',
    'and who': 'y quién(es)?',
    'and people who': 'y (los|las) que',
    or: 'o; u; o bien; o quién(es)?; o (los|las) que',
    but: 'pero; sin embargo; aunque; pero (sí|luego|aun así|igual|después)',
    neither: 'ni',
    nor: '',
    atLeast: '(durante |por )?(al menos|por lo menos|como mínimo|mínimo|un mínimo de|no menos de|cuando menos|>=|≥)',
    moreThan:
      '(durante |por )?(más de|más que|por encima de|superior a|por más de|durante más de|mayor a|arriba de|más del|>)',
    lessThan: '(durante |por )?(menos de|menos que|por debajo de|inferior a|ni siquiera|menos del|menor a|ni|<)',
    atMost: '(durante |por )?(como máximo|máximo|a lo sumo|no más de|hasta|como mucho|un máximo de|<=|≤)',
    orMore: 'o más; y más; en adelante; +; para arriba',
    orLess: 'o menos; y menos; para abajo',
    minute: 'minutos?; min; mins; minutitos; m',
    hour: 'horas?; hs?; hrs?',
    percent: '%; por ciento; porciento; por cien',
    'minutes=30': '(una )?media hora; treinta minutos',
    'minutes=15': '(un )?cuarto de hora; quince minutos',
    'minutes=45': '(los )?tres cuartos de hora; cuarenta y cinco minutos',
    'minutes=60': '(una|1) hora; una hora entera',
    'minutes=90': '(una|1) hora y media; hora y media',
    'minutes=120': 'dos horas',
    'percent=50': '(la )?mitad( (de la|del) (reunión|tiempo|llamada|sesión))?; (la |una )?media reunión',
    'percent=25':
      '(un|el|la) cuarto; un cuarto( (de la|del) (reunión|tiempo))?; la cuarta parte( (de la|del) (reunión|tiempo))?',
    'percent=75': '(los )?tres cuartos( (de la|del) (reunión|tiempo))?; tres cuartas partes',
    'percent=33': '(un|el) tercio( (de la|del) (reunión|tiempo))?; la tercera parte',
    'percent=67': '(los )?dos tercios( (de la|del) (reunión|tiempo))?',
    'moreThan percent=50':
      '(la )?mayor parte( (de la|del) (reunión|tiempo))?; (la )?mayoría( (de la|del) (reunión|tiempo))?; casi todo el tiempo',
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
    'number=30': 'treinta',
    'number=40': 'cuarenta',
    'number=45': 'cuarenta y cinco',
    'number=50': 'cincuenta',
    'number=60': 'sesenta',
    'number=90': 'noventa',
    'plus=30': 'y media',
    'plus=15': 'y cuarto',
    'plus=-15': 'menos cuarto',
    at: 'a (las|la); sobre las; hacia las; alrededor de las; a eso de las',
    oclock: 'en punto; horas; h',
    am: 'am; a m; de la (mañana|madrugada)',
    pm: 'pm; p m; de la (tarde|noche)',
    'or moreThan': 'o más (de|que)',
    'or lessThan': 'o menos (de|que)',
    'and moreThan': 'y más (de|que)',
    'and lessThan': 'y menos (de|que)',
    'between number=1 and': '(durante |por )?entre una y',
    between: '(durante |por )?entre',
    date: `
      (hoy|ayer|anteayer|antier|anoche)( (por|en) la (mañana|tarde|noche))?; antes de ayer; (de |la )?(ayer|hoy); esta (mañana|tarde|noche|semana); este (mes|año|lunes|martes|miércoles|jueves|viernes); (el |del |los |al )?${weekday}( (pasado|por la mañana|por la tarde|anterior))?; (el |del )?pasado ${weekday};
      (la |de la )?semana pasada; (la )?(última|pasada) semana; (el |del )?mes pasado; (el )?(último|pasado) mes; (el )?fin de semana( pasado)?; hace # (días?|semanas?|meses); hace (un|una|dos|tres) (días?|semanas?|mes|meses);
      (el |del )?# de ${month}( (de|del) #)?; (el )?# ${month}; en ${month}; (las |los |en las |en los |de las |de los )?(últimas|últimos|pasadas|pasados) #( (reuniones|veces|sesiones|días|semanas|meses|llamadas|fechas))?; (las |los )?(últimas|últimos) (dos|tres|cuatro|cinco|seis|diez)( (reuniones|veces|sesiones|semanas|días))?; (las |los )?# (últimas|últimos)( (reuniones|veces|sesiones))?;
      (la |a la |en la |de la |el |en el )?(última|pasada|penúltima|anterior) (reunión|vez|sesión|llamada|junta|ocasión|videollamada); (la |en la |a la )?(reunión|vez|sesión|llamada|junta) (anterior|pasada|de ayer|de hoy); número #; nº #; nr #; hace (un rato|poco)`,
    meeting: `(la |el |esta |este |esa |nuestra |una |mi )?(${call}|reuniones|evento|charla)( (llamada|titulada|de nombre))?; la reu; reu`,
    prep: `(a|al|en|durante|para|por|con|sobre|hacia|dentro de)( (la|el|los|las|esta|este|nuestra|mi))?; a lo largo de`,
    of: `(del|de (la|los|las|esta|nuestra))`,
    from: `de; de parte de; (de )?(la empresa|la compañía); que (trabaja|trabajan) en; que son de; procedentes de; provenientes de; desde`,
    attendance:
      '(la |el )?(asistencia|asistencias|participación|lista de (asistencia|asistentes|participantes)|registro de asistencia|informe de asistencia|listado de asistencia|control de asistencia)',
    export:
      '(exportar|exporta|exporte|expórtame|expórtalo|exportación|descargar|descarga|descárgame|bajar|descargarlo|guardar)( (esto|eso|la lista|la asistencia|lo|los datos))?; (un |el )?archivo( con| de)?',
    csv: '((a|en|como|al|formato|en formato) )?(un |el )?(archivo |fichero )?csv( (con|de))?',
    excel: '((a|en|como|al|formato|en formato) )?(un |el |una )?(archivo |fichero |hoja de |hoja )?(excel|xlsx|xls)',
    roles:
      '(los )?rol(es)?( de cada uno)?; por rol; (quién|quiénes) (tenía|tenían|tuvo|tuvieron) qué rol(es)?; qué rol tenía cada (uno|quien)',
    timeline: `cronología; línea (de|del) tiempo; (quién|quiénes) (entró|entraron|llegó|llegaron) y (salió|salieron|se fue|se fueron)( y)? cuándo; (las )?horas de (entrada|llegada) y( de)? salida; entradas y salidas; (cuándo|a qué hora) (entraron|llegaron|entró|llegó) y (salieron|se fueron|salió) (todos|cada uno); (cuándo|a qué hora) (entró|llegó|salió) cada uno; (cuándo|a qué hora) (entró|llegó) y (salió|se fue) cada (uno|persona); gráfica; gráfico; curva; cronograma; (quién|quiénes) estaba(n)? cuándo`,
    trend: `tendencias?; (la )?evolución( de la (asistencia|participación))?; (cómo|como) (ha evolucionado|evoluciona|va|ha ido|viene|está) (la )?(asistencia|participación); historial( de asistencia)?; serie; (está )?(bajando|subiendo|cayendo|creciendo) la (asistencia|participación); (baja|sube|ha bajado|ha subido) la (asistencia|participación)`,
    sessions: '(las |qué )?sesiones( hubo| de esta reunión)?; lista de sesiones',
    'howMany sessions': 'cuántas veces se (abrió|hizo|celebró|ha abierto) (la|esta) reunión',
    meetings:
      '(qué|cuáles|mis|nuestras|las) (últimas )?reuniones( (tuve|he tenido|tengo|hubo|puedo consultar))?; (la )?lista de (mis )?reuniones; reuniones',
    all: 'todos (los|mis); todas (las|mis)',
    the: 'el; la; los; las; lo; un; una; unos; unas; mi; mis; nuestra; nuestro; nuestras; nuestros; su; sus; este; esta; estos; estas; ese; esa; señor; señora; sr; sra; don; doña; le; les; nos; te',
    filler: `
      eso; esto;
      por favor; porfa; porfi; hola; buenas; buenos días; buenas (tardes|noches); oye; hey; ok; okay; vale; bueno; pues; entonces; a ver; en realidad; al final; otra vez; realmente; de verdad; también; ya; bot; finalmente; en total; de hecho; aun así; igual; todavía; aún; incluso; total; (me |nos )?(puedes|podrías|puede|podría|podéis)( (decir|mostrar|enseñar|dar|listar|enviar|pasar)(me|nos)?)?; sabes( si)?; sabe( si)?; sabéis; me (lo |la )?(pasas|pasa|puedes pasar|das|dices|muestras|mandas|podrías pasar); me (puedes|podrías) (decir|mostrar|dar|pasar|enviar); tiempo; de tiempo; del tiempo; (de la|del) (reunión|llamada|duración|total); a la invitación; la invitación; invitados a la reunión; cuál (es|fue); qué tal; ahora; amigo; ustedes; vosotros; en vivo; mucho`,
    thanks: '(muchas |mil )?gracias( de antemano| a todos)?; thx',
    exactly: 'exactamente; justo',
    that: 'que',
  },
};
