/** Nouns for a meeting that are rarely part of its title. */
export const call =
  '(reunión|llamada|videollamada|sesión|junta|conferencia|videoconferencia|call|meeting|sala|encuentro|clase|curso|cursillo|taller|webinar|webinario|seminario|formación|capacitación|charla|entrenamiento|tutoría|lección|cita|evento|reu|workshop|jornada|plática|juntada)';

/** The same, several of them. */
export const calls =
  '(reuniones|llamadas|videollamadas|juntas|conferencias|videoconferencias|calls|meetings|clases|cursos|talleres|seminarios|formaciones|capacitaciones|charlas|entrenamientos|tutorías|citas|reus|encuentros|jornadas)';

/** Those who come to one. */
export const people =
  '(persona|personas|gente|participantes?|asistentes?|compañeros|compañeras|compañer@s|miembros|colegas|integrantes|concurrentes|convocados|convocadas|alumnos?|alumnas?|alumnado|alumnes|estudiantes?|aprendices|aprendiz|colaboradores|becarios|becarias|inscritos|inscriptos|inscritas|profesores|profes|docentes|maestros|maestras|usuarios|trabajadores|chicos|chicas|muchachos|chavos|weyes|pelados|manes|pibes|cabros|panas|niños|niñas|cursantes|practicantes)';

/** Said before a name. */
export const honorific =
  'directora; director; gerente; gerenta; coordinador; coordinadora; jefa; presidente; presidenta; rector; rectora; padre; hermana; hermano; licda; señor; señora; señorita; sr; sra; srta; sres; don; doña; dr; dra; doctor; doctora; ing; ingeniero; ingeniera; lic; licenciado; licenciada; licda; prof; profa; profe; profesor; profesora; maestro; maestra; mtro; mtra; arq; arquitecto; arquitecta; abogado; abogada';

const tu =
  '(muestra|muéstra|enseña|enséña|pasa|pása|manda|mánda|envía|lista|lísta|saca|sáca|busca|búsca|indica|indíca|comparte|compárte|facilita|facilíta|confirma|confírma|regala|regála|tira|chequea|checa|consulta|consigue|consígue|recuerda|recuérda|averigua|reporta|repórta|nombra|filtra|enumera|informa|infórma|cuenta|cuénta|avisa|avísa|aclara|aclára|ayuda con|ayúda)';
const vos =
  '(mostra|mostrá|enseñá|pasá|mandá|enviá|listá|sacá|buscá|indicá|compartí|facilitá|confirmá|regalá|tirá|chequeá|contá|avisá|conseguí)';
const usted =
  '(muestre|muéstre|enseñe|enséñe|pase|páse|mande|mánde|envíe|saque|busque|indique|indíque|comparta|compárta|facilite|facilíte|confirme|confírme|regale|regále|proporcione|remita|remíta|haga llegar)';
const infinitive =
  '(mostrar|enseñar|pasar|mandar|enviar|listar|sacar|buscar|indicar|compartir|facilitar|confirmar|regalar|tirar|chequear|consultar|conseguir|proporcionar|informar|remitir|hacer llegar|dar|decir|ver|saber|conocer|tener|obtener|recibir|revisar|contar|avisar|recordar|ayudar con|verificar|consultar|generar)';
const present =
  '(pasas|pasa|pasáis|das|da|dais|dices|dice|decís|muestras|muestra|mandas|manda|envías|envía|sacas|saca|tiras|tira|regala|regalas|confirmas|confirma|indicas|indica|compartes|comparte|compartís|haces|generas|genera|preparas|armas|indique|diga|envíe|confirme|facilite|remita|comparta|informe|consigues|conseguís|listas|buscas|ayudas con|enseñas)';
const can =
  '(puedes|puede|pueden|podés|podéis|podrías|podría|podrían|podríais|podríamos|sabrías|sabría|sabrían|pudieras|pudiera|pudieran|serías tan amable de|sería tan amable de|serían tan amables de|tendrías|tendría)';

