import { ask, give, people } from './words.js';

/** What asks, and the verbs of coming, being there and leaving. */
export const asking: Readonly<Record<string, string>> = {
  who: `
    quién; quiénes; quién(es)? más; quiénes fueron los que; quién fue (el|la) que; (los|las|aquellos|aquellas|todos los|todas las|gente|personas) que; (qué|cuáles|cuál) (personas|gente|persona|compañeros|participantes); (qué|cuáles) de (nosotros|ellos|los nuestros); a quién(es)?; quién(es)? de (nosotros|ustedes|vosotros|ellos); cuáles de; los nombres( de)?; nombres( de)?; quién(es)? todos;
    quién(es)? (son|fueron|eran|es) (los|las|el|la) que; (esos|esas|ellos|ellas) que; (de )?quién(es)?; (quiénes|quién) de los (nuestros|alumnos|participantes|invitados); (qué|cuáles) ${people}; (los )?nombres de (quién(es)?|los que|las que|todos los que); (la )?persona que; (uno|alguno|algunos) que; (con )?(los )?nombres (y apellidos )?de; quién todo; no sé quién(es)?; quiénes nos; aquel que; todo el que`,
  'people who': `de (los|las|aquellos|aquellas|todos los) que; (los |las |todos los )?${people} que`,
  which: 'qué; cuál; cuáles; cuáles de (los|las); cuáles (fueron|son) (los|las)',
  'howMany there':
    '(cuántos|cuántas) (éramos|estábamos|estuvimos)( en total)?; (éramos|estábamos|estuvimos) (cuántos|cuántas)',
  'did anyone who': '(hubo|había|hay|ha habido|hubieron) (gente|personas|alumnos|participantes|algunos|asistentes) que',
  howMany: `
    cuántos; cuántas; cuántos de (nosotros|ellos|ustedes|los|nuestros); cuánta gente; cuánto público; (cuántas|cuántos) (personas|participantes|asistentes|éramos|éramos en total|fuimos); (el )?número (de|total de)( los| las)?; (la )?cantidad de; (el )?total( de)?; (el )?recuento( de)?; qué tantos; (el )?aforo; cuántos éramos;
    cuántos (de los )?${people}; cuántas ${people}; cuántos (de )?(los )?que; (de )?cuántos; (fuimos|éramos|estábamos|estuvimos) cuántos; cuántos (fuimos|estuvimos|estábamos|llegamos|asistimos|nos conectamos|participamos); con cuántos; qué tanta gente; (número|cantidad|total|conteo) de (${people}|conectados|presentes); (el )?conteo( de)?; cuánta audiencia; cuántas cabezas; el número total de`,
  did: `
    ${ask}; ha habido (algún|alguna|algunos); existió (algún|alguna); se dio (algún|alguna); tuvo (algún|alguna);
    hubo( algún| alguna| algunos| algunas)?; había( algún| alguna| algunos| algunas)?; hay( algún| alguna| algunos)?; algún; alguna; tuvimos( algún)?; ha habido; hubieron`,
  be: `
    fue; fueron; estuvo; estuvieron; estaba; estaban; estuvimos;
    ha estado; han estado; había estado; habían estado; haya estado; hayan estado; estuvieran; estar; estuvisteis; estuviera; ha andado; anduvo; anduvieron`,
  'be me': `
    estuve;
    estaba yo; estuve yo; he estado; estuve ahí`,
  aux: `está; están; era; eran; es; son; ha; han; había sido; haya; hayan; sido; estado; se; ha sido; habían; habían sido; tenía; tenían`,
  when: `
    cuándo; a qué hora(s)?; en qué momento; desde (cuándo|qué hora); hasta (cuándo|qué hora);
    en qué (minuto|instante); más o menos a qué hora; a qué horas; como a qué hora; hasta cuándo; qué hora`,
  howOften: `
    cuántas veces; con qué frecuencia; cada cuánto; qué tan seguido;
    (a|de|en) cuántas( de)?( las| los)?; (a|de|en) cuántos( de)?( las| los)?; cuántas (reuniones|clases|sesiones|juntas) (de)?; qué tanto; cuántas faltas; cada cuánto; con cuánta frecuencia; qué tan seguido; cuántas veces en total`,
  'howOften me': `
    mis asistencias; mi participación;
    (cuántas veces|a cuántas|a cuántas clases|a cuántas reuniones|con qué frecuencia) (he )?(falté|asistí|vine|fui|entré|llegué|participé|ido|asistido|venido|faltado|participado|me conecté|estuve); mis (faltas|ausencias|inasistencias)`,
  show: `      ${give}; (la |una |el |un )?(lista|listado|relación) (de|con)( todos)?( los| las)?; (me )?gustaría (saber|ver|conocer|tener); (ver|saber|quién sabe decirme); quiénes nos`,
  anyone: `
    alguien; alguno; algunos; algunas; alguien más; gente; alguna persona; alguno de (ellos|nosotros|ustedes);
    alguno de (los|las) ${people}; algún ${people}; mucha gente; muchos ${people}; bastante gente; alguna ${people}; (los|las) ${people} alguno; alguien de (nosotros|ellos|ustedes|los nuestros); alguna gente`,
  everyone: `
    todos; todas; todo el mundo; todo el equipo; todos los participantes; toda la gente; cada uno;
    todos y todas; toda la clase entró; todos los ${people}; todas las ${people}; cada ${people}; cada cual; todo mundo; todo el grupo; todito el mundo; el equipo completo; el grupo completo; toda la banda; toda la raza`,
  nobody: `((al|hasta el|a) )?(final|fin|finales) de (la |el )?(semana|mes|año|día); ((al|hasta el|a) )?(final|fin|finales) del (mes|día|año|trimestre|curso escolar); contesté; acepté; confirmé; respondí; llamé; quién sabe; va a; van a; vamos a; voy a; vas a; mañana; pasado mañana; próxima; próximo; próximos; próximas; la que viene; el que viene; que viene; puede alguien; quién puede; quién quiere; quién viene; quién trae; quién se anima; quién va; es que; es tarde; es (muy|demasiado) tarde; tarde o temprano; faltan # (días|semanas|minutos|horas|meses); faltan (dos|tres|pocos|pocas|unos|unas); falta poco; falta mucho; falta un; falta una; faltó poco; hace falta; hizo falta; haría falta; me falta; nos falta; nos faltan; me faltan; le falta; sin falta; por falta de; vino tinto; vino blanco; salió el sol; ya salió; llegó el (momento|paquete|pedido); se me (fue|murió|pasó|olvidó|cayó); qué (raro|rara|pena|bien|mal|lástima|risa|locura|fuerte|horror|vergüenza|rabia|bueno|buena|chévere|padre|genial|guay|lata|desastre); no puedo; no podemos; no pude; no pudimos; no podré; no voy; no vamos; no iré; se oye; se escucha; me oyen; me escuchan; me oís; se me oye; entro ya; ya entro; ya llego; ya voy; llego en; (perdón|perdonad|disculpad|disculpen|siento|lamento) (por )?(el|mi|la) (retraso|tardanza|demora); os dejo; les dejo; te dejo; tengo otra; confirmo (mi|que|nuestra); confirmad; confirmen; confirmar asistencia; quién confirma; (a qué hora|cuándo|dónde) quedamos; (se )?quedó con (mi|tu|el|la); se dejó (el|la|un|una|su|los); ayuda con (el|un) excel; a qué hora (empieza|empezamos|es|termina|acaba); cuándo (es|empieza|será); alguien me ayuda; terminé; acabé; empecé; vuelvo; me ayuda alguien; rol juega`,
  me: 'yo; me; mí; llegué yo; estuve yo',
  stay: `
    (asistió|asistieron|asistía|asistían|asistir|asistido|asiste|asisten)( a)?; (participó|participaron|participaba|participar|participado)( en| a)?; (tomó|tomaron) parte( en)?; (formó|formaron) parte( de)?; (se )?(quedó|quedaron|quedado|quedaban|quedarse|mantuvo|mantuvieron|aguantó|aguantaron)( conectados?| en línea| allí| ahí)?; (permaneció|permanecieron|permanecer|permanecido); (duró|duraron);
    en (línea|reunión|llamada); online; concurrió; concurrieron; acudió; acudieron; acudido; (estuvo|estuvieron|estaba|estaban) (conectado|conectada|conectados|conectadas|en línea|dentro); conectados; conectado; conectada; conectados; conectadas; oyó; escuchó; escucharon; pasó; pasaron; quedarme;
    (ha|han|había|habían|haya|hayan) (asistido|participado|permanecido|aguantado|durado)( a| en)?; (asistimos|asisten|asistan|asistieran|asistiera|asististe|asistiendo|asistirían)( a)?; (participamos|participan|participa|participaran|participara|participando)( en| a| de)?; (me |nos )?quedamos; se (queda|quedan|quedara|quedaran|han quedado|ha quedado|conservó|conservaron|estuvo|estuvieron); (permanecía|permanecían|permanecieran|permanezca|permanecimos); (duraron|duraba|duramos|durado|durar)( conectados| conectado| en línea| dentro)?; (aguantó|aguantaron|aguantado|aguantar|soportó|soportaron|se chutó|se chutaron|se tragó|se tragaron|se comió|se comieron)( conectados?)?; (completó|completaron|completado|cumplió|cumplieron|cursó|cursaron|realizó|realizaron|hizo|hicieron|cubrió|cubrieron|tomó|tomaron|presenció|presenciaron|siguió|siguieron|vio|vieron|alcanzó|alcanzaron|superó|superaron); concurrido; concurrían; acudía; acudían; acudir( a)?; tuvo asistencia; tuvieron asistencia; (figura|figuran|aparece|aparecen|aparecía|aparecían) (como )?(presentes?|asistentes?|conectados?); (estuvo|estuvieron|estaba|estaban|estuvimos|estábamos|están|está) (conectados?|conectadas?|en línea|dentro|adentro|metidos?|presentes?|activos?); (seguía|seguían|continuaba|continuaban)( conectados?| conectadas?| ahí| allí| dentro| en línea)?; con más de # de asistencia`,
  'late moreThan': 'pasados( los)?',
  there: `
    (presente|presentes|ahí|allí|allá|aquí|adentro|dentro|en línea|por ahí);
    acá; conectado; conectada; conectados; conectadas; de cuerpo presente; en la sala; en la reu; metido; metidos; por acá; por aquí; por allí`,
  in: `
    (vino|vinieron|venía|venían|venir|venido|vinisteis); (llegó|llegaron|llegado|llegar|llegaba|llegaban); (entró|entraron|entrado|entrar)( a| en)?; (se )?(unió|unieron|unido|unirse|sumó|sumaron|incorporó|incorporaron|conectó|conectaron|apareció|aparecieron|apuntó|apuntaron|metió|metieron|asomó|asomaron); (se )?(ha|han) (unido|conectado|sumado|incorporado); (logró|lograron|pudo|pudieron) (venir|entrar|asistir|llegar|conectarse|unirse); se (presentó|presentaron); hizo acto de presencia; compareció; (fue|fueron) a( (la|el|los|las))?;
    (vinimos|viniste|viniera|vinieran|viene|vienen|viniendo); (llegamos|llegando|llegara|llegaran|llegasteis|arribó|arribaron); (llegó|llegaron|alcanzó|alcanzaron) a (entrar|conectarse|venir|unirse|asistir|participar|llegar); (entramos|entraban|entraba|entrara|entraran|entrando|ingresó|ingresaron|ingresado|ingresar|ingresaba|ingresaban|accedió|accedieron|accedido|acceder)( a| en| al)?; (se |nos )?(unía|unían|unimos|sumado|sumar|sumarse|sumamos|incorporado|incorporarse|incorporaba|incorporamos|conectado|conectar|conectarse|conectaba|conectaban|conectamos|conectara|conectaran|aparecido|aparecer|aparecía|apareciera|apersonó|apersonaron|presentarse|metido|meterse|logueó|loguearon|logueado|logeó|logearon|enganchó|engancharon|enlazó|enlazaron|asomado|colgó a|reportó|reportaron|enchufó|enchufaron|dejó ver|dejaron ver|dignó a (venir|aparecer|entrar)|animó a (venir|entrar)); (se )?(ha|han|había|habían|haya|hayan) (venido|llegado|entrado|ingresado|unido|conectado|sumado|incorporado|aparecido|logueado|metido|asomado|ido a( la| el)?); (logró|lograron|pudo|pudieron|ha podido|han podido|podido|consiguió|consiguieron|alcanzó a|alcanzaron a) (venir|entrar|asistir|llegar|conectarse|unirse|acceder|participar|estar|ingresar); (hizo|hicieron) (acto de )?presencia; (se|nos) (había |habían |haya |hayan |ha |han )?(presentado|presentaba|presentaban); comparecieron; iba; iban; íbamos; (fue|fueron|fuimos|ha ido|han ido) (a|al|para)( (la|el|los|las))?; pasaron por; cayó a; cayeron a; cayó por; cayeron por`,
  // "Cayó" alone may be anything that fell.
  'but in': 'pero (igual |después |luego )?(cayó|cayeron)( igual)?',
  'and in': 'y (igual |después |luego )?(cayó|cayeron)( igual)?',
  'in late': '(llegó|llegaron|llegaban|entró|entraron|vino|vinieron) (trade|tade|trde)',
  'in me': `(llegué|entré|vine|ingresé|accedí|me uní|me conecté|me incorporé|me sumé|me presenté|me metí|me logueé|uní|conecté|incorporé)( yo)?; yo (llegué|entré|vine|ingresé|me uní|me conecté); fui (a|al)( la| el)?; (he|había) (llegado|entrado|venido|ido|asistido|participado)( yo)?; me he (conectado|unido|incorporado)`,
  'out me': `(yo )?me (fui|salí|marché|desconecté|retiré|largué|bajé)( yo)?; (yo )?salí( yo)?; me he (ido|salido|marchado|desconectado); colgué; abandoné`,
  'stay me': `(asistí|participé|me quedé|permanecí|aguanté|quedé|duré|acudí)( yo)?( a| en)?; yo (asistí|participé|estuve)`,
  out: `se abrió; se abrieron; (se )?(desconecta|desconectan); (se )?(fue|fueron|marchó|marcharon|desconectó|desconectaron|largó|largaron|piró|piraron|retiró|retiraron|despidió|despidieron|salió|salieron); (salió|salieron|salir|salido|salía); (abandonó|abandonaron|abandonado|dejó|dejaron|dejado); colgó; colgaron; irse; ido; marchado; se (ha|han) (ido|marchado|desconectado|retirado);
    (se )?(iba|iban|marchaba|marchaban|marchado|desconectado|desconectarse|desconectar|desconectaban|retirado|retirarse|retirar|retiraba|retiraban|largado|pirado|bajó|bajaron|bajado|bajarse|rajó|rajaron|esfumó|esfumaron|evaporó|evaporaron|zafó|zafaron|escapó|escaparon|escabulló|escabulleron|borró|borraron|desapareció|desaparecieron|escurrió|escurrieron|peló|pelaron|najó|tiró|deslogueó|desloguearon)( de( la)?)?; (se )?(ha|han|había|habían|hayan|haya) (ido|pirado|largado|marchado|retirado|salido|desconectado|bajado|despedido|abandonado|dejado); (se )?(sale|salen|saliera|salieran|salimos|salían); (abandonaba|abandonaban|abandonar|dejar); se (va|van) (antes|temprano); partió; partieron; (cortó|cortaron|colgó|colgaron|colgado)`,
  opens: '',
};
