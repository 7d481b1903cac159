const so = '(ka|no|desu|desu ka|dayo|da|yo|ne|kana)?';
const title = '(san|sama|kun|chan|sensei|buchou|bucho|kachou|kacho)';
const came = '(kita|kimashita|kiteta|kite ita|deta|demashita|sanka shita|sanka shimashita|ita|imashita|otta)';

/** Japanese in Latin letters, as it is typed where no other keyboard is at hand. */
export const romaji = {
  honorific: title,
  'honorific in': `${title}(wa|ga|mo|tte|ha)?${came}${so}`,
  'honorific late': `${title}(wa|ga|mo|tte|ha)?(chikoku|okureta|okuremashita|okurete kita|chikoku shita|chikoku shimashita)${so}`,
  'honorific absent': `${title}(wa|ga|mo|tte|ha)?(kesseki|yasumi|yasunda|yasumimashita|kesseki shita|konakatta|kinakatta)${so}`,
  'honorific topic': `${title} (wa|ga|mo|ha|tte)`,
  who: 'dare; dare ga; dare desu ka; dare ka oshiete; donata; dare da',
  'who in': `dare ga ${came}${so}; dare ${came}${so}; ${came} no (wa )?dare${so}; ${came} hito`,
  'who late': `dare ga (chikoku|okureta|chikoku shita|okurete kita)${so}; (chikoku shita|okureta|okurete kita|chikoku) (no wa |no )?dare${so}`,
  'who absent': `dare ga (kesseki|yasumi|yasunda|konakatta|kesseki shita|kite nai|kitenai)${so}; (kesseki|yasunda|konakatta|kesseki shita|kite nai|kitenai) (no wa |no )?dare${so}`,
  'howMany in': `nan(nin|mei) (ga )?${came}${so}; (sankasha|shussekisha) (wa )?nan(nin|mei)${so}`,
  howMany: 'nannin; nanmei; ninzuu; ninzu',
  people: 'hito; kata; hitotachi; sankasha; shussekisha; sankasha ichiran; shussekisha ichiran; shusseki meibo; meibo',
  'people did': '(hito|kata|yatsu) (ga |wa )?(iru|imasu|ita|imashita|oru|otta|irasshaimasu)(ka|no|kana)?',
  late: 'chikoku; chikoku shita; okureta; okurete kita; chikokusha',
  leftEarly: 'soutai; soutai shita; sotai; hayaku kaetta; tochuu de nuketa; tochu de nuketa',
  absent: 'kesseki; kesseki shita; yasunda; konakatta; kite nai; kitenai; kinakatta',
  absentee: 'kessekisha; kessekisha ichiran; kessekisha risuto',
  latecomer: 'chikokusha ichiran; chikokusha risuto',
  guest: 'gesuto; shagai no (hito|kata); shagai',
  toTheEnd: 'saigo made',
  show: '(wo |o )?(kudasai|onegai|onegaishimasu|onegai shimasu|oshiete|oshiete kudasai|misete|misete kudasai|dashite|dashite kudasai|choudai|chodai|okutte|okutte kudasai|itadakemasu ka|itadakemasuka)',
  date: 'kinou; kinoo; kyou; kyo; senshuu; sengetsu; konshuu; kesa; ototoi; zenkai',
  filler:
    'sumimasen; suimasen; konnichiwa; ohayou; ohayou gozaimasu; otsukaresama; otsukaresama desu; otsukare; ne; anou; ano; arigatou; arigatou gozaimasu; yoroshiku; yoroshiku onegaishimasu; desu; desu ka',
  prep: 'no kaigi (ni|de); kaigi (ni|de); no miitingu (ni|de)',
  meeting: 'kaigi; miitingu; uchiawase; jugyou',
  help: 'tsukaikata; tsukaikata oshiete; herupu',
  signIn: 'roguin; sain in; sainin; roguin shitai; sain in shitai',
  signOut: 'roguauto; sain auto; sainauto; roguauto shitai',
} as const;