/** Tells the bot to show what follows. */
export const give = `(${tu}|${vos}|${usted}|${infinitive})(me|nos)?; (dame|danos|deme|denos|denme|dime|dinos|dígame|díganme|dígannos|díganos|decime|decinos|dámela|dámelo|damela|haz|hazme|hacé|haceme)( a)?; mostrame; (me|nos) (lo |la )?${present}; (mándale|mandale|envíale|enviale|pásale|pasale|pásalo|pasalo|pásala|pasala|mándalo|mandalo|mándala|envíalo|ponlo|ponelo|sácalo|sacalo|conviértelo|convertilo|dámelo|damelo|pásamelo|pasamelo|pasámelo|mándamelo|mandamelo|envíamelo|enviamelo|súbelo); (quiero|quisiera|quisiéramos|querría|quería|queria|queremos|me gustaría|necesito|necesitaría|necesitamos|necesitaba|ocupo|requiero|requerimos|solicito|solicitamos|me interesa|me hace falta|me urge|agradecería|agradezco|les pido|te pido|le pido|pido|preciso|deseo|desearía|busco|estoy buscando|me vendría bien|quiero que me (des|digas|muestres|pases|mandes))( me (digas|diga|pases|pase|envíes|envíe|mandes|confirmes))?`;

/** A question of yes or no follows: "dime si vino". */
export const ask = `((dime|dinos|decime|dígame|decirme|decirnos|saber|ver|confirmarme|confirmarnos|confirmar|confírmame|confirmame|confirma|confirme|confírmeme|indicarme|indícame|avísame|avisame|verificar|verifica|revisar|checar|checa|chequear|chequea|comprobar|comprueba|fíjate|fijate|sabes|sabe|sabés|saben|sabéis|sabrás|sabrías|alguien sabe|sabe alguien|recuerdas|te acordás|te acuerdas|mira|dices|decir|confirmas|consultar|consulto|pregunto|preguntar|no sé|ni idea)) si`;

const hello =
  '(hola|holi|holis|ola|hello|hey|buenas|buen día|buenos días|bueno días|buenas (tardes|noches)|muy buenas|muy buenos días|qué tal|que onda|saludos|estimados|estimadas|estimado|estimada|queridos|querida|querido|apreciados|oye|oiga|oigan|oíd|oime|oí|che|ey|eh|epa|aló|disculpa|disculpe|disculpen|disculpad|perdona|perdone|perdonad|perdón|una (pregunta|consulta|duda|cosa)|consulta|pregunta|duda)';
/** How a message begins, with those it is for. */
export const greeting = `${hello}; (hola|buenas|buenos días|buen día|buenas (tardes|noches)|estimados|estimado|oye|hey|oigan) (a todos|a todas|todos|equipo|gente|chicos|chicas|bot|compañeros|compañeras|colegas|profe|amigo|amigos|señores|team|che|tío|tía|bro); una (pregunta|consulta|duda) rápida`;

/** Whom a message is for, wherever it is said. */
export const whom =
  'parce; parcero; parcera; wey; güey; we; tío; tía; tíos; macho; bro; brother; compa; amigo; amiga; chavos; bot; mano; mae; pana; causa; boludo; boluda; loco; pibe; pibes; man; cabros; banda; raza; mi rey; mi reina; corazón; cariño; equipo bot';

