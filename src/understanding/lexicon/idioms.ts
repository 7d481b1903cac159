import type { LanguageName } from '../phrases/index.js';

/** What is said with words of ours and means something else. */
interface Idioms {
  /** Never about a meeting, whatever follows: "came up with". */
  idiom: string;
  /**
   * Not about a meeting where no title goes on behind it: "who missed the point", while "who missed the point release
   * review" names one.
   */
  thing?: string;
}

const own = '(the|a|an|my|his|her|their|our|your|some|this|that)';
const contest =
  '(race|competition|contest|league|poll|vote|election|marathon|tournament|cup|championship|rankings?|quiz|lottery)';

export const idioms: Readonly<Record<LanguageName, Idioms>> = {
  en: {
    idiom: `
      (came|come|comes|coming) (up with|across|down with|true|from behind|to terms with|to power|to blows|to mind|out on top|out ahead|out as); (came|come) to ${own} (conclusion|decision|agreement|realization|realisation);
      (came|finished|come) (in )?(first|last|second|third) (in|at) ${own} ${contest}; (came|come) (in )?(second|third); (came|come) home;
      turned up ${own} (heat|volume|music|heating|radio|lights); (made|make) it (happen|work|possible|big|clear|rain|worse|better|up to); (made|make) it to the (top|finals?|podium|playoffs);
      (got|get) on ${own} (nerves|bus|train|plane|bike); (got|get) in (trouble|touch|the way|line|shape); called in (sick|${own} (order|favor|favour)); logged in as; showed up (drunk|naked|unannounced|empty handed);
      joined (forces|hands); (signed|sign) off on; (dropped|drop) in the (rankings?|charts|polls); went (missing|wrong|shopping|bankrupt|viral|crazy|nuts|on (holiday|vacation|strike|leave)); (absent|absence) minded(ness)?;
      missing (a|an|his|her|their|one); left (me|you|him|her|them|us) (alone|hanging|behind|out|on read); (late|behind) (on|with) ${own} (rent|invoices?|timesheets?|payments?|taxes|deliver(y|ies|ables?)|homework|assignments?|submissions?|bills?|reports?);
      late (on|with) (rent|payments?|taxes|invoices?|timesheets?|homework); stayed (home|at home|up (late|all night)|awake|overnight|sober|silent|single); quit (smoking|drinking)`,
    thing: `
      (missed|miss|misses|skipped|skip|skips) ${own} (point|bus|boat|train|plane|flight|memo|mark|deadline|target|exit|turn|spot|joke|connection|chance|opportunity|ferry|tram|metro|queue|line|penalty|goal|shot|semicolon|bug|hint);
      (missed|skipped|skip|miss) (lunch|breakfast|dinner|school|work|me|you|him|her|them|leg day);
      (left|leave|leaves|leaving) (${own}|all the) (milk|lights?|doors?|windows?|fridge|oven|stove|tap|heating|coffee|dishes|mess|mug|cup|umbrella|jacket|coat|bag|keys?|laptop|charger|wallet|glasses|badge|tip|dog|car|engine|trash|toilet seat)( (on|off|open|out|running|unlocked|behind|empty|dirty|up|here|there))?;
      (left|leave|leaves|leaving) ${own} (company|firm|country|building|house|band|club|job|army); left (this|that|it) (here|there|open|on|out);
      (joined|join|joins) ${own} (dots|army|navy|club|gym|band|queue|company|firm|fray|resistance|circus|union|police); (dropped|drop|drops) ${own} (ball|database|db|tables?|mic|bomb|bass|idea|subject|course|case|charges|hint|line);
      (logged|log) in to ${own} (server|vpn|database|account|system|portal|machine|computer); entered ${own} (wrong )?(password|code|building|market|lottery|data);
      (accepted|accept|declined|decline|rejected|reject|refused) ${own} (offer|pr|pull request|merge request|job|terms|changes|proposal|deal|apology|bet|quote|order|payment|card|package|parcel|delivery|cookies?|risk|award|bribe|bid|application|resignation);
      (went|go|goes) to (the )?(moon|lunch|dinner|bed|sleep|work|school|hell|jail|prison|hospital|doctor|dentist|gym|beach|bathroom|toilet|store|shop|supermarket|bank|airport|movies|cinema|war|waste|church);
      spent ${own} (budget|money|night|weekend|holidays?|summer); watched ${own} (game|match|movie|film|series|news|video|race|fight|finals?); attended (school|university|college|church);
      appeared in (court|${own} (film|movie|news|papers?|photo)); started ${own} (fire|rumou?r|fight|war|company|business|thread|trend); started (this|it all); presented ${own} (awards?|prize|bill); hosted ${own} (party|website|site|server|dinner|barbecue);
      hung up ${own} (coats?|pictures?|posters?|boots); quit ${own} (job|company); exited (vim|${own} (vim|building|market|app)); (connected|disconnected) ${own} (printer|dots|cables?|monitor|projector|wires|power|server);
      took part in ${own} (race|marathon|competition|contest|election|survey|war|protest|olympics); bailed on ${own} (rent|date|bill); missing from ${own} (photo|picture|fridge)`,
  },
  de: {
    idiom: `
      (kam|kamen|kommt) auf (die|diese|den|diesen|eine|so eine) (idee|gedanken|trichter|schliche); auf (die|diese|den|diesen|eine|so eine) (idee|gedanken|trichter|schliche)( gekommen)?; (kam|kamen) (zu dem|zum|zur|zu der) (ergebnis|entschluss|erkenntnis|sache|welt|ruhe|vernunft|einsicht); (zu dem|zum|zur|zu der) (ergebnis|entschluss|erkenntnis|einsicht|vernunft) gekommen; (kam|kamen) zu dem schluss; zu dem schluss gekommen;
      (kam|kamen) (ums leben|unter die räder|davon|in frage|auf die welt); (ins|ans|durchs) ziel; über die runden; (kam|kamen|wurde|wurden) (erster|zweiter|dritter|letzter) (beim|im|in der|bei der);
      (ging|gingen|geht) (schief|kaputt|pleite|verloren|drauf|in die (hose|luft|kantine|pause|luft)|einkaufen|essen|schlafen|joggen|in rente|in urlaub|(mir |uns |dir )?auf die nerven); ging es um; (pleite|kaputt|verloren|schief|essen|einkaufen|schlafen|joggen|in rente|in urlaub|auf die nerven) gegangen;
      (den|die|das|seinen|ihren|meinen|unseren) (bus|zug|bahn|flug|anschluss|flieger|frist|abgabe|deadline|chance|gelegenheit|ausfahrt|geburtstag|punkt) (verpasst|verpasste|versäumt|verpassen); verpasste (den|die|das) (bus|zug|bahn|flug|anschluss|flieger|frist|deadline|chance);
      fehlt (mir|dir|uns|ihm|ihr); (mir|dir|uns|wem) fehlt; was fehlt; (ist|war|bin) (jetzt |heute |nun |gerade )?(als nächste[rs]? )?dran; als nächster dran; als nächste dran; müll (raus|rausgebracht|rausgestellt); teil (des problems|der lösung);
      (das|den|die|mein|meine|meinen|sein|ihr|unser|unseren) (angebot|antrag|pr|pull request|paket|anruf|job|stelle|vertrag|änderungen|vorschlag|wette|cookies) (angenommen|abgelehnt|akzeptiert|bestätigt); (musik|platten) aufgelegt; (ins auto|in den (bus|zug|wagen|aufzug)|in die (firma|bahn|branche)) eingestiegen;
      zu spät (bezahlt|gezahlt|überwiesen|abgegeben|eingereicht|geliefert|bestellt|gemeldet); (beim (finanzamt|bürgeramt|arzt|zahnarzt)|zur prüfung) angemeldet; (die firma|das unternehmen|das land|das haus|die wohnung|den verein|seine frau|ihren mann) (verlassen|verließ); rolle spielt; was (habe|hab) ich verpasst`,
  },
  fr: {
    idiom: `
      (venue?s?|arrivée?s?) (à l'esprit|à l'idée|à bout|au monde|en aide|avec (cette|l'|une) ?idée); (venue?s?|arrivée?s?) (premiers?|premières?|derniers?|dernières?|seconds?|secondes?|deuxièmes?|troisièmes?) (de la|à la|dans la|du|au|sur le) (course|marathon|concours|classement|championnat|podium|tour|compétition);
      (arrivée?s?) à (ses fins|la conclusion|destination|terme|faire|un accord); (qu'est ce|ce) qui (s'est passé|est arrivé|s'est produit); est arrivé (un accident|quelque chose|malheur);
       (séché|zappé|sauté) (le|la|l') ?(repas|petit déjeuner|pub);
      (partie?s?) (en (vacances|congés?|voyage|vrille|retraite|fumée|week end)|de zéro|à la retraite|du principe); quitté (la (société|boîte|ville|maison)|l'entreprise|son (poste|mari|travail)|sa femme|le (pays|navire));
      (assisté|assister) (le|la|les|un|une) (clients?|cliente|collègue|patron|utilisateur|blessé); (accepté|refusé|décliné|validé) (l'|la|le|les|mon|ma|son|sa) ?(offre|pr|pull request|proposition|contrat|devis|colis|carte|cookies|marché|demande|facture|commande|pari);
      entrée?s? (par effraction|en bourse|en vigueur); entré (le|un|son) (mot de passe|code); rejoint (les deux bouts|l'armée|la boîte|l'entreprise|le club); en retard (de (paiement|loyer)|sur (le|son|leur|la) (loyer|paiement|planning|facture));
      tenu (parole|bon|ses promesses|le coup); suivi (le match|l'affaire|la recette|le dossier|la règle); participé (au (marathon|concours|cadeau)|à la (course|cagnotte|grève)|aux frais); sorti (les poubelles|la poubelle|le chien|du four|une blague); présence d'esprit;
      quel est le rôle (de|d') ?(ce|cet|cette); m'aider; mis (la table|le feu); laissé`,
    thing: `
      (a |ont )?(manqué|raté|loupé|manque) (le|la|l'|son|leur) ?(bus|train|avion|coche|marche|cible|but|virage|date limite|occasion|vol|métro|tram|examen|permis)`,
  },
  es: {
    idiom: `
      (tu|vous) (viens|venez);
      vino con (la|esta|esa|una) (idea|propuesta|excusa); vino (al mundo|a cuento|al caso|tinto|blanco); (el|más|del|un|de) vino; (llegó|llegaron) a (la conclusión|un acuerdo|ser|casa|pensar|fin de mes);
      (llegó|llegaron|entró|terminó|quedó) (primero|primera|último|última|segundo|segunda|tercero) (en|a|de) (la|el) (carrera|meta|maratón|competencia|competición|concurso|torneo|liga|ranking);
      (perdió|perdieron) (el|la|las|los|su|sus) (tren|bus|autobús|vuelo|avión|tiempo|hilo|norte|control|partido|juicio|trabajo|cabeza|llaves?|paciencia|cartera|apuesta|oportunidad|papeles|gafas|móvil|punto|plazo);
      se (saltó|saltaron) (la cola|el semáforo|el desayuno|la comida|la dieta); (dejó|dejaron) (la|el|las|los|su|un|una) (leche|puerta|ventana|luz|luces|grifo|llaves|coche|trabajo|empresa|tabaco|desastre|paraguas|nota|propina|recado)( (abierta|encendida|encendidas|puesta|fuera|abierto))?; (dejó|dejaron) de;
      (salió|salieron) (ganando|perdiendo|con|mal|bien|el sol|en la tele|del armario|a comer|de compras|de vacaciones|a la luz); se (fue|fueron) (de (vacaciones|compras|viaje|la lengua|la empresa)|la luz|a pique|al garete); qué (pasó|ha pasado|pasa); pasó (la aspiradora|la factura|el examen|a la historia|a mejor vida);
      (asistió|asistieron) al? (la )?(herido|herida|paciente|enfermo|parto|víctima); (aceptó|rechazó|aceptaron|rechazaron|confirmó|canceló|declinó) (la|el|mi|su|las|los) (oferta|pr|pull request|propuesta|contrato|trabajo|reto|pago|paquete|cookies|pedido|cita|factura|apuesta);
      (entró|entraron) (en razón|en vigor|a robar|por la ventana|en pánico); falta (leche|pan|café|dinero|tiempo|papel|gente); (qué|cuánto|hace|hacía) falta; se (quedó|quedaron) (sin|dormido|dormida|embarazada|en casa|con|dormidos|corto);
      se apuntó (al gimnasio|a la carrera|un tanto); participó en (la (carrera|rifa)|el (maratón|concurso|sorteo)); tarde (con|en) (el|la|su|los) (alquiler|pago|factura|entrega|deberes); me ayudas?; me ayudan; rol juega; antes de (dormir|comer|salir de casa)`,
  },
  ja: {
    idiom: `
      (案|意見|結論|答え|結果|指示|声|お金|熱|本|宿題|提案|アイデア|アイディア|元気|人気|やる気)(を|が)(出た|出した|出ました|出て|出している); 電話に出(た|ました|て|ない|なかった); (テレビ|映画|新聞|旅|外|大会|レース|選挙|試合|ニュース|雑誌)に出(た|ました|て);
      (風呂|お風呂|学校|会社|チーム|保険|視野|病院|刑務所|大学|クラブ|部)に入(った|りました|って); (スイッチ|ミルク|砂糖|気合|電源|ヒビ)が入(った|りました); 気に入(った|りました|ってる|っている|って); 手に入(れた|った|れました); 耳に入った;
      (締め切り|締切|納期|期限|支払い|支払|家賃|電車|バス|飛行機|流行|時代|電気代|提出|新幹線|終電)に(遅れた|遅れました|遅れて|遅れ|遅刻した|間に合った|間に合わなかった|乗り遅れた); 学校を(休んだ|休みました|サボった); 会社を(休んだ|辞めた); 仕事を(休んだ|サボった);
      (ネジ|髪|腰|間|力|気|歯|空気|毛|底)(が|の)抜け(た|ました|ている|てる); (財布|スマホ|携帯|鍵|雷|売上|評価|成績|サーバー|サーバ|アプリ|システム|色|汚れ|電源|ブレーカー)(が|は)落ち(た|ました); (試験|面接|地獄|恋|選考|穴)に落ち(た|ました);
      (マラソン|レース|選挙|戦争|コンテスト|抽選|デモ)に(参加|出場)し(た|ました); (春|荷物|メール|連絡|返事|電話|注文|請求書|時|順番|夏|冬|宅配|荷物)(が|は)(来た|来ました|来て|来ない|きた); (どこ|何)から来た; (オファー|仕事|依頼|注文|申し出|見積もり|契約)を(承諾した|辞退した|断った|断りました|キャンセルした|拒否した);
      (牛乳|ミルク|電気|ドア|窓|エアコン)を(出し|つけ|開け)(っぱなし|たまま); 的を外した; ボールを落とした; (一着|一位|最下位|ビリ)で(入った|来た|ゴール)`,
  },
};