/** Says nothing by itself. */
export const filler = `
  eso; esto; ok; okay; okey; vale; bueno; pues; entonces; a ver; en realidad; al final; otra vez; realmente; de verdad; también; ya; finalmente; en total; de hecho; aun así; igual; todavía; aún; incluso; total; ahora; ahorita; en vivo; mucho; de nuevo; nuevamente; sí; si; encima; directamente; al menos una vez; mejor; más bien; rápido; rapidito; por cierto; a todo esto; por fin; por casualidad; de casualidad; acaso; obligatoria; obligatorio; (me |nos )?(ayudas|ayudan|ayuda|ayudás|ayudáis) con; (le|te|les) (agradecería|agradezco)( que)?; alguna vez; nunca antes; siguen; sigue; (el|la|un|una|ese|esa) (lista|listado|informe|reporte|registro|planilla) (completo|completa); (el |un |ese )?listado; (el|un|ese) (registro|reporte); se supone; supuestamente; exacto; el día de; pls; xfa; jajajaja; jajaj; jaj; jiji; haha; hahaha; por una vez; para variar; con (sus |los )?(nombres|apellidos); con (su |sus |el |los )?nombres? y (su |sus |el |los )?apellidos?; con (su |sus )?apellidos? y nombres?; (su merced|sumercé|sumerced|sumercedes); (me |nos )(colabora|colaboras|colaboran|colaborás|colaboraría|colaborarías) con; por fa; plis; plz; porfa; porfi; porfis; porfavor; por favor( su ayuda( con)?)?; si no es (mucha )?molestia; si es posible; si se puede; cuando puedas; cuando pueda; lo antes posible; cuanto antes; urgente; es urgente; me (puedes|podrías) ayudar con; ayuda con; su apoyo con; favor de; hazme el favor de; haceme el favor de; por el amor de dios; jaja; jajaja; jeje; xd; lol; uf; ay; dale; va; órale; ándale; venga; anda; ps; pos; po; pue; o sea; es decir; a saber; tipo; onda; como que;
  (me |nos |le )?${can}( por favor)?; me (puedes|podrías|puede|podría|podés) ayudar a saber; sabes; sabe; sabéis; sabés; saben; alguien sabe; sabe alguien; me lo; me la; me los; nos lo; se lo; no (me acuerdo|recuerdo|lo recuerdo|lo sé|sé|estoy seguro|estoy segura|lo tengo claro|lo vi|la vi|los vi|lo encuentro|la encuentro|me (quedó|queda) claro); tiempo; de tiempo; del tiempo; (de la|del) (reunión|llamada|duración|total); ustedes; vosotros; nosotros; (a )?(la |su |nuestra )?(invitación|convocatoria)( a la reunión| de calendario)?; (a )?(el|al) invite; el invite; su (asistencia|presencia|participación); cuál (es|fue); amigo; resultó que`;

/** Begins a clause that says why it is asked, who asks, or that the letter is at its end: it is no part of the question. */
export const aside = `(se |me |te |nos )?(lo|la|los|las) (tengo que|tenemos que|tiene que|debo|debemos|necesito (para|hoy|ya|urgente|antes)|necesitamos para|ocupo para|preciso para|piden|pide|pidió|pidieron|han pedido|ha pedido|voy a|vamos a|quiero (pasar|mandar|enviar|usar)|requiero para|están pidiendo)?; (que )?(me|nos) (lo|la|los|las) (piden|pide|pidió|pidieron|está pidiendo|están pidiendo|han pedido|ha pedido|exigen)( ya)?; (que )?(se )?(lo|la|los|las) (tengo que|tenemos que|debo|necesito para|necesito ya|necesito hoy|voy a); tengo que; tenemos que; es para; son para; para (poder|mandar|mandarlo|mandarla|enviar|enviarlo|enviarla|pasar|pasarlo|pasarla|hacer|cerrar|completar|rellenar|llenar|presentar|subir|subirlo|reportar|justificar|registrar|ponerlo|el acta|la nómina|mi (informe|reporte|registro|control)|recursos humanos|rrhh|rh|los diplomas|los certificados|certificados|el informe|el reporte); porque; ya que; puesto que; pues (tengo|debo|necesito|me); debido a que; es que (tengo|debo|necesito|me|mi|el|la); reciban? (un )?(cordial )?saludos?; quedo (atento|atenta|atentos|a la espera|pendiente|al pendiente|muy atento|muy atenta|a tu|a su); quedamos (atentos|a la espera|pendientes); saludos; (un )?(cordial )?saludo; saludos cordiales; atentamente; atte; cordialmente; (un )?abrazo; abrazos; besos; cordial saludo; feliz (día|tarde|semana|fin); que (tengas|tenga|tengan) (un )?(buen|buena|excelente|lindo|feliz); buen fin; bendiciones; soy; (estoy|estamos) (preparando|haciendo|armando|cerrando|llenando|rellenando|redactando|completando|revisando|elaborando|actualizando|escribiendo); le escribe; les escribe; te escribe; te habla; le saluda; mi nombre es; aquí (la|el) profe; quiero (justificar|rellenar|reportar|certificar); de ante mano; si me (puedes|pueden|puede|haces|hace|haces el|hacen)`;
